package fr.aladdin.learning.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.Correction;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.MailboxTask;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.catalogue.mail.MailEvent;
import fr.aladdin.catalogue.mail.MailFacts;
import fr.aladdin.learning.Answer;
import fr.aladdin.learning.Attempt;
import fr.aladdin.learning.Passages;
import fr.aladdin.learning.PracticeMail;
import fr.aladdin.mailbox.web.BoxAddress;
import fr.aladdin.mailbox.web.MailboxBacking;
import fr.aladdin.site.FormKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mission beside the practice mailbox: its checks are looked at anew on every page. */
@Named
@RequestScoped
public class MailTaskView {

    /** Acts after which the mission always speaks. */
    private static final Set<String> ASKING = Set.of("send", "check");

    private static final Set<MailEvent.Kind> ONLY_LOOKING = EnumSet.of(
            MailEvent.Kind.OPENED, MailEvent.Kind.BACK_TO, MailEvent.Kind.DRAFT_RESUMED, MailEvent.Kind.SENT_OPENED);

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private StepInHand here;

    @Inject
    private Passages passages;

    @Inject
    private MailboxBacking box;

    private Passages.@Nullable Look look;
    private @Nullable String writing;

    /**
     * Lets the mailbox do what its form asks, then looks at what came of it; on another page the mailbox reads what it
     * is going to show.
     *
     * @return whether the mailbox has answered
     */
    boolean respond() {
        String act = request.getParameter("m-act");
        boolean acts = request.getMethod().equals("POST") && act != null;
        if (acts || !request.getMethod().equals("POST")) {
            box.respond();
        }
        if (acts) {
            judge(act);
        }
        return acts;
    }

    private void judge(String act) {
        boolean seen = here.last()
                .flatMap(answer -> answer.given().mail())
                .filter(before -> isSame(before, look().facts()))
                .isPresent();
        if (!seen && (ASKING.contains(act) || isWorthKeeping(look()))) {
            Attempt attempt = attempt();
            boolean sent =
                    look().facts().writing().filter(writing -> writing.sent()).isPresent();
            Optional<UUID> message = sent && act.equals("send") ? sentMessage() : Optional.empty();
            passages.judgeMail(
                    signedIn.accountId(),
                    message.map(attempt::about).orElse(attempt),
                    FormKey.read(request.getParameter(FormKey.NAME)));
        }
    }

    /** Nothing done in between: the same form sent twice. That an answer has come meanwhile changes nothing. */
    private static boolean isSame(MailFacts before, MailFacts now) {
        return before.events().equals(now.events()) && before.writing().equals(now.writing());
    }

    private Optional<UUID> sentMessage() {
        return Optional.ofNullable(request.getParameter("m-id"))
                .filter(id -> id.matches("[0-9a-fA-F-]{36}"))
                .map(UUID::fromString);
    }

    /** Reached, or one of the ways that the module foresaw. */
    private static boolean isWorthKeeping(Passages.Look look) {
        Correction now = look.correction();
        return now.isRight() || isForeseen(now);
    }

    private static boolean isForeseen(Correction now) {
        return now.verdict() == Verdict.NOT_YET && !now.say().stream().allMatch(Feedback::isMissing);
    }

    /** What the mission has to say now: that it is reached, or what it foresaw; what was kept speaks as long as it holds. */
    Optional<Correction> spoken() {
        if (!isMission()) {
            return Optional.empty();
        }
        Correction now = look().correction();
        return isWorthKeeping(look()) ? Optional.of(now) : Optional.empty();
    }

    /** A button of the mission was pressed beside the writing page: what is typed there is kept first. */
    void keepWriting() {
        if (here.reached() && PracticeMail.isPlayedIn(here.step())) {
            writing = box.keepWriting().orElse(null);
        }
    }

    /** The page with the mailbox as it stands, without what it said last. */
    String place() {
        String kept = writing;
        return kept == null ? placeAsAsked() : kept;
    }

    private String placeAsAsked() {
        List<String> kept = new ArrayList<>();
        box.address().ours().forEach((name, value) -> {
            if (!name.equals("m-said")) {
                kept.addAll(List.of(name, value));
            }
        });
        BoxAddress here = new BoxAddress("/learning/step", box.address().kept(), Map.of());
        return here.with(kept.toArray(String[]::new));
    }

    /** Whether something was done since the last answer, so that it no longer says how things are. */
    boolean movedOn(Answer answer) {
        return isMission()
                && deeds(look().facts()) > deeds(answer.given().mail().orElse(MailFacts.NONE));
    }

    private static long deeds(MailFacts facts) {
        return facts.events().stream()
                .filter(event -> !ONLY_LOOKING.contains(event.kind()))
                .count();
    }

    public boolean reached() {
        return isMission() && look().correction().isRight();
    }

    public List<GoalLine> checks() {
        return GoalLine.of(look().correction().checks(), here::say);
    }

    private boolean isMission() {
        return here.reached() && here.step() instanceof MailboxTask;
    }

    private Passages.Look look() {
        Passages.Look known = look;
        if (known == null) {
            known = passages.lookAtMail(here.passage(), attempt(), here.answers());
            look = known;
        }
        return known;
    }

    private Attempt attempt() {
        return Attempt.of(here.module(), (Exercise) here.step(), Given.of(Map.of()), here.language());
    }
}
