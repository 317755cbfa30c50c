package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Codes with which participants come in again, sent to the address that they have shown to read. Nobody of the team takes part, so
 * the telephone stays on the account and is asked.
 */
@ApplicationScoped
@Transactional
public class RecoveryLetters {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private OneTimeSecrets given;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    @Inject
    private AccessCards cards;

    @Inject
    private Accounts accounts;

    @Inject
    private OwnAddresses addresses;

    @Inject
    private AddressSendings sendings;

    @Inject
    private LinkedIdentities identities;

    @Inject
    private AuditTrail audit;

    private final SecureRandom random = new SecureRandom();

    /**
     * A letter that goes out.
     *
     * @param to whose it is
     * @param code known to this letter alone
     */
    record Letter(Account to, LetterCode code) {}

    /**
     * Draws a code for the browser that asked; letters to other browsers go on counting.
     *
     * @param from the network address that asks
     * @return empty when the number and the address are not those of somebody with a passphrase, or when too many went out
     */
    Optional<Letter> draw(AskedLetter asked, RealAddress address, String from) {
        Optional<Account> owner = CardNumber.read(asked.number())
                .flatMap(cards::find)
                .flatMap(card -> accounts.find(card.account()))
                .filter(Account::open)
                .filter(Account::ownsPassphrase)
                .filter(person -> reads(person, address))
                .filter(person -> sendings.take(person.id(), from));
        return owner.map(person -> {
            LetterCode code = LetterCode.draw(random);
            given.keep(new RecoveryCode(hash(asked, code), person.id(), person.id(), clock.instant()));
            return new Letter(person, code);
        });
    }

    /** The letter did not leave. */
    void forget(AskedLetter asked, LetterCode code) {
        database.createQuery("DELETE FROM RecoveryCode r WHERE r.hash = :hash")
                .setParameter("hash", hash(asked, code))
                .executeUpdate();
    }

    /** Whose account the code opens in that browser; empty when it is another, used, too old, or the address was taken away. */
    Optional<Account> find(AskedLetter asked, LetterCode code) {
        return given.find(RecoveryCode.class, hash(asked, code))
                .filter(person -> addresses.find(person.id()).isPresent());
    }

    /** Whose account the code has just opened in that browser; empty when it did not. */
    Optional<Account> findUsed(AskedLetter asked, LetterCode code) {
        return given.findUsed(RecoveryCode.class, hash(asked, code));
    }

    /**
     * Keeps the passphrase that the person chose. The code no longer works, the identities of providers are gone, and they are
     * signed out everywhere.
     *
     * @param hash of the chosen passphrase, made by {@link SecretHashing}
     * @return whose account it is; empty when the code was used or withdrawn in the meantime, and nothing is changed then
     */
    Optional<UUID> use(AskedLetter asked, LetterCode code, String hash) {
        Optional<UUID> account = given.use(RecoveryCode.class, hash(asked, code), hash);
        account.ifPresent(found -> {
            identities.unlinkAll(found);
            audit.note(found, "recovery.letter", found, "");
        });
        return account;
    }

    private boolean reads(Account person, RealAddress address) {
        return addresses
                .find(person.id())
                .filter(own -> own.address().equals(address))
                .isPresent();
    }

    private byte[] hash(AskedLetter asked, LetterCode code) {
        return secrets.keyedHash("recovery-letter", asked.browser() + " " + code.digits());
    }
}
