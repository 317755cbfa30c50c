package fr.aladdin.instruction.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.SideBySide;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.Language;
import fr.aladdin.site.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One step of a module in French and several languages at once, on the screen of a class or on paper. */
@Named("instructionModule")
@RequestScoped
public class ModuleBacking {

    @Inject
    private Asked asked;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Instructor instructor;

    private @Nullable LearningModule module;
    private @Nullable Step step;

    /**
     * A translation of a sentence.
     *
     * @param state source, validated, draft or out_of_date
     */
    public record Cell(Language language, Wording text, String state) {}

    /** A sentence with its translations. */
    public record Row(String key, Wording french, List<Cell> cells) {}

    /** A step with its sentences. */
    public record Section(Wording title, List<Row> rows) {}

    /** A step to choose. */
    public record Choice(String id, Wording title, String address, boolean current) {}

    @PostConstruct
    void read() {
        module = catalogue.findModule(asked.text("module")).orElse(null);
        step = module == null
                ? null
                : module.findStep(asked.text("step")).orElse(module.steps().get(0));
    }

    public void respond() {
        if (module == null) {
            Asked.notFound();
        }
    }

    public Wording title() {
        return module().title(Language.FRENCH);
    }

    public Wording stepTitle() {
        return module().wording(step(), "titre", Language.FRENCH);
    }

    public List<Choice> steps() {
        return module().steps().stream()
                .map(one -> new Choice(
                        one.id(),
                        module().wording(one, "titre", Language.FRENCH),
                        address(one),
                        one.id().equals(step().id())))
                .toList();
    }

    /** The step with its sentences and words; on paper every step. */
    public List<Section> sections() {
        List<Step> shown = view().equals("paper") ? module().steps() : List.of(step());
        return shown.stream()
                .map(one -> new Section(module().wording(one, "titre", Language.FRENCH), rows(one)))
                .toList();
    }

    private List<Row> rows(Step of) {
        List<List<SideBySide.Pair>> columns = instructor.languages().stream()
                .map(language -> SideBySide.whole(module(), of, language).pairs())
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < columns.get(0).size(); i++) {
            int row = i;
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                SideBySide.Pair pair = columns.get(column).get(row);
                cells.add(new Cell(
                        instructor.languages().get(column),
                        pair.other(),
                        pair.state().name().toLowerCase(Locale.ROOT)));
            }
            SideBySide.Pair first = columns.get(0).get(row);
            rows.add(new Row(first.key(), first.french(), cells));
        }
        return rows;
    }

    /** The step after this one, or none. */
    public Optional<Choice> next() {
        List<Choice> all = steps();
        int after = module().steps().indexOf(step()) + 1;
        return after == all.size() ? Optional.empty() : Optional.of(all.get(after));
    }

    /** How it is shown: {@code project} in large letters for a class, {@code paper} the whole module, else empty. */
    public String view() {
        String asked = this.asked.text("view");
        return asked.equals("project") || asked.equals("paper") ? asked : "";
    }

    public String address(String view) {
        return address(step()) + (view.isEmpty() ? "" : "&view=" + view);
    }

    private String address(Step one) {
        return "/instruction/module?module=" + module().slug() + "&step=" + one.id() + instructor.query();
    }

    /** The name of French in French. */
    public String french() {
        return Language.FRENCH.autonym();
    }

    public String slug() {
        return module().slug();
    }

    private LearningModule module() {
        return Objects.requireNonNull(module);
    }

    public Step step() {
        return Objects.requireNonNull(step);
    }
}
