package fr.aladdin.learning.web;

import fr.aladdin.catalogue.PassphraseTask;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.learning.Answer;
import fr.aladdin.passphrase.DrawnPhrase;
import fr.aladdin.passphrase.GuessingTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task with passphrases. What was typed is never on the page again. */
@Named
@RequestScoped
public class PassphraseView {

    @Inject
    private HttpServletRequest request;

    @Inject
    private StepInHand here;

    @Inject
    private PhrasesInHand hand;

    @Inject
    private FeedbackBacking feedback;

    /**
     * A box to type in; {@code words} are those drawn for it, empty when they are not to be seen. {@code done}: it was right, and is not
     * asked for again.
     */
    public record Box(String id, Wording label, List<String> words, boolean done) {}

    /** A line of the goal. */
    public record Line(Wording text, boolean met) {}

    /** Where it may be kept. */
    public record Place(String id, Wording text, boolean was) {}

    /** How long two thieves need, as ends of message keys. */
    public record Times(String slow, String stolen) {}

    public List<Box> boxes() {
        return hand.task().boxes().stream()
                .map(id -> new Box(
                        id,
                        here.say("champ." + id),
                        visible() ? drawn(hand.task().boxes().indexOf(id)) : List.of(),
                        hand.done().contains(id)))
                .toList();
    }

    /** Drawn words that nothing is typed for. */
    public List<String> looked() {
        return hand.task().boxes().isEmpty() ? drawn(0) : List.of();
    }

    private List<String> drawn(int box) {
        return box < hand.drawn().size() ? hand.drawn().get(box).words() : List.of();
    }

    public boolean draws() {
        return hand.task().draws() > 0;
    }

    public boolean visible() {
        return hand.task().shown() == PassphraseTask.Shown.ALWAYS || (onRequest() && asked());
    }

    /** Whether the words stay away until somebody asks for them. */
    public boolean onRequest() {
        return hand.task().shown() == PassphraseTask.Shown.ASKED;
    }

    public boolean asked() {
        return request.getParameter("words") != null;
    }

    /** Points instead of letters, unless the person wants to see what they type. */
    public boolean hidden() {
        return hand.task().hidden() && request.getParameter("letters") == null;
    }

    /** Whether there are points that could be letters. */
    public boolean mayShow() {
        return hand.task().hidden();
    }

    /** The same page with one thing more to see. */
    public String seeing(String what) {
        return here.address() + "&" + what + "=1";
    }

    public List<Place> places() {
        String chosen = feedback.again() ? "" : here.lastGiven("kept");
        return Kept.of(hand.task().places(), here)
                .map(id -> new Place(id, here.say("lieu." + id), id.equals(chosen)))
                .toList();
    }

    /** What is reached and what is missing, once something was given. */
    public List<Line> checks() {
        List<String> met = here.last().map(Answer::met).orElse(List.of());
        return hand.task().goal().stream()
                .map(line -> new Line(here.say("but." + line.check()), met.contains(line.check())))
                .toList();
    }

    /** Of the words that are shown, or of what was typed last; null where nothing can be said. */
    public @Nullable Times times() {
        List<DrawnPhrase> drawn = hand.drawn();
        if (!drawn.isEmpty() && !visible()) {
            return null;
        }
        if (!drawn.isEmpty()) {
            double bits = drawn.get(0).bits();
            return new Times(
                    GuessingTime.of(bits, GuessingTime.AT_A_SLOW_SITE).name(),
                    GuessingTime.of(bits, GuessingTime.WITH_A_STOLEN_LIST).name());
        }
        List<String> typed =
                here.last().map(answer -> answer.given().all("time")).orElse(List.of());
        return typed.size() == 2 && !feedback.again() ? new Times(typed.get(0), typed.get(1)) : null;
    }

    /** Whether the words that somebody typed for were no longer known, and others were drawn. */
    public boolean gone() {
        return "gone".equals(request.getParameter("said"));
    }
}
