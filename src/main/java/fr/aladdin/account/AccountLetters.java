package fr.aladdin.account;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
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
    private Accounts accounts;

    @Inject
    private OwnAddresses addresses;

    @Inject
    private OutgoingMail mail;

    @Inject
    private Messages messages;

    @Inject
    private PlaceOfPerson places;

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

    /**
     * @param what the middle of the keys of its words
     * @return whether it was sent
     */
    private boolean write(UUID person, String what, String code) {
        String place = places.findFor(person).orElse("Aladdin");
        Language language = accounts.get(person).display().language();
        String subject = messages.format(language, "account_letter." + what + "_subject", code);
        String text = messages.format(language, "account_letter." + what + "_text", code, place);
        return addresses
                .find(person)
                .filter(own -> sent(own.address(), place, subject, text))
                .isPresent();
    }

    private boolean sent(RealAddress address, String place, String subject, String text) {
        try {
            mail.send(address.value(), place, subject, text);
            return true;
        } catch (OutgoingMail.NotSent refused) {
            return false;
        }
    }
}
