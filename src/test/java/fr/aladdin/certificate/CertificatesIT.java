package fr.aladdin.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.account.DisplaySettings;
import fr.aladdin.account.Erasure;
import fr.aladdin.account.Places;
import fr.aladdin.account.Theme;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.language.Language;
import fr.aladdin.learning.Attempt;
import fr.aladdin.learning.Passages;
import fr.aladdin.training.Group;
import fr.aladdin.training.Groups;
import fr.aladdin.training.Scope;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CertificatesIT {

    private static final Scope EVERYWHERE = new Scope(true, Set.of(), Set.of());
    private static final Scope NOWHERE = new Scope(false, Set.of(), Set.of());
    private static final DisplaySettings DISPLAY = new DisplaySettings(Language.FRENCH, 1, false, Theme.LIGHT, false);
    private static final String VARIANT = "revision-email.adresse-du-bus";

    @Inject
    private Certificates certificates;

    @Inject
    private Accounts accounts;

    @Inject
    private Places places;

    @Inject
    private Groups groups;

    @Inject
    private Passages passages;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Erasure erasure;

    private Account trainer;
    private Group group;
    private Account person;

    @BeforeEach
    void somebody_in_a_group() {
        trainer = accounts.addStaff("Julien", UUID.randomUUID() + "@aladdin.example");
        group = groups.create(
                "Groupe", places.add("Lieu d’essai", "", trainer.id()).id(), trainer.id(), EVERYWHERE);
        person = groups.welcome(group.id(), "Awa", DISPLAY, trainer.id(), EVERYWHERE);
    }

    @Test
    void it_keeps_what_was_done_alone_on_the_day_it_was_given() {
        assertTrue(give(Extent.EVERYTHING).isEmpty());
        doAlone();
        assertTrue(give(new Extent("un-compte-une-personne")).isEmpty());
        Certificate given = give(new Extent("email")).orElseThrow();
        assertEquals(List.of("key.special"), given.gestures());
        assertEquals(0, given.minutes());
        assertEquals(group.place(), given.place());
        assertEquals(List.of(given.id()), ids());
        assertEquals(Optional.empty(), certificates.find(given.id(), trainer.id()));
    }

    @Test
    void outside_the_scope_or_the_group_nobody_gives_one() {
        doAlone();
        Account stranger = accounts.addParticipant("Ailleurs");
        assertThrows(
                NoSuchElementException.class,
                () -> certificates.give(person.id(), group.id(), Extent.EVERYTHING, trainer.id(), NOWHERE));
        assertThrows(
                NoSuchElementException.class,
                () -> certificates.give(stranger.id(), group.id(), Extent.EVERYTHING, trainer.id(), EVERYWHERE));
        assertEquals(List.of(), ids());
    }

    @Test
    void it_goes_with_the_person_who_is_erased() {
        doAlone();
        assertTrue(give(Extent.EVERYTHING).isPresent());
        erasure.erase(person.id(), trainer.id());
        assertEquals(List.of(), ids());
    }

    private Optional<Certificate> give(Extent extent) {
        return certificates.give(person.id(), group.id(), extent, trainer.id(), EVERYWHERE);
    }

    private List<UUID> ids() {
        return certificates.listOf(person.id()).stream().map(Certificate::id).toList();
    }

    private void doAlone() {
        LearningModule module = catalogue.getModule(VARIANT);
        Exercise exercise = (Exercise) module.steps().get(0);
        passages.start(person.id(), module, UUID.randomUUID());
        Given given = new Given(Map.of("typed", List.of("contact@transports.clairval.example")), Optional.empty());
        passages.answer(person.id(), Attempt.of(module, exercise, given, Language.FRENCH), UUID.randomUUID());
        passages.goOn(person.id(), module, exercise, Language.FRENCH, UUID.randomUUID());
    }
}
