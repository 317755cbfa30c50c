package fr.aladdin.learning.web;

import fr.aladdin.account.FormKeys;
import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.Step;
import fr.aladdin.learning.Attempt;
import fr.aladdin.learning.NotNow;
import fr.aladdin.learning.Passages;
import fr.aladdin.learning.PracticeMail;
import fr.aladdin.site.FormKey;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;

/** What the forms of a step page do; each leads on to a page that reads what was kept. */
@RequestScoped
public class StepActs {

    private static final Logger LOG = Logger.getLogger(StepActs.class.getName());

    /** Where feedback begins on the page. */
    private static final String FEEDBACK = "#retour";

    private static final String HINTS = "#indices";
    private static final String SCENE = "#ecran";

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private StepInHand here;

    @Inject
    private Passages passages;

    @Inject
    private Hints hints;

    @Inject
    private MailTaskView mail;

    @Inject
    private SceneInHand scene;

    @Inject
    private PhrasesInHand phrases;

    /** Does what the form asks. What cannot be done now changes nothing and leads to where the person is. */
    public void respond() {
        mail.keepWriting();
        try {
            SeeOther.to(act(Optional.ofNullable(request.getParameter("act")).orElse("answer")));
        } catch (FormKeys.AlreadyDone sentTwice) {
            SeeOther.to(afterSecondSending());
        } catch (NotNow refused) {
            LOG.info(() -> "refused: " + refused.reason() + " at " + here.module() + "/"
                    + here.step().id());
            SeeOther.to(here.address());
        }
    }

    private String act(String act) {
        return switch (act) {
            case "hint" -> hint();
            case "go-on" -> goOn();
            case "check" -> check();
            case "scene" -> scene();
            case "draw" -> draw();
            default -> answer();
        };
    }

    private String answer() {
        boolean typedPhrase = phrases.isPlayed();
        Optional<Given> given = typedPhrase ? phrases.look() : AnswerForm.read(request.getParameterMap());
        if (given.isEmpty() && typedPhrase) {
            return here.address() + "&said=gone" + FEEDBACK;
        }
        if (given.isEmpty()) {
            LOG.info(() ->
                    "refused: too long at " + here.module() + "/" + here.step().id());
            return here.address() + "&said=too-long" + FEEDBACK;
        }
        if (here.step() instanceof Exercise exercise && !scene.isScene()) {
            Attempt attempt = Attempt.of(here.module(), exercise, given.get(), here.language());
            if (PracticeMail.isPlayedIn(exercise)) {
                passages.judgeMail(signedIn.accountId(), attempt, key());
            } else {
                passages.answer(signedIn.accountId(), attempt, key());
            }
        }
        return place() + FEEDBACK;
    }

    private String check() {
        if (scene.isScene()) {
            scene.judge();
            return here.address() + FEEDBACK;
        }
        return PracticeMail.isPlayedIn(here.step()) ? answer() : here.address();
    }

    /** What is said of it comes into view, else the screen that is now in front. */
    private String scene() {
        return here.address() + (scene.isScene() && scene.act() ? FEEDBACK : SCENE);
    }

    private String draw() {
        if (phrases.isPlayed() && phrases.task().draws() > 0) {
            phrases.draw();
        }
        return here.address();
    }

    private String hint() {
        passages.showHint(
                signedIn.accountId(), here.module(), here.step(), hints.all().size(), key());
        return place() + HINTS;
    }

    private String goOn() {
        Optional<Step> next = passages.goOn(signedIn.accountId(), here.module(), here.step(), here.language(), key());
        return next.map(here::address)
                .orElse("/learning/module?module=" + here.module().slug());
    }

    /** The page as it stands, with what the mailbox shows. */
    private String place() {
        return PracticeMail.isPlayedIn(here.step()) ? mail.place() : here.address();
    }

    private String afterSecondSending() {
        return "go-on".equals(request.getParameter("act"))
                ? passages.find(signedIn.accountId(), here.module().slug())
                        .filter(passage -> !passage.finished())
                        .map(passage -> here.address(passage.current(here.module())))
                        .orElse("/learning/module?module=" + here.module().slug())
                : here.address();
    }

    private UUID key() {
        return FormKey.read(request.getParameter(FormKey.NAME));
    }
}
