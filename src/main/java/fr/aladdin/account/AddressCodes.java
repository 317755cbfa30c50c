package fr.aladdin.account;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.platform.OutgoingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends a code to an address, and takes it back typed. Not one transaction: a slow mail server must not hold a database connection. The letter is
 * plain text without a link: nobody is taught to click.
 */
@ApplicationScoped
public class AddressCodes {

    @Inject
    private OwnAddresses addresses;

    @Inject
    private OutgoingMail mail;

    @Inject
    private Messages messages;

    @Inject
    private PlaceOfPerson places;

    @Inject
    private OneTry aTry;

    @Inject
    private Once once;

    /** What came of it. */
    public enum Outcome {
        SENT,
        TOO_MANY,
        NOT_SENT
    }

    /**
     * @param from the network address that asks
     * @param language of the letter
     */
    public Outcome send(UUID account, RealAddress address, String from, Language language) {
        Optional<String> code = addresses.draw(account, address, from);
        if (code.isEmpty()) {
            return Outcome.TOO_MANY;
        }
        String place = places.findFor(account).orElse("Aladdin");
        String grouped = new LetterCode(code.get()).printed();
        try {
            mail.send(
                    address.value(),
                    place,
                    messages.format(language, "account_address.letter_subject", grouped),
                    messages.format(language, "account_address.letter_text", grouped, place));
            return Outcome.SENT;
        } catch (OutgoingMail.NotSent refused) {
            addresses.forgetCode(account);
            return Outcome.NOT_SENT;
        }
    }

    /**
     * One try to type the code. Missed tries make one wait, and after five the code is over.
     *
     * @param from the network address that asks
     * @param form the key of the form: sent twice, its code counts for both
     */
    public Opening confirm(UUID account, String typed, String from, UUID form) {
        return aTry.judge(
                "address-code:" + account,
                from,
                () -> once.holds(form, "address " + account + " " + typed, () -> addresses.confirm(account, typed))
                        ? Optional.of(account)
                        : Optional.empty());
    }
}
