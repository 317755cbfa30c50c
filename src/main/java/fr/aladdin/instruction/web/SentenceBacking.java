package fr.aladdin.instruction.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.instruction.NotedSentence;
import fr.aladdin.instruction.Proposal;
import fr.aladdin.instruction.SentenceNotes;
import fr.aladdin.instruction.SentencePlace;
import fr.aladdin.language.Language;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One translated sentence, and the form to correct or approve it. */
@Named("instructionSentence")
@RequestScoped
public class SentenceBacking {

    @Inject
    private Asked asked;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SentenceNotes notes;

    @Inject
    private Instructor instructor;

    private @Nullable SentencePlace place;
    private boolean refused;

    @PostConstruct
    void read() {
        String key = asked.text("key");
        place = catalogue
                .findModule(asked.text("module"))
                .filter(module -> module.texts().keys().contains(key))
                .flatMap(module -> Language.find(asked.text("language"))
                        .filter(instructor.offered()::contains)
                        .map(language -> new SentencePlace(module.slug(), key, language)))
                .orElse(null);
    }

    public void respond() {
        if (place == null) {
            Asked.notFound();
        } else if (asked.posted()) {
            note(place);
        }
    }

    private void note(SentencePlace about) {
        Proposal proposal = new Proposal(asked.text("text"), asked.text("remark"), asked.has("approved", "true"));
        refused = !proposal.isWritable();
        if (!refused) {
            asked.once(() -> notes.note(about, proposal, instructor.id()));
            SeeOther.to("/instruction/corrections?done=noted");
        }
    }

    public SentencePlace place() {
        return Objects.requireNonNull(place);
    }

    public Wording french() {
        return catalogue.getModule(place().module()).wording(place().key(), Language.FRENCH);
    }

    public Wording translation() {
        return catalogue.getModule(place().module()).wording(place().key(), place().language());
    }

    /** What is in the field: what was typed, else the latest note, else the translation. */
    public String text() {
        return asked.posted()
                ? asked.text("text")
                : noted().map(one -> one.note().text())
                        .orElseGet(() -> translation().plain());
    }

    public String remark() {
        return asked.posted() ? asked.text("remark") : "";
    }

    public Optional<NotedSentence> noted() {
        return notes.find(place());
    }

    /** Whether a form was sent without a sentence, or with one that is too long. */
    public boolean refused() {
        return refused;
    }
}
