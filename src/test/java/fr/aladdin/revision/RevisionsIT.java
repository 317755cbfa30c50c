package fr.aladdin.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Accounts;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.language.Language;
import fr.aladdin.learning.Attempt;
import fr.aladdin.learning.Passages;
import fr.aladdin.platform.MovableClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RevisionsIT {

    private static final String GESTURE = "key.special";
    private static final String VARIANT = "revision-email.adresse-du-bus";

    @Inject
    private Revisions revisions;

    @Inject
    private Passages passages;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Accounts accounts;

    @Inject
    private MovableClock clock;

    @AfterEach
    void putRight() {
        clock.putRight();
    }

    @Test
    void what_was_done_today_comes_back_in_two_days_as_another_task() {
        UUID person = person();
        act(person, VARIANT, "contact@transports.clairval.example");
        assertEquals(1, rung(person));
        assertEquals(List.of(), revisions.offers(person));
        clock.moveOn(Duration.ofDays(2));
        List<Offer> offers = revisions.offers(person);
        assertEquals(List.of(GESTURE), offers.stream().map(Offer::gesture).toList());
        assertFalse(offers.get(0).module().equals(VARIANT));
        assertFalse(offers.get(0).done());
    }

    @Test
    void what_came_back_and_is_done_stays_in_the_plan_of_the_day_as_done() {
        UUID person = person();
        act(person, VARIANT, "contact@transports.clairval.example");
        clock.moveOn(Duration.ofDays(2));
        String again = revisions.offers(person).get(0).module();
        act(person, again, right(again));
        List<Offer> offers = revisions.offers(person);
        assertEquals(again, offers.get(0).module());
        assertTrue(offers.get(0).done());
        assertEquals(2, rung(person));
    }

    @Test
    void nobody_is_offered_what_they_have_never_done() {
        assertEquals(List.of(), revisions.offers(person()));
        assertEquals(Map.of(), revisions.ladders(person()));
    }

    @Test
    void how_far_several_people_have_come_is_asked_at_once() {
        UUID able = person();
        UUID trying = person();
        UUID nobody = person();
        act(able, VARIANT, "contact@transports.clairval.example");
        start(trying, VARIANT, "contact chez transports");
        Map<UUID, Map<String, GestureReach>> reaches = revisions.reaches(List.of(able, trying, nobody));
        assertEquals(new GestureReach(GestureState.ALONE, true), of(reaches, able));
        assertEquals(new GestureReach(GestureState.SEEN, true), of(reaches, trying));
        assertFalse(reaches.containsKey(nobody));
        clock.moveOn(Duration.ofDays(2));
        act(able, VARIANT, "contact@transports.clairval.example");
        assertEquals(
                GestureState.AGAIN, of(revisions.reaches(List.of(able)), able).state());
        assertEquals(Map.of(), revisions.reaches(List.of()));
    }

    private static GestureReach of(Map<UUID, Map<String, GestureReach>> reaches, UUID person) {
        return Objects.requireNonNull(
                Objects.requireNonNull(reaches.get(person)).get(GESTURE));
    }

    private int rung(UUID person) {
        return Objects.requireNonNull(revisions.ladders(person).get(GESTURE)).rung();
    }

    private static String right(String variant) {
        return variant.endsWith("adresse-du-jardin")
                ? "contact@jardin-deux-ponts.example"
                : "accueil@mairie.clairval.example";
    }

    private UUID person() {
        return accounts.addParticipant("Personne").id();
    }

    private void act(UUID person, String variant, String typed) {
        LearningModule module = catalogue.getModule(variant);
        Exercise exercise = (Exercise) module.steps().get(0);
        start(person, variant, typed);
        assertTrue(passages.goOn(person, module, exercise, Language.FRENCH, UUID.randomUUID())
                .isEmpty());
    }

    private void start(UUID person, String variant, String typed) {
        LearningModule module = catalogue.getModule(variant);
        Exercise exercise = (Exercise) module.steps().get(0);
        passages.start(person, module, UUID.randomUUID());
        Given given = new Given(Map.of("typed", List.of(typed)), Optional.empty());
        passages.answer(person, Attempt.of(module, exercise, given, Language.FRENCH), UUID.randomUUID());
    }
}
