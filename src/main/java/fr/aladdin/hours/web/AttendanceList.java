package fr.aladdin.hours.web;

import fr.aladdin.account.Accounts;
import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.AttendanceChange;
import fr.aladdin.hours.Attendances;
import fr.aladdin.hours.Refusal;
import fr.aladdin.hours.Refused;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.platform.Clocks;
import fr.aladdin.site.Asked;
import fr.aladdin.workshop.Enrolled;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of a workshop: who has a seat, with the times that are known or were just typed. */
@RequestScoped
public class AttendanceList {

    @Inject
    private Asked asked;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Attendances attendances;

    @Inject
    private Accounts accounts;

    @Inject
    private RefusalWords refusals;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Clock clock;

    /** Who has a seat, by seat. */
    Set<UUID> people(Workshop workshop) {
        return listed(workshop).stream().map(Enrolled::person).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same as rows; {@code refused} says of whom something is to be mended. */
    List<AttendanceRow> rows(Workshop workshop, Map<UUID, Refused> refused) {
        List<Attendance> known = attendances.list(workshop.id());
        Set<UUID> corrected = corrected(attendances.listChanges(workshop.id()));
        return listed(workshop).stream()
                .map(one -> row(one, find(known, one.person()), corrected, refused.get(one.person())))
                .toList();
    }

    /** Whoever was there stays on the list when they have no place any more, so that their times can be corrected. */
    private List<Enrolled> listed(Workshop workshop) {
        List<Enrolled> all = new ArrayList<>(enrolments.list(workshop.id()));
        Set<UUID> seated = all.stream()
                .filter(one -> !one.isWaiting())
                .map(Enrolled::person)
                .collect(Collectors.toSet());
        all.removeIf(Enrolled::isWaiting);
        attendances.list(workshop.id()).stream()
                .flatMap(one -> one.person().stream())
                .filter(person -> !seated.contains(person))
                .flatMap(person -> accounts.find(person).stream())
                .forEach(account ->
                        all.add(new Enrolled(account.id(), account.id(), account.displayName(), "LEFT", null)));
        all.sort(Comparator.comparing(Enrolled::seat, Comparator.nullsLast(Comparator.naturalOrder())));
        return all;
    }

    private static @Nullable Attendance find(List<Attendance> known, UUID person) {
        return known.stream().filter(seen -> seen.isOf(person)).findFirst().orElse(null);
    }

    /** The attendances of which somebody has changed what was written first. */
    static Set<UUID> corrected(List<AttendanceChange> changes) {
        return changes.stream()
                .filter(AttendanceChange::isCorrection)
                .map(AttendanceChange::attendance)
                .collect(Collectors.toSet());
    }

    private AttendanceRow row(Enrolled one, @Nullable Attendance seen, Set<UUID> corrected, @Nullable Refused refused) {
        UUID person = one.person();
        String from = asked.text("from." + person);
        String to = asked.text("to." + person);
        // what nobody typed shows what is written now, not what the page said when it was read
        boolean typed =
                asked.sent("from." + person) && !WasRead.of(asked, person, seen).says(from, to);
        return new AttendanceRow(
                person,
                one.name(),
                one.seat(),
                seen,
                typed ? from : arrival(seen),
                typed ? to : departure(seen),
                WasRead.of(seen).toString(),
                seen != null && corrected.contains(seen.id()),
                seen != null && seen.isSlip(clock.instant()),
                refused == null ? "" : wrong(seen, refused));
    }

    private String wrong(@Nullable Attendance seen, Refused refused) {
        return refused.reason() == Refusal.CHANGED_MEANWHILE
                ? msg.of("hours_refusal.changed_meanwhile", orDash(arrival(seen)), orDash(departure(seen)))
                : refusals.of(refused);
    }

    private static String orDash(String time) {
        return time.isEmpty() ? "–" : time;
    }

    /** When somebody came, as it stands in the box; empty when they did not. */
    static String arrival(@Nullable Attendance seen) {
        return seen == null ? "" : time(seen.arrivedAt());
    }

    /** When somebody left, as it stands in the box; empty when they did not. */
    static String departure(@Nullable Attendance seen) {
        return seen == null ? "" : seen.leftAt().map(AttendanceList::time).orElse("");
    }

    /** The time of the clock on the wall, {@code 14:05}. */
    static String time(Instant moment) {
        return moment.atZone(Clocks.BORDEAUX).toLocalTime().toString();
    }
}
