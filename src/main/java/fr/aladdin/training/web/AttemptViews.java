package fr.aladdin.training.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.language.Language;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.mailbox.Addresses;
import fr.aladdin.training.Attempted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Puts answers into words for the trainer, with the names that their person read. */
@RequestScoped
public class AttemptViews {

    @Inject
    private Catalogue catalogue;

    @Inject
    private PersonWords words;

    @Inject
    private Addresses addresses;

    @Inject
    private MessagesOfPage msg;

    AttemptView of(Attempted attempt) {
        return new AttemptView(
                attempt,
                catalogue,
                words.trainer(attempt.person(), Language.FRENCH),
                addresses.of(attempt.person().id(), attempt.person().displayName()),
                msg);
    }
}
