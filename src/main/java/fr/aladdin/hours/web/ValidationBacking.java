package fr.aladdin.hours.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.AttendanceChange;
import fr.aladdin.hours.Attendances;
import fr.aladdin.hours.Ledger;
import fr.aladdin.hours.MonthLedger;
import fr.aladdin.hours.Presence;
import fr.aladdin.hours.Refused;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Slips;
import fr.aladdin.workshop.Enrolled;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A workshop that a second person reads and validates; afterwards, what is corrected by an entry. */
@Named("hoursValidation")
@RequestScoped
public class ValidationBacking {

    @Inject
    private Asked asked;

    @Inject
    private Workshops workshops;

    @Inject
    private Attendances attendances;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Ledger ledger;

    @Inject
    private MonthLedger reading;

    @Inject
    private ValidationActs acts;

    @Inject
    private Accounts accounts;

    @Inject
    private Validator validator;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Clock clock;

    private @Nullable Workshop workshop;
    private List<Attendance> there = List.of();

    @PostConstruct
    void read() {
        workshop = asked.id("workshop")
                .flatMap(id -> workshops.findAtPlace(id, validator.scope()))
                .orElse(null);
        there = workshop == null ? List.of() : attendances.read(workshop.id(), validator.id());
    }

    public void respond() {
        Workshop found = workshop;
        if (found == null) {
            Asked.notFound();
        } else if (asked.posted()) {
            acts.respond(found, people());
        }
    }

    public Workshop workshop() {
        return Objects.requireNonNull(workshop);
    }

    public String state() {
        return workshop().state(clock.instant()).tag();
    }

    /** Everybody who came, by seat as on the paper. */
    public List<AttendanceRow> rows() {
        List<Enrolled> enrolled = enrolments.list(workshop().id());
        Set<UUID> corrected = AttendanceList.corrected(changes());
        return there.stream()
                .map(one -> row(one, seatOf(one, enrolled), corrected.contains(one.id())))
                .sorted(Comparator.comparing(AttendanceRow::seat, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static @Nullable Integer seatOf(Attendance came, List<Enrolled> enrolled) {
        return enrolled.stream()
                .filter(one -> came.isOf(one.person()))
                .findFirst()
                .map(Enrolled::seat)
                .orElse(null);
    }

    /** What the button brings back: which list was read. */
    public String mark() {
        return Attendances.mark(there);
    }

    /** Who was enrolled and is not in the list of those who came: somebody may have been forgotten. */
    public List<Enrolled> absent() {
        return enrolments.list(workshop().id()).stream()
                .filter(one -> there.stream().noneMatch(came -> came.isOf(one.person())))
                .toList();
    }

    private Set<UUID> people() {
        return Stream.concat(
                        there.stream().flatMap(one -> one.person().stream()),
                        absent().stream().map(Enrolled::person))
                .collect(Collectors.toSet());
    }

    /** The month in which the minutes would count, when that of the workshop is closed; null otherwise. */
    public @Nullable YearMonth countsLater() {
        try {
            YearMonth open = ledger.openMonth(workshop());
            return open.equals(Presence.monthOf(workshop().startsAt())) ? null : open;
        } catch (Refused nobodyRunsThePlace) {
            return null;
        }
    }

    private AttendanceRow row(Attendance one, @Nullable Integer seat, boolean corrected) {
        String name = one.person()
                .flatMap(accounts::find)
                .map(Account::displayName)
                .orElseGet(() -> msg.get("hours_ledger.gone"));
        return new AttendanceRow(
                one.person().orElse(new UUID(0, 0)),
                name,
                seat,
                one,
                AttendanceList.time(one.arrivedAt()),
                one.leftAt().map(AttendanceList::time).orElse(""),
                "",
                corrected,
                false,
                "");
    }

    /** Minutes of all of them together. */
    public long minutes() {
        return there.stream()
                .flatMap(one -> one.minutes().stream())
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** The same in the ledger, corrections included. */
    public long minutesInLedger() {
        return minutes()
                + reading.listCorrections(workshop().id()).stream()
                        .mapToLong(one -> one.entry().minutes())
                        .sum();
    }

    public List<AttendanceChange> changes() {
        return attendances.listChanges(workshop().id());
    }

    /** The month in which a correction counts when nothing else is said. */
    public String month() {
        return asked.posted() ? asked.text("month") : YearMonth.now(clock).toString();
    }

    public Slips slips() {
        return acts.slips();
    }
}
