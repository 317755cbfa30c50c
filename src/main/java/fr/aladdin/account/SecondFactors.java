package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import fr.aladdin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;

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
    private Once once;

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
     * @param form the key of the form: sent twice, it draws the same paper codes
     * @return the paper codes, which are known now and never again; empty when the code is not the one
     */
    public Optional<List<String>> add(UUID account, FactorSecret secret, String typed, UUID form) {
        // one after the other, so that of two at a time the second finds the first
        database.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        Optional<List<String>> before = addedBefore(account, secret, form);
        if (before.isPresent()) {
            return before;
        }
        Instant now = clock.instant();
        OptionalLong step = new OneTimeCode(secret.bytes()).stepOf(Figures.in(typed), now);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        forget(account);
        database.persist(new SecondFactor(account, secrets.seal(PURPOSE, secret.bytes()), step.getAsLong(), now));
        audit.note(account, "factor.add", account, "");
        return Optional.of(drawPaperCodes(account, form));
    }

    /** The paper codes that this form drew when it was sent before; empty when it drew none that count. */
    public Optional<List<String>> addedBefore(UUID account, FactorSecret secret, UUID form) {
        return find(account)
                .flatMap(factor -> secrets.open(PURPOSE, factor.sealed()))
                .filter(bytes -> MessageDigest.isEqual(bytes, secret.bytes()))
                .flatMap(same -> drawnBefore(account, form));
    }

    private Optional<List<String>> drawnBefore(UUID account, UUID form) {
        List<String> drawn = paperCodes(account, form);
        return drawn.stream().allMatch(code -> database.find(PaperCode.class, hash(account, code)) != null)
                ? Optional.of(printed(drawn))
                : Optional.empty();
    }

    /**
     * New paper codes; those printed before open nothing any more.
     *
     * @param form the key of the form: sent twice, it draws the same
     */
    public List<String> renewPaperCodes(UUID account, UUID form) {
        database.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        return drawnBefore(account, form).orElseGet(() -> {
            audit.note(account, "factor.paper", account, "");
            return drawPaperCodes(account, form);
        });
    }

    private List<String> drawPaperCodes(UUID account, UUID form) {
        forgetPaperCodes(account);
        // the codes refer to the telephone, which must be there before them
        database.flush();
        List<String> drawn = paperCodes(account, form);
        drawn.forEach(code -> database.persist(new PaperCode(hash(account, code), account)));
        return printed(drawn);
    }

    /** Only the server's key and the random key of the form together make them. */
    private List<String> paperCodes(UUID account, UUID form) {
        return IntStream.iterate(0, count -> count + 1)
                .mapToObj(count -> PaperCode.of(secrets.keyedHash("paper-draw", account + " " + form + " " + count)))
                .distinct()
                .limit(PaperCode.AT_A_TIME)
                .toList();
    }

    private static List<String> printed(List<String> drawn) {
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
     *
     * @param form the key of the form: sent twice, its code counts for both
     */
    public Opening check(UUID account, String typed, String from, UUID form) {
        return aTry.judge("factor:" + account, from, () -> {
            String digits = Figures.in(typed);
            return find(account)
                    .filter(factor -> once.holds(form, "factor " + account + " " + digits, () -> claim(factor, digits)))
                    .map(right -> account);
        });
    }

    private boolean claim(SecondFactor factor, String digits) {
        return PaperCode.looksLike(digits)
                ? claimPaper(factor.account(), digits)
                : claimStep(factor.account(), factor, digits);
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
