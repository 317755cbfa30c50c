package fr.aladdin.account;

import fr.aladdin.platform.OutgoingMail;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * What is written to the own address of participants about their account: the code with which they come in again, that their
 * passphrase has changed, and that another identity opens it. Written beside the request that causes it, so that its answer takes as long whether a letter goes out
 * or not. In the language in which the person reads Aladdin, as plain text without a link: nobody is taught to click.
 */
@ApplicationScoped
public class AccountLetters {

    @Resource
    private ManagedExecutorService beside;

    @Inject
    private RecoveryLetters letters;

    @Inject
    private AccountLetterWords words;

    @Inject
    private OutgoingMail mail;

    /** Sends a code if the number and the address belong together, and says nothing of it to whoever asks. */
    void sendCode(AskedLetter asked, RealAddress address, String from) {
        beside.execute(() -> letters.draw(asked, address, from).ifPresent(letter -> {
            if (!write(letter.to().id(), "recovery", letter.code().printed())) {
                letters.forget(asked, letter.code());
            }
        }));
    }

    /** Whoever reads the address learns it, even if they did not do it. */
    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) PassphraseChosen chosen) {
        if (mail.possible()) {
            beside.execute(() -> write(chosen.account(), "changed", ""));
        }
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) IdentityLinked linked) {
        if (mail.possible()) {
            beside.execute(() -> write(linked.account(), "linked", ""));
        }
    }

    /** @return whether it was sent */
    private boolean write(UUID person, String what, String code) {
        return words.compose(person, what, code).filter(this::sent).isPresent();
    }

    private boolean sent(AccountLetterWords.Ready letter) {
        try {
            mail.send(letter.to().value(), letter.place(), letter.subject(), letter.text());
            return true;
        } catch (OutgoingMail.NotSent refused) {
            return false;
        }
    }
}
