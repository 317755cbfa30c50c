package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import fr.aladdin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/** Codes of a telephone, or of a paper, that are asked besides what somebody knows. */
@ApplicationScoped
@Transactional
public class SecondFactors {

    private static final String PURPOSE = "second-factor";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    @Inject
    private Settings settings;

    @Inject
    private Accounts accounts;

    @Inject
    private OneTry aTry;

    @Inject
    private AuditTrail audit;

    private final SecureRandom random = new SecureRandom();

    public Optional<SecondFactor> find(UUID account) {
        return Optional.ofNullable(database.find(SecondFactor.class, account));
    }

    /** Whether the person must have one before they come in, and has none. */
    public boolean isMissing(UUID account) {
        return settings.staffNeedSecondFactor()
                && !accounts.get(account).isParticipant()
                && find(account).isEmpty();
    }

    /** A secret for a telephone that is being set up; it counts once a code of it was typed. */
    public FactorSecret draw() {
        byte[] bytes = new byte[FactorSecret.BYTES];
        random.nextBytes(bytes);
        return new FactorSecret(bytes);
    }

    /**
     * Keeps the secret if the typed code is one of it, in place of the one before.
     *
     * @return the paper codes, which are known now and never again; empty when the code is not the one
     */
    public Optional<List<String>> add(UUID account, FactorSecret secret, String typed) {
        Instant now = clock.instant();
        OptionalLong step = new OneTimeCode(secret.bytes()).stepOf(Figures.in(typed), now);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        forget(account);
        database.persist(new SecondFactor(account, secrets.seal(PURPOSE, secret.bytes()), step.getAsLong(), now));
        audit.note(account, "factor.add", account, "");
        return Optional.of(drawPaperCodes(account));
    }

    /** New paper codes; those printed before open nothing any more. */
    public List<String> renewPaperCodes(UUID account) {
        audit.note(account, "factor.paper", account, "");
        return drawPaperCodes(account);
    }

    private List<String> drawPaperCodes(UUID account) {
        forgetPaperCodes(account);
        // the codes refer to the telephone, which must be there before them
        database.flush();
        List<String> drawn = Stream.generate(() -> PaperCode.draw(random))
                .distinct()
                .limit(PaperCode.AT_A_TIME)
                .toList();
        drawn.forEach(code -> database.persist(new PaperCode(hash(account, code), account)));
        return drawn.stream().map(PaperCode::printed).toList();
    }

    /** How many paper codes are left. */
    public long countPaperCodes(UUID account) {
        return database.createQuery(
                        "SELECT COUNT(c) FROM PaperCode c WHERE c.account = :account AND c.usedAt IS NULL", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /**
     * Whether the code is the one of this moment, or one of the paper. A code counts once; whoever misses waits, longer each
     * time.
     */
    public Opening check(UUID account, String typed, String from) {
        return aTry.judge("factor:" + account, from, () -> {
            String digits = Figures.in(typed);
            return find(account)
                    .filter(factor -> PaperCode.looksLike(digits)
                            ? claimPaper(account, digits)
                            : claimStep(account, factor, digits))
                    .map(right -> account);
        });
    }

    private boolean claimStep(UUID account, SecondFactor factor, String digits) {
        OptionalLong step = secrets.open(PURPOSE, factor.sealed())
                .map(secret -> new OneTimeCode(secret).stepOf(digits, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent()
                && database.createQuery("UPDATE SecondFactor f SET f.lastStep = :step"
                                        + " WHERE f.account = :account AND f.lastStep < :step")
                                .setParameter("step", step.getAsLong())
                                .setParameter("account", account)
                                .executeUpdate()
                        == 1;
    }

    private boolean claimPaper(UUID account, String digits) {
        return database.createQuery("UPDATE PaperCode c SET c.usedAt = :now"
                                + " WHERE c.codeHash = :hash AND c.account = :account AND c.usedAt IS NULL")
                        .setParameter("now", clock.instant())
                        .setParameter("hash", hash(account, digits))
                        .setParameter("account", account)
                        .executeUpdate()
                == 1;
    }

    /** Takes the telephone off the account. */
    public void remove(UUID account, UUID by) {
        forget(account);
        audit.note(by, "factor.remove", account, "");
    }

    /** The same, as a part of something else that is written down. */
    void forget(UUID account) {
        forgetPaperCodes(account);
        database.createQuery("DELETE FROM SecondFactor f WHERE f.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private void forgetPaperCodes(UUID account) {
        database.createQuery("DELETE FROM PaperCode c WHERE c.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private byte[] hash(UUID account, String digits) {
        return secrets.keyedHash("paper-code", account + ":" + digits);
    }
}
