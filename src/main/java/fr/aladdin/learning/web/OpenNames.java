package fr.aladdin.learning.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.learning.Accompaniment;
import fr.aladdin.learning.Blanks;
import fr.aladdin.learning.StepVisit;
import fr.aladdin.mailbox.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
    private ActiveLanguage language;

    @Inject
    private Clock clock;

    /** @param visit the day it began is the day of practice, so that dates do not move overnight */
    Blanks of(LearningModule module, @Nullable StepVisit visit) {
        return new Blanks(Map.of(
                        "prenom", signedIn.firstName(),
                        "formateur", accompaniment.trainerName(signedIn.accountId(), language.get()),
                        "mon-adresse",
                                Address.ofParticipant(signedIn.firstName(), signedIn.accountId())
                                        .value()))
                .withDates(module.dates(), visit == null ? clock.instant() : visit.openedAt(), language.get());
    }
}
