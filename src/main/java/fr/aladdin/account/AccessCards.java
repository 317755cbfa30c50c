package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The access cards of participants. Drawing a card revokes the one before. */
@ApplicationScoped
@Transactional
public class AccessCards {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    @Inject
    private SecretHashing hashing;

    @Inject
    private SignIns signIns;

    private final SecureRandom random = new SecureRandom();

    /** Draws a new card for the person; whoever was signed in with the former one is signed out. */
    public DrawnCard draw(UUID account) {
        return issue(account, CardNumber.draw(random), CardWords.draw(random));
    }

    /** A card with a given number and words: for demonstration sign-ins that a README can print. */
    public DrawnCard issue(UUID account, CardNumber number, CardWords words) {
        Instant now = clock.instant();
        // two trainers who draw for the same person do so one after the other
        database.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        current(account).ifPresent(former -> {
            former.revoke(now);
            signIns.endAll(account);
        });
        database.flush();
        database.persist(new AccessCard(account, hash(number), hashing.hash(words.joined()), now));
        return new DrawnCard(account, number, words, new CardCode(number, words).sealed(secrets));
    }

    /** The valid card with this number. */
    Optional<AccessCard> find(CardNumber number) {
        return database.createQuery("SELECT c FROM AccessCard c WHERE c.numberHash = :hash", AccessCard.class)
                .setParameter("hash", hash(number))
                .getResultStream()
                .filter(AccessCard::valid)
                .findFirst();
    }

    /**
     * One try with the QR code and a word. Tries made at the same moment are judged one after the other, so that none is
     * made beyond those allowed.
     *
     * @param right judges the word for the card as it stands now
     * @return whether the card opens; a slip has been counted otherwise
     */
    boolean tryQuickly(UUID card, Predicate<AccessCard> right) {
        AccessCard held = hold(card);
        if (!held.valid() || !held.quick()) {
            return false;
        }
        boolean opens = right.test(held);
        if (opens) {
            held.forgetMisses();
        } else {
            held.missQuickly();
        }
        return opens;
    }

    void forgetMisses(UUID card) {
        hold(card).forgetMisses();
    }

    /** The card, held until the end of the transaction. */
    private AccessCard hold(UUID card) {
        AccessCard found = database.find(AccessCard.class, card);
        database.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** When the valid card of each of these people was drawn; people without a card are absent. */
    public Map<UUID, Instant> drawnAt(java.util.Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "SELECT c FROM AccessCard c WHERE c.account IN :accounts AND c.revokedAt IS NULL",
                        AccessCard.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.toMap(AccessCard::account, AccessCard::drawnAt));
    }

    /** The valid card of this person. */
    Optional<AccessCard> findOf(UUID account) {
        return database.createQuery(
                        "SELECT c FROM AccessCard c WHERE c.account = :account AND c.revokedAt IS NULL",
                        AccessCard.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    private Optional<AccessCard> current(UUID account) {
        return database.createQuery(
                        "SELECT c FROM AccessCard c WHERE c.account = :account AND c.revokedAt IS NULL",
                        AccessCard.class)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private byte[] hash(CardNumber number) {
        return secrets.keyedHash("card-number", number.digits());
    }
}
