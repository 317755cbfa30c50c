package fr.aladdin.learning.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.language.Language;
import fr.aladdin.learning.Accompaniment;
import fr.aladdin.learning.Blanks;
import fr.aladdin.learning.StepVisit;
import fr.aladdin.mailbox.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names and dates that stand in texts for this person. */
@RequestScoped
public class OpenNames {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Accompaniment accompaniment;

    @Inject
    private Addresses addresses;

    @Inject
    private Clock clock;

    private final Map<Language, String> trainers = new EnumMap<>(Language.class);
    private @Nullable String address;

    /** @param visit the day it began is the day of practice, so that dates do not move overnight */
    Blanks of(LearningModule module, @Nullable StepVisit visit, Language language) {
        return new Blanks(Map.of(
                        "prenom", signedIn::firstName, "formateur", () -> trainer(language), "mon-adresse", this::mine))
                .withDates(module.dates(), visit == null ? clock.instant() : visit.openedAt(), language);
    }

    private String mine() {
        String known = address;
        if (known == null) {
            known = addresses.of(signedIn.accountId(), signedIn.firstName()).value();
            address = known;
        }
        return known;
    }

    /** The trainer's first name, or « your trainer » in that language. */
    String trainer(Language language) {
        return trainers.computeIfAbsent(language, in -> accompaniment.trainerName(signedIn.accountId(), in));
    }
}
