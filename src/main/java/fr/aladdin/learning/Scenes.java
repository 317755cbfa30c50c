package fr.aladdin.learning;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.aladdin.account.FormKeys;
import fr.aladdin.catalogue.Correction;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.IdentityTask;
import fr.aladdin.catalogue.Scene;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.catalogue.scene.SceneAct;
import fr.aladdin.catalogue.scene.ScenePlay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What people do in the scenes of their passages. Every act is kept; the scene itself is worked out from them. An act
 * that reaches the goal, or that the module foresaw, is also kept as an answer.
 */
@ApplicationScoped
@Transactional
public class Scenes {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private FormKeys forms;

    @Inject
    private Passages passages;

    @Inject
    private PracticeExchanges exchanges;

    @Inject
    private PracticeMail mail;

    /** What a form of the scene sends: the screen that it showed, what was pressed, what stands in the fields. */
    public record Press(String screen, String element, Map<String, String> typed, Set<String> ticked) {}

    /** What was done since the scene was last begun, oldest first. */
    @Transactional(SUPPORTS)
    public List<SceneAct> listActs(StepVisit visit) {
        return database.createQuery(
                        "SELECT a FROM PlayedAct a WHERE a.visit = :visit AND a.number >"
                                + " (SELECT COALESCE(MAX(b.number), 0) FROM PlayedAct b"
                                + " WHERE b.visit = :visit AND b.act = :restart) ORDER BY a.number",
                        PlayedAct.class)
                .setParameter("visit", visit.id())
                .setParameter("restart", SceneAct.RESTART.text())
                .getResultStream()
                .map(PlayedAct::act)
                .toList();
    }

    /** Does what was pressed. A form of an older page, which shows another screen than the one in front, does nothing. */
    public void press(UUID account, Attempt attempt, Press press, UUID form) {
        forms.claim(form);
        Passage passage = passages.hold(account, attempt.module());
        Scene scene = scene(attempt);
        StepVisit visit = visit(passage, attempt.exercise());
        List<SceneAct> before = listActs(visit);
        ScenePlay play = scene.play(before);
        if (!play.screen().id().equals(press.screen())) {
            return;
        }
        play.read(press.element(), press.typed(), press.ticked()).ifPresent(act -> {
            add(visit, act);
            List<SceneAct> now = new ArrayList<>(before);
            now.add(act);
            if (attempt.exercise() instanceof IdentityTask task) {
                exchanges.follow(visit, task, act);
                task.journey()
                        .brings(play, scene.play(now))
                        .ifPresent(message -> mail.deliver(passage, attempt.module(), task, message));
            }
            if (isNew(scene, before, now)) {
                passages.keep(passage, attempt.giving(Scene.given(now)));
            }
        });
    }

    /** Begins the scene again; what was done stays on record. */
    public void restart(UUID account, Attempt attempt, UUID form) {
        forms.claim(form);
        Passage passage = passages.hold(account, attempt.module());
        StepVisit visit = visit(passage, attempt.exercise());
        if (!listActs(visit).isEmpty()) {
            add(visit, SceneAct.RESTART);
            exchanges.forget(visit);
        }
    }

    /** Keeps how the scene stands as an answer, because the person asks what is missing. */
    public void judge(UUID account, Attempt attempt, UUID form) {
        forms.claim(form);
        Passage passage = passages.hold(account, attempt.module());
        List<SceneAct> acts = listActs(visit(passage, attempt.exercise()));
        passages.keep(passage, attempt.giving(Scene.given(acts)));
    }

    /** Whether the last act brought about what there is to say. */
    private static boolean isNew(Scene scene, List<SceneAct> before, List<SceneAct> now) {
        Correction is = scene.correct(Scene.given(now), List.of());
        Correction was = scene.correct(Scene.given(before), List.of());
        boolean misfit = scene.play(now).misfit().isPresent();
        return speaks(is) && (misfit || !is.say().equals(was.say()));
    }

    /** Reached, or one of the ways that the module foresaw; what is merely missing says nothing by itself. */
    public static boolean speaks(Correction correction) {
        return correction.isRight()
                || (correction.verdict() == Verdict.NOT_YET
                        && correction.say().stream().noneMatch(key -> key.endsWith(".manque")));
    }

    private static Scene scene(Attempt attempt) {
        return attempt.exercise().scene().orElseThrow();
    }

    private static StepVisit visit(Passage passage, Exercise exercise) {
        return passage.findVisit(exercise).orElseThrow(() -> new NotNow(NotNow.Reason.STEP_NOT_REACHED));
    }

    private void add(StepVisit visit, SceneAct act) {
        int last = database.createQuery(
                        "SELECT COALESCE(MAX(a.number), 0) FROM PlayedAct a WHERE a.visit = :visit", Integer.class)
                .setParameter("visit", visit.id())
                .getSingleResult();
        database.persist(new PlayedAct(visit, last + 1, act, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
