package fr.aladdin.training.web;

import fr.aladdin.language.Language;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.KeptSentence;
import fr.aladdin.training.KeptSentences;
import fr.aladdin.training.SentenceWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeping, rewording and removing a sentence. What cannot be kept stays in the fields. */
@Named("sentenceForm")
@RequestScoped
public class SentenceForm {

    @Inject
    private Asked asked;

    @Inject
    private KeptSentences sentences;

    @Inject
    private Trainer trainer;

    private @Nullable String remark;

    /** The sentence to be reworded is no longer there: what was typed can be kept as a new one. */
    private boolean gone;

    /** {@code act=keep} with {@code where}, or {@code reword} or {@code remove} with {@code sentence}. */
    void act() {
        if (asked.text("act").equals("keep")) {
            keep();
            return;
        }
        Optional<KeptSentence> one =
                asked.id("sentence").flatMap(id -> sentences.find(id, trainer.id(), trainer.led()));
        if (one.isEmpty()) {
            Asked.notFound();
        } else if (asked.text("act").equals("reword")) {
            reword(one.get());
        } else if (asked.text("act").equals("remove")) {
            asked.once(() -> sentences.remove(one.get().id(), trainer.id(), trainer.led()));
            done("removed");
        }
    }

    private void keep() {
        Optional<UUID> place = asked.id("where");
        if (place.filter(id -> !trainer.led().coversPlace(id)).isPresent()) {
            Asked.notFound();
            return;
        }
        remark = missing();
        if (remark == null) {
            try {
                asked.once(() -> sentences.keep(typed(), place.orElse(null), trainer.id(), trainer.led()));
                done("kept");
            } catch (KeptSentences.TooManyKept full) {
                remark = "full";
            }
        }
    }

    private void reword(KeptSentence one) {
        gone = !one.kept();
        remark = missing();
        if (remark == null) {
            try {
                asked.once(() -> sentences.reword(one.id(), typed(), trainer.id(), trainer.led()));
                done("reworded");
            } catch (KeptSentences.NoLongerKept meanwhile) {
                gone = true;
                remark = "gone";
            }
        }
    }

    private static void done(String what) {
        SeeOther.to("/training/sentences?done=" + what);
    }

    private @Nullable String missing() {
        return typed().french().isEmpty() ? "french" : typed().tooLong() ? "long" : null;
    }

    /** What stands in the fields. */
    public SentenceWords typed() {
        return new SentenceWords(asked.text("fr"), asked.text("fr-simple"), asked.text("en"), asked.text("ar"));
    }

    /** Those into which a sentence may be put. */
    public List<Language> otherLanguages() {
        return Language.offered().stream().filter(one -> one != Language.FRENCH).toList();
    }

    /** Whether the form that could not be kept is about that sentence. */
    public boolean isAbout(UUID sentence) {
        return remark != null
                && !gone
                && asked.text("act").equals("reword")
                && asked.id("sentence").filter(sentence::equals).isPresent();
    }

    /** Whether it is about a new one. */
    public boolean isAboutNew() {
        return remark != null && (gone || asked.text("act").equals("keep"));
    }

    /** Why it was not kept: {@code french} is missing, it is too {@code long}, the list is {@code full}, it is {@code gone}. */
    public @Nullable String remark() {
        return remark;
    }
}
