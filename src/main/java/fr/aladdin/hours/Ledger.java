package fr.aladdin.hours;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.network.Partner;
import fr.aladdin.network.Partners;
import fr.aladdin.network.Programmes;
import fr.aladdin.network.Rooms;
import fr.aladdin.platform.Clocks;
import fr.aladdin.platform.OneAtATime;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes that are paid on: validated by a second person, corrected by signed entries, summed and closed month by
 * month. A {@link Refused} says why something cannot be; the caller has made sure of the scope.
 */
@ApplicationScoped
@Transactional
public class Ledger {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Attendances attendances;

    @Inject
    private Possible possible;

    @Inject
    private Rooms rooms;

    @Inject
    private Partners partners;

    @Inject
    private Programmes programmes;

    @Inject
    private AuditTrail audit;

    /**
     * Validates who was in a workshop: its attendance is fixed, its minutes stand in the ledger, in the months in which
     * they passed. What was written down after a month was closed counts in the first one after it that is open.
     *
     * @throws Refused by whoever led it, recorded or changed something of it; while somebody has not left
     */
    public void validate(Workshop workshop, UUID by) {
        validate(workshop, "", by);
    }

    /**
     * The same of what was read.
     *
     * @param read the {@link Attendances#mark} of the list that the validator has read; empty for whatever stands there
     * @throws Refused also when an attendance has changed since
     */
    public void validate(Workshop workshop, String read, UUID by) {
        Workshop held = database.find(Workshop.class, workshop.id(), LockModeType.PESSIMISTIC_WRITE);
        requireHeld(held);
        List<Attendance> there = attendances.list(held.id());
        requireSecondPerson(held, there, by);
        if (!read.isEmpty() && !read.equals(Attendances.mark(there))) {
            throw new Refused(Refusal.CHANGED_SINCE);
        }
        LedgerEntry.Account account = accountOf(held);
        Map<YearMonth, YearMonth> countedIn = new HashMap<>();
        for (Attendance attendance : there) {
            attendance
                    .minutesByMonth()
                    .orElseThrow(() -> new Refused(Refusal.STILL_THERE))
                    .forEach((month, minutes) -> enter(
                            account,
                            attendance.person().orElse(null),
                            countedIn.computeIfAbsent(month, passed -> openMonth(account.bill(passed))),
                            month,
                            minutes,
                            "",
                            by));
        }
        held.validate(by, clock.instant());
        audit.note(by, "workshop.validate", held.id(), "");
    }

    /**
     * Takes minutes back or adds some, after the validation; somebody may have been forgotten altogether.
     *
     * @param month in which it counts: the month in which it happened, or a later one when that is closed
     * @param minutes not zero
     */
    public void correct(
            Workshop workshop,
            UUID person,
            YearMonth aboutMonth,
            YearMonth month,
            int minutes,
            String reason,
            UUID by) {
        Workshop held = database.find(Workshop.class, workshop.id(), LockModeType.PESSIMISTIC_WRITE);
        if (held == null || held.state(clock.instant()) != Workshop.State.VALIDATED) {
            throw new Refused(Refusal.NOT_VALIDATED);
        }
        Refusal.requireReason(reason);
        requireSecondPerson(held, attendances.list(held.id()), by);
        if (month.isBefore(aboutMonth)) {
            throw new Refused(Refusal.MONTH_CLOSED);
        }
        long inAll = minutesOf(workshop.id(), person) + minutes;
        if (inAll < 0) {
            throw new Refused(Refusal.MORE_THAN_THERE_IS);
        }
        if (minutes > 0) {
            possible.require(held, person, attendances.find(held.id(), person), inAll);
        }
        enter(accountOf(held), person, month, aboutMonth, minutes, reason, by);
        audit.note(by, "ledger.correct", person, "workshop " + workshop.id() + " " + minutes);
    }

    /**
     * Sums a month and signs it; nothing is entered into it afterwards.
     *
     * @throws Refused while a held workshop of the month waits for its validation, or when it is closed already
     */
    public MonthClosing close(Bill bill, UUID by) {
        requireOpen(bill);
        if (!bill.month().isBefore(YearMonth.now(clock))) {
            throw new Refused(Refusal.NOT_OVER);
        }
        if (countWaiting(bill) > 0) {
            throw new Refused(Refusal.NOT_ALL_VALIDATED);
        }
        HourlyCost cost =
                new HourlyCost(programmes.get(bill.programme()).terms().hourlyCostCents());
        MonthClosing closing = new MonthClosing(bill, personMinutes(bill), cost, by, clock.instant());
        database.persist(closing);
        audit.note(by, "month.close", bill.partner(), bill.month().toString());
        return closing;
    }

    /** The month in which minutes count that passed in this one: itself, or the first one after it that is open. */
    public YearMonth openMonth(Bill bill) {
        YearMonth month = bill.month();
        while (findClosing(new Bill(bill.programme(), bill.partner(), month)).isPresent()) {
            month = month.plusMonths(1);
        }
        return month;
    }

    /**
     * The month in which the minutes of a workshop would count if it were validated now.
     *
     * @throws Refused while nobody is named who runs the place
     */
    public YearMonth openMonth(Workshop workshop) {
        return openMonth(accountOf(workshop).bill(Presence.monthOf(workshop.startsAt())));
    }

