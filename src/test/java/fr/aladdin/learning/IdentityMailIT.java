package fr.aladdin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.aladdin.account.Accounts;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.MessageLine;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new password that is asked for in an identity task: its message is in the practice mailbox, on a real database. */
@ExtendWith(ArquillianExtension.class)
class IdentityMailIT {

    private final LearningModule module =
            Catalogue.load(ContentSource.classpath()).getModule("ca-ne-marche-pas");
    private final Step before = module.steps().get(0);
    private final Exercise asking = (Exercise) module.getStep("demander-un-mot-de-passe");

    @Inject
    private Scenes scenes;

    @Inject
    private Passages passages;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Accounts accounts;

    @Test
    void the_message_comes_once_it_is_asked_for_and_only_once() {
        UUID person = accounts.addParticipant("Camille").id();
        passages.start(person, module, UUID.randomUUID());
        passages.answer(person, attempt((Exercise) before, Map.of("choice", List.of("a"))), UUID.randomUUID());
        passages.goOn(person, module, before, Language.FRENCH, UUID.randomUUID());
        assertEquals(List.of(), unwanted(person));
        press(person, "camille@ailleurs.example");
        assertEquals(List.of(), unwanted(person), "the address does not fit");
        press(person, "camille.duval@exercice.example");
        assertEquals(List.of("Votre nouveau mot de passe"), unwanted(person));
        scenes.restart(person, attempt(asking, Map.of()), UUID.randomUUID());
        press(person, "camille.duval@exercice.example");
        assertEquals(List.of("Votre nouveau mot de passe"), unwanted(person));
    }

    private void press(UUID person, String address) {
        press(person, "service", "olivette", Map.of());
        press(person, "choix", "sante", Map.of());
        press(person, "compte-sante", "oublie", Map.of());
        press(person, "oublie-sante", "demander", Map.of("adresse", address));
    }

    private void press(UUID person, String screen, String element, Map<String, String> typed) {
        scenes.press(
                person,
                attempt(asking, Map.of()),
                new Scenes.Press(screen, element, typed, Set.of()),
                UUID.randomUUID());
    }

    private Attempt attempt(Exercise exercise, Map<String, List<String>> given) {
        return Attempt.of(module, exercise, Given.of(given), Language.FRENCH);
    }

    private List<String> unwanted(UUID person) {
        return mailboxes.listLatest(person, Folder.SPAM, 9).stream()
                .map(MessageLine::subject)
                .toList();
    }
}
