package fr.aladdin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Accounts;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.IdentityTask;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The exchange behind an identity task, on a real database. */
@ExtendWith(ArquillianExtension.class)
class PracticeExchangesIT {

    private static final String[] IN = {
        "service/olivette",
        "choix/sante",
        "compte-sante/connexion identifiant=S-80 412;mot-de-passe=pomme-bateau-5",
        "accord/donnees",
        "accord/continuer"
    };

    private final IdentityTask task = (IdentityTask)
            Catalogue.load(ContentSource.classpath()).getModule("sandbox").getStep("s-identifier");
    private final LearningModule module = SampleModule.of(task);

    @Inject
    private Scenes scenes;

    @Inject
    private Passages passages;

    @Inject
    private PracticeExchanges exchanges;

    @Inject
    private Accounts accounts;

    @PersistenceContext
    private EntityManager database;

    @Test
    void the_service_knows_what_was_passed_on_and_signing_out_of_all_is_the_goal() {
        UUID person = started();
        press(person, IN);
        assertEquals(
                Map.of(
                        "family_name", "Duval",
                        "given_name", "Camille",
                        "birthdate", "4 mars 1980",
                        "email", "camille.duval@exercice.example"),
                exchanges.findClaims(visit(person)));
        press(person, "dedans/deconnexion", "dehors/deconnexion-olivette");
        assertEquals(
                List.of(Verdict.RIGHT),
                answers(person).stream().map(Answer::verdict).toList());
    }

    @Test
    void coming_back_to_a_page_that_was_answered_asks_anew() {
        UUID person = started();
        press(person, IN);
        press(person, "dedans/back", "accord/continuer");
        assertEquals("Camille", exchanges.findClaims(visit(person)).get("given_name"));
    }

    @Test
    void whoever_turns_back_is_not_known_and_may_begin_again() {
        UUID person = started();
        press(person, "service/olivette", "choix/revenir");
        assertTrue(exchanges.findClaims(visit(person)).isEmpty());
        press(person, IN);
        assertFalse(exchanges.findClaims(visit(person)).isEmpty());
        scenes.restart(person, attempt(), UUID.randomUUID());
        assertTrue(exchanges.findClaims(visit(person)).isEmpty());
    }

    @Test
    void whoever_is_still_signed_in_at_olivette_is_let_in_without_an_account_being_chosen() {
        UUID person = started();
        press(person, IN);
        press(person, "dedans/deconnexion", "dehors/revenir", "service/olivette-encore", "accord/continuer");
        assertEquals("dedans", screen(person));
    }

    @Test
    void nothing_that_was_typed_is_kept_and_no_code_or_token_can_be_read() {
        UUID person = started();
        press(
                person,
                "service/olivette",
                "choix/sante",
                "compte-sante/connexion identifiant=moi;mot-de-passe=mon-vrai-secret");
        press(person, IN[2], IN[4]);
        List<?> kept = database.createNativeQuery("SELECT act FROM played_act UNION ALL SELECT given FROM answer"
                        + " UNION ALL SELECT encode(kept, 'escape') FROM practice_exchange")
                .getResultList();
        assertFalse(kept.toString().contains("secret"));
        assertFalse(kept.toString().contains("olivette "), "what is kept for the way back is sealed");
    }

    private UUID started() {
        UUID person = accounts.addParticipant("Camille").id();
        passages.start(person, module, UUID.randomUUID());
        return person;
    }

    /** @param acts {@code screen/element field=text;field=text} */
    private void press(UUID person, String... acts) {
        for (String act : acts) {
            String[] parts = act.split(" ", 2);
            String[] place = parts[0].split("/", 2);
            Map<String, String> typed = new HashMap<>();
            if (parts.length > 1) {
                Arrays.stream(parts[1].split(";", -1)).forEach(field -> {
                    String[] pair = field.split("=", 2);
                    typed.put(pair[0], pair[1]);
                });
            }
            scenes.press(person, attempt(), new Scenes.Press(place[0], place[1], typed, Set.of()), UUID.randomUUID());
        }
    }

    private String screen(UUID person) {
        return task.acting().play(scenes.listActs(visit(person))).screen().id();
    }

    private StepVisit visit(UUID person) {
        return passages.find(person, module.slug())
                .orElseThrow()
                .findVisit(task)
                .orElseThrow();
    }

    private List<Answer> answers(UUID person) {
        return passages.listAnswers(
                passages.find(person, module.slug()).orElseThrow().id(), task.id());
    }

    private Attempt attempt() {
        return Attempt.of(module, task, fr.aladdin.catalogue.Given.of(Map.of()), Language.FRENCH);
    }
}
