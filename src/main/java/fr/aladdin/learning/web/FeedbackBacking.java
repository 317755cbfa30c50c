package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Check;
import fr.aladdin.catalogue.Correction;
import fr.aladdin.catalogue.IdentityTask;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.Messages;
import fr.aladdin.learning.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the page says about the last answer to the step, read from what was kept. */
@Named("feedback")
@RequestScoped
public class FeedbackBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private StepInHand here;

    @Inject
    private MailTaskView mail;

    @Inject
    private SceneInHand scene;

    @Inject
    private TriageView triage;

    @Inject
    private FormView form;

    @Inject
    private Messages messages;

    /** Null while there is nothing to say. */
    public @Nullable Feedback said() {
        if (again()) {
            return null;
        }
        Optional<Feedback> live = mail.spoken().or(scene::spoken).map(now -> of(now.verdict(), now.say(), missed(now)));
        return live.or(() -> here.last()
                        .filter(answer -> !isOnTheWay(answer) && !mail.movedOn(answer) && !scene.movedOn(answer))
                        .map(answer -> of(answer.verdict(), answer.said(), answer.missed())))
                .orElse(null);
    }

    private static List<String> missed(Correction correction) {
        return correction.checks().stream()
                .filter(check -> !check.met())
                .map(Check::id)
                .toList();
    }

    /** What must not happen and did is explained, not judged. */
    private Feedback of(Verdict verdict, List<String> keys, List<String> missed) {
        Feedback said = of(verdict, keys);
        return here.step() instanceof IdentityTask task && task.hasHappened(missed)
                ? said.headed(messages.get(here.language(), "learning_identity.happened"))
                : said;
    }

    private Feedback of(Verdict verdict, List<String> keys) {
        List<String> general = keys.stream()
                .filter(key -> !triage.isSaidBelow(key) && !form.isSaidBelow(key))
                .toList();
        return Feedback.of(verdict, general, here.step().kind(), here::say, messages, here.language());
    }

    /** Done again from the beginning: what was said before is not shown. */
    public boolean again() {
        return request.getParameter("again") != null;
    }

    public boolean tooLong() {
        return "too-long".equals(request.getParameter("said"));
    }

    /** Whether the person asked for a step that they have not come to, and was led here. */
    public boolean later() {
        return request.getMethod().equals("GET") && "later".equals(request.getParameter("said"));
    }

    /** Whether the step is behind: its question is no longer asked. */
    public boolean closed() {
        return !again()
                && here.last()
                        .filter(answer -> answer.is(Verdict.RIGHT) || answer.is(Verdict.NOTED))
                        .isPresent();
    }

    public boolean missed() {
        return !again() && here.last().filter(answer -> !isDone(answer)).isPresent();
    }

    /** What to remember, once the step is done. */
    public Wording remember() {
        return closed() ? here.say("retenir") : Wording.EMPTY;
    }

    /** One part of several given: there is nothing to say before the last. */
    private static boolean isOnTheWay(Answer answer) {
        return answer.is(Verdict.INCOMPLETE) && answer.said().isEmpty();
    }

    private static boolean isDone(Answer answer) {
        return answer.is(Verdict.RIGHT) || answer.is(Verdict.NOTED);
    }
}
