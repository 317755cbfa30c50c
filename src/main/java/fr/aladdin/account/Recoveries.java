package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was begun to give participants their account back, by slip or by letter, as it is told to them. */
@ApplicationScoped
@Transactional
public class Recoveries {

    /** For how long the path page speaks of it, and a letter that nobody used is remembered. */
    private static final Duration NEWS = Duration.ofDays(14);

    private static final String TOLD =
            "SELECT NEW fr.aladdin.account.Recovery(r.startedAt, a.displayName, a.id, r.account, r.usedAt)"
                    + " FROM RecoveryCode r, Account a"
                    + " WHERE r.account = :account AND a.id = r.startedBy ORDER BY r.startedAt DESC";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Everything that was begun for the person, the last first. */
    public List<Recovery> list(UUID account) {
        return database.createQuery(TOLD, Recovery.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** What was begun lately, the last of it. */
    public Optional<Recovery> findRecent(UUID account) {
        return list(account).stream().findFirst().filter(last -> last.at()
                .isAfter(clock.instant().minus(NEWS)));
    }

    /** Forgets letters that were asked for and never used: anybody who knows a number and an address can ask. */
    int eraseOld() {
        return database.createQuery("DELETE FROM RecoveryCode r WHERE r.startedBy = r.account AND r.usedAt IS NULL"
                        + " AND r.startedAt < :limit")
                .setParameter("limit", clock.instant().minus(NEWS))
                .executeUpdate();
    }
}
