package fr.aladdin.account;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * What a letter about an account says, and to which address. Read in a transaction of its own: outside of one, the platform
 * lends to what runs beside a request the same session with the database as to the request, and two must not use it at once.
 */
@ApplicationScoped
@Transactional
public class AccountLetterWords {

    @Inject
    private Accounts accounts;

    @Inject
    private OwnAddresses addresses;

    @Inject
    private Messages messages;

    @Inject
    private PlaceOfPerson places;

    /** A letter before it leaves. */
    record Ready(RealAddress to, String place, String subject, String text) {}

    /**
     * @param what the middle of the keys of its words
     * @param code what it brings, or nothing
     * @return empty when the person has no address of their own any more
     */
    Optional<Ready> compose(UUID person, String what, String code) {
        String place = places.findFor(person).orElse("Aladdin");
        Language language = accounts.get(person).display().language();
        return addresses
                .find(person)
                .map(own -> new Ready(
                        own.address(),
                        place,
                        messages.format(language, "account_letter." + what + "_subject", code),
                        messages.format(language, "account_letter." + what + "_text", code, place)));
    }
}
