package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Media;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.learning.Blanks;
import fr.aladdin.learning.PracticeMail;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The page of one step of a module. */
@Named
@RequestScoped
public class StepBacking {

    private static final Logger LOG = Logger.getLogger(StepBacking.class.getName());

    @Inject
    private HttpServletRequest request;

    @Inject
    private StepInHand here;

    @Inject
    private StepActs acts;

    @Inject
    private LessonView lesson;

    @Inject
    private MailTaskView mail;

    @Inject
    private CluesView clues;

    @Inject
    private PhrasesInHand phrases;

    @Inject
    private Media media;

    /** Answers a form, leads whoever is elsewhere to where they are, or reads what the page is going to show. */
    public void respond() throws IOException {
        if (!here.known()) {
            notFound();
        } else if (!here.started()) {
            SeeOther.to("/learning/module?module=" + here.module().slug());
        } else if (!here.reached()) {
            LOG.info(() -> "refused: a step of " + here.module() + " that is not reached");
            SeeOther.to(here.address(here.passage().current(here.module())) + here.whyNotThere());
        } else if (PracticeMail.isPlayedIn(here.step()) && !pointing() && mail.respond()) {
            LOG.fine("the mailbox has answered");
        } else if (request.getMethod().equals("POST")) {
            acts.respond();
        } else {
            phrases.prepare();
        }
    }

    private static void notFound() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ((HttpServletResponse) faces.getExternalContext().getResponse()).sendError(HttpServletResponse.SC_NOT_FOUND);
        faces.responseComplete();
    }

    /** Of the fragment that shows the step. */
    public String kind() {
        if (pointing()) {
            return "clues";
        }
        return here.reached() ? here.step().kind() : "lesson";
    }

    /** Whether a clue of the step's pile is pointed out: then the page shows nothing else. */
    public boolean pointing() {
        return request.getMethod().equals("GET") && clues.open();
    }

    /** Whether the mailbox or a scene stands beside the mission: the page is then wider. */
    public boolean wide() {
        return kind().equals("scene")
                || kind().equals("identity")
                || (inMailbox() && !(here.step() instanceof Triage pile && !pile.inMailbox()));
    }

    private boolean inMailbox() {
        return here.reached() && PracticeMail.isPlayedIn(here.step());
    }

    public boolean simple() {
        return here.simple();
    }

    /** Where forms of this page go. */
    public String address() {
        return inMailbox() ? mail.place() : here.address();
    }

    public String title() {
        return here.say("titre").plain();
    }

    public Wording heading() {
        return here.say("titre");
    }

    public Wording instructions() {
        return here.say("consigne");
    }

    /** The words explained in place. */
    public List<ExplainedWord> words() {
        return here.step().words().stream()
                .map(word ->
                        new ExplainedWord(here.sayOfModule("mot." + word), here.sayOfModule("mot." + word + ".def")))
                .toList();
    }

    public boolean mayLeave() {
        return lesson.lastScreen() && (here.passage().mayLeave(here.step(), here.answers()) || mail.reached());
    }

    /** Whether leaving now would be without having done it. */
    public boolean skipping() {
        return here.step() instanceof Exercise
                && !mail.reached()
                && here.passage().maySkip(here.step(), here.answers());
    }

    /** What the button of the answer says: the first time, or once more. */
    public String checkKey() {
        return here.answers().isEmpty() || request.getParameter("again") != null
                ? "learning_step.check"
                : "learning_step.check_again";
    }

    /** Whether doing the step again makes sense. */
    public boolean again() {
        return here.step() instanceof Exercise && !inMailbox() && !wide() && !kind().equals("summary");
    }

    public String trainer() {
        return here.trainer();
    }

    /** The same at the beginning of a sentence. */
    public String trainerFirst() {
        return Blanks.capital(here.trainer());
    }

    /** The recorded voice of the step, or null. */
    public @Nullable String voice() {
        return media.findVoice(here.module(), here.step(), here.language()).orElse(null);
    }
}
