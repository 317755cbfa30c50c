package fr.aladdin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Accounts;
import fr.aladdin.account.FormKeys;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Scene;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.catalogue.scene.SceneAct;
import fr.aladdin.language.Language;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenes on a real database. */
@ExtendWith(ArquillianExtension.class)
class ScenesIT {

    private final Scene scene = (Scene)
            Catalogue.load(ContentSource.classpath()).getModule("sandbox").getStep("jouer");
    private final LearningModule module = SampleModule.of(scene);

    @Inject
    private Scenes scenes;

    @Inject
    private Passages passages;

    @Inject
    private Accounts accounts;

    @PersistenceContext
    private EntityManager database;

    @Test
    void what_was_done_stays_and_the_goal_is_kept_as_an_answer() {
        UUID person = started();
        enter(person, "tasse-lampe");
        press(person, "boite", "message");
        assertEquals(List.of(), answers(person), "on the way there is nothing to keep");
        press(person, "boite", "partir");
        assertEquals(List.of("entree/entrer +mot", "boite/message", "boite/partir"), acts(person));
        assertEquals(
                List.of(Verdict.RIGHT),
                answers(person).stream().map(Answer::verdict).toList());
        assertTrue(visit(person).done());
    }

    @Test
    void each_foreseen_slip_is_an_answer_and_what_was_typed_is_nowhere() {
        UUID person = started();
        enter(person, "mon-vrai-secret");
        enter(person, "mon-vrai-secret");
        assertEquals(
                List.of(List.of("pas-encore.mot"), List.of("pas-encore.mot")),
                answers(person).stream().map(Answer::said).toList());
        List<?> kept = database.createNativeQuery("SELECT act FROM played_act UNION ALL SELECT given FROM answer")
                .getResultList();
        assertFalse(kept.toString().contains("secret"));
    }

    @Test
    void a_form_sent_twice_or_from_an_older_page_changes_nothing() {
        UUID person = started();
        enter(person, "tasse-lampe");
        UUID form = UUID.randomUUID();
        Scenes.Press message = new Scenes.Press("boite", "message", Map.of(), Set.of());
        scenes.press(person, attempt(), message, form);
        assertThrows(FormKeys.AlreadyDone.class, () -> scenes.press(person, attempt(), message, form));
        enter(person, "tasse-lampe");
        press(person, "boite", "nothing-here");
        assertEquals(List.of("entree/entrer +mot", "boite/message"), acts(person));
    }

    @Test
    void the_scene_begins_again_and_the_record_stays() {
        UUID person = started();
        enter(person, "tasse-lampe");
        scenes.restart(person, attempt(), UUID.randomUUID());
        assertEquals(List.of(), acts(person));
        enter(person, "tasse");
        assertEquals(List.of("entree/entrer -mot"), acts(person));
        List<?> all = database.createNativeQuery("SELECT act FROM played_act WHERE visit = ? ORDER BY number")
                .setParameter(1, visit(person).id())
                .getResultList();
        assertEquals(List.of("entree/entrer +mot", "/restart", "entree/entrer -mot"), all);
    }

    @Test
    void asking_what_is_missing_is_kept_and_lets_a_person_pass_in_the_end() {
        UUID person = started();
        scenes.judge(person, attempt(), UUID.randomUUID());
        enter(person, "tasse-lampe");
        scenes.judge(person, attempt(), UUID.randomUUID());
        assertEquals(
                List.of(Verdict.INCOMPLETE, Verdict.NOT_YET),
                answers(person).stream().map(Answer::verdict).toList());
        assertTrue(passages.find(person, module.slug()).orElseThrow().maySkip(scene, answers(person)));
    }

    @Test
    void nobody_acts_in_the_scene_of_another() {
        UUID person = started();
        enter(person, "tasse-lampe");
        UUID stranger = person();
        assertThrows(NotNow.class, () -> enter(stranger, "tasse-lampe"));
        assertEquals(1, acts(person).size());
    }

    private UUID started() {
        UUID person = person();
        passages.start(person, module, UUID.randomUUID());
        return person;
    }

    private UUID person() {
        return accounts.addParticipant("Camille").id();
    }

    private void enter(UUID person, String word) {
        scenes.press(
                person,
                attempt(),
                new Scenes.Press("entree", "entrer", Map.of("mot", word), Set.of()),
                UUID.randomUUID());
    }

    private void press(UUID person, String screen, String element) {
        scenes.press(person, attempt(), new Scenes.Press(screen, element, Map.of(), Set.of()), UUID.randomUUID());
    }

    private List<String> acts(UUID person) {
        return scenes.listActs(visit(person)).stream().map(SceneAct::text).toList();
    }

    private StepVisit visit(UUID person) {
        return passages.find(person, module.slug())
                .orElseThrow()
                .findVisit(scene)
                .orElseThrow();
    }

    private List<Answer> answers(UUID person) {
        return passages.listAnswers(
                passages.find(person, module.slug()).orElseThrow().id(), scene.id());
    }

    private Attempt attempt() {
        return Attempt.of(module, scene, Given.of(Map.of()), Language.FRENCH);
    }
}
