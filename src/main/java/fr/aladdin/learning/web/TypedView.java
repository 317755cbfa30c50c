package fr.aladdin.learning.web;

import fr.aladdin.catalogue.TypedAnswer;
import fr.aladdin.catalogue.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A short answer to type. */
@Named
@RequestScoped
public class TypedView {

    @Inject
    private StepInHand here;

    @Inject
    private FeedbackBacking feedback;

    public Wording label() {
        return here.say("champ");
    }

    /** What was typed last, or what the field holds from the start. */
    public String value() {
        return here.answers().isEmpty() || feedback.again() ? answer().prefill().orElse("") : here.lastGiven("typed");
    }

    public boolean email() {
        return answer().input().equals("email");
    }

    /** The text that is read aloud; empty when there is none. */
    public Wording dictation() {
        return answer().dictation().map(here::say).orElse(Wording.EMPTY);
    }

    private TypedAnswer answer() {
        return (TypedAnswer) here.step();
    }
}