    public Optional<MonthClosing> findClosing(Bill bill) {
        return database.createQuery(
                        "SELECT c FROM MonthClosing c WHERE c.programme = :programme AND c.partner = :partner"
                                + " AND c.month = :month",
                        MonthClosing.class)
                .setParameter("programme", bill.programme())
                .setParameter("partner", bill.partner())
                .setParameter("month", bill.month().atDay(1))
                .getResultStream()
                .findFirst();
    }

    /** Validated minutes of all people, corrections included. */
    public long personMinutes(Bill bill) {
        Long sum = database.createQuery(
                        "SELECT SUM(e.minutes) FROM LedgerEntry e WHERE e.programme = :programme"
                                + " AND e.partner = :partner AND e.month = :month",
                        Long.class)
                .setParameter("programme", bill.programme())
                .setParameter("partner", bill.partner())
                .setParameter("month", bill.month().atDay(1))
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** Validated minutes of one person, in every programme. */
    public Gauge gauge(UUID person, int intended) {
        Long sum = database.createQuery("SELECT SUM(e.minutes) FROM LedgerEntry e WHERE e.person = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
        return new Gauge(sum == null ? 0 : Math.toIntExact(sum), intended);
    }

    private long minutesOf(UUID workshop, UUID person) {
        Long sum = database.createQuery(
                        "SELECT SUM(e.minutes) FROM LedgerEntry e WHERE e.workshop = :workshop AND e.person = :person",
                        Long.class)
                .setParameter("workshop", workshop)
                .setParameter("person", person)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    private void enter(
            LedgerEntry.Account account,
            @Nullable UUID person,
            YearMonth month,
            YearMonth aboutMonth,
            int minutes,
            String reason,
            UUID by) {
        requireOpen(account.bill(month));
        database.persist(new LedgerEntry(account, person, month, aboutMonth, minutes, reason, by, clock.instant()));
    }

    /** Two people who close and enter at the same moment wait for each other. */
    private void requireOpen(Bill bill) {
        OneAtATime.on(database, bill);
        if (findClosing(bill).isPresent()) {
            throw new Refused(Refusal.MONTH_CLOSED);
        }
    }

    private void requireHeld(Workshop workshop) {
        switch (workshop.state(clock.instant())) {
            case HELD -> {}
            case VALIDATED -> throw new Refused(Refusal.VALIDATED);
            case CANCELLED -> throw new Refused(Refusal.CANCELLED);
            default -> throw new Refused(Refusal.NOT_HELD);
        }
    }

    private void requireSecondPerson(Workshop workshop, List<Attendance> there, UUID by) {
        boolean recorded = workshop.trainers().contains(by)
                || hasReplaced(workshop, by)
                || there.stream().anyMatch(one -> one.isRecordedBy(by))
                || attendances.listChanges(workshop.id()).stream()
                        .anyMatch(change -> change.changedBy().equals(by));
        if (recorded) {
            throw new Refused(Refusal.OWN_RECORD);
        }
    }

    /** Whether they took a trainer's place there when it began, be it over since. */
    private boolean hasReplaced(Workshop workshop, UUID somebody) {
        return database.createQuery(
                                "SELECT COUNT(r.id) FROM Replacement r WHERE r.workshop = :workshop"
                                        + " AND r.trainer = :somebody AND r.endsAt > :began",
                                Long.class)
                        .setParameter("workshop", workshop.id())
                        .setParameter("somebody", somebody)
                        .setParameter("began", workshop.startsAt())
                        .getSingleResult()
                > 0;
    }

    /** What was entered first stands: a place that is run by somebody else since changes nothing of what was. */
    private LedgerEntry.Account accountOf(Workshop workshop) {
        return database.createQuery(
                        "SELECT e FROM LedgerEntry e WHERE e.workshop = :workshop ORDER BY e.enteredAt",
                        LedgerEntry.class)
                .setParameter("workshop", workshop.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(LedgerEntry::account)
                .orElseGet(() -> accountToday(workshop));
    }

    private LedgerEntry.Account accountToday(Workshop workshop) {
        UUID place = rooms.get(workshop.room()).place();
        Partner partner = partners.ofPlace(place).orElseThrow(() -> new Refused(Refusal.PARTNER_MISSING));
        return new LedgerEntry.Account(workshop.programme(), partner.id(), place, workshop.id(), workshop.kind());
    }

    private long countWaiting(Bill bill) {
        LocalDate first = bill.month().atDay(1);
        return database.createQuery(
                        "SELECT COUNT(w.id) FROM Workshop w JOIN Room r ON r.id = w.room JOIN Place p ON p.id = r.place"
                                + " WHERE w.programme = :programme AND p.partner = :partner AND w.cancelledAt IS NULL"
                                + " AND w.validatedAt IS NULL AND w.startsAt >= :from AND w.startsAt < :to",
                        Long.class)
                .setParameter("programme", bill.programme())
                .setParameter("partner", bill.partner())
                .setParameter("from", first.atStartOfDay(Clocks.BORDEAUX).toInstant())
                .setParameter(
                        "to", first.plusMonths(1).atStartOfDay(Clocks.BORDEAUX).toInstant())
                .getSingleResult();
    }
}
