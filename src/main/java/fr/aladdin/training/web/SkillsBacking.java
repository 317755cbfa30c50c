package fr.aladdin.training.web;

import fr.aladdin.catalogue.LearningPath;
import fr.aladdin.site.Asked;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Export;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.Group;
import fr.aladdin.training.Groups;
import fr.aladdin.training.Hurdle;
import fr.aladdin.training.PersonSkills;
import fr.aladdin.training.SkillGrids;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a group can do: where it is stuck, then everybody and every gesture, then one of them at a time. */
@Named("trainingSkills")
@RequestScoped
public class SkillsBacking {

    @Inject
    private Asked asked;

    @Inject
    private Groups groups;

    @Inject
    private SkillGrids grids;

    @Inject
    private ChosenGestures chosen;

    @Inject
    private SkillsTable tables;

    @Inject
    private Trainer trainer;

    private @Nullable Group group;
    private @Nullable Table<PersonSkills> table;
    private List<PersonSkills> people = List.of();
    private List<ChosenGestures.Part> parts = List.of();
    private String of = "";

    @PostConstruct
    void read() {
        group = asked.id("group")
                .flatMap(id -> groups.find(id, trainer.scope()))
                .orElse(null);
    }

    public void respond() {
        if (group == null) {
            Asked.notFound();
            return;
        }
        people = grids.list(group.id(), trainer.id(), trainer.scope(), tables.file());
        asked.id("person").ifPresent(id -> groups.readPerson(id, trainer.id(), trainer.scope()));
        choose();
        table = tables.of(people, gestures());
        Optional<Export> file = table.export("gestes");
        file.ifPresent(Download::give);
    }

    /** What the address asks for, or else the path in which the group has met most. */
    private void choose() {
        of = asked.text("of");
        parts = chosen.parts(of);
        if (parts.isEmpty()) {
            of = chosen.paths().stream()
                    .max(Comparator.comparing(this::met))
                    .map(LearningPath::id)
                    .orElse("");
            parts = chosen.parts(of);
        }
    }

    private long met(LearningPath path) {
        return people.stream()
                .mapToLong(one -> path.gestures().stream()
                        .filter(one.reaches()::containsKey)
                        .count())
                .sum();
    }

    public Group group() {
        return Objects.requireNonNull(group);
    }

    public List<PersonSkills> people() {
        return people;
    }

    /** The path or the module that is shown. */
    public String of() {
        return of;
    }

    public List<ChosenGestures.Part> parts() {
        return parts;
    }

    public List<String> gestures() {
        return parts.stream().flatMap(part -> part.gestures().stream()).toList();
    }

    public Table<PersonSkills> table() {
        return Objects.requireNonNull(table);
    }

    /** Where the group as a whole is stuck, in everything that is taught. */
    public List<Hurdle> hurdles() {
        return Hurdle.among(people, chosen.all());
    }

    /** The person whose gestures are listed; null while one gesture is looked at. */
    public @Nullable PersonSkills person() {
        return people.stream()
                .filter(one -> asked.id("person").filter(one.id()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** The gesture whose people are listed: the one asked for, else the first one shown. */
    public String gesture() {
        String wanted = asked.text("gesture");
        return gestures().contains(wanted)
                ? wanted
                : gestures().stream().findFirst().orElse("");
    }
}
