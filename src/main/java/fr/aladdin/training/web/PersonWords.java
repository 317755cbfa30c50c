package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.Language;
import fr.aladdin.learning.Accompaniment;
import fr.aladdin.learning.Blanks;
import fr.aladdin.mailbox.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** The texts of a module as a participant had them before their eyes: their name, their trainer's, their address, their days. */
@RequestScoped
public class PersonWords {

    @Inject
    private Accompaniment accompaniment;

    @Inject
    private Addresses addresses;

    /**
     * What fills the blanks for one person.
     *
     * @param day that of practice: the step was opened then
     */
    public Filled of(Account person, LearningModule module, Instant day) {
        String name = person.displayName();
        String address = addresses.of(person.id(), name).value();
        return language -> new Blanks(Map.of(
                        "prenom", () -> name,
                        "formateur", () -> trainer(person, language),
                        "mon-adresse", () -> address))
                .withDates(module.dates(), day, language);
    }

    /** The first name of whoever accompanies the person, or « your trainer ». */
    public String trainer(Account person, Language language) {
        return accompaniment.trainerName(person.id(), language);
    }

    /** Fills what the texts leave open, in each language. */
    @FunctionalInterface
    public interface Filled {

        Blanks in(Language language);

        /** Each sentence in the language that it is in. */
        default Wording fill(Wording wording) {
            return wording.withEach((sentence, language) -> in(language).fill(sentence));
        }
    }
}
