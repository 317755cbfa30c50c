package fr.aladdin.learning.web;

import fr.aladdin.catalogue.SideBySide;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.Language;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A step read in French and in another language, sentence by sentence; one side can be hidden. */
@Named("sideBySide")
@RequestScoped
public class SideBySideBacking {

    @Inject
    private Asked asked;

    @Inject
    private StepInHand here;

    /**
     * A sentence on the page.
     *
     * @param state source, validated, draft or out_of_date
     */
    public record Row(Wording french, Wording other, String state) {}

    /** A step that is not reached leads to where the person is. */
    public void respond() throws IOException {
        if (!here.known()) {
            Asked.notFound();
        } else if (!here.started()) {
            SeeOther.to("/learning/module?module=" + here.module().slug());
        } else if (!here.reached()) {
            SeeOther.to(here.address(here.passage().current(here.module())));
        }
    }

    public List<Row> rows() {
        return SideBySide.toRead(here.module(), here.step(), other()).pairs().stream()
                .map(pair -> new Row(
                        here.filled(pair.french()),
                        here.filled(pair.other()),
                        pair.state().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    public Wording heading() {
        return here.say("titre");
    }

    /** The language beside French: the one asked for, else the person's own, else the first that is not French. */
    public Language other() {
        return Language.find(asked.text("with"))
                .filter(others()::contains)
                .or(() ->
                        others().stream().filter(one -> one == here.language()).findFirst())
                .orElse(others().get(0));
    }

    /** The name of French in French. */
    public String french() {
        return Language.FRENCH.autonym();
    }

    public List<Language> others() {
        return Language.offered().stream().filter(one -> one != Language.FRENCH).toList();
    }

    /** Which side is hidden: {@code fr}, {@code other} or nothing. */
    public String hidden() {
        String asked = this.asked.text("hide");
        return asked.equals("fr") || asked.equals("other") ? asked : "";
    }

    public String address(String hide) {
        return "/learning/side-by-side?module=" + here.module().slug() + "&step="
                + here.step().id() + "&with=" + other().tag() + (hide.isEmpty() ? "" : "&hide=" + hide);
    }

    public String back() {
        return here.address();
    }

    public String module() {
        return here.module().slug();
    }

    public String step() {
        return here.step().id();
    }
}
