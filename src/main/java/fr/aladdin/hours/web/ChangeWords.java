package fr.aladdin.hours.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.AttendanceChange;
import fr.aladdin.hours.Attendances;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Moments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Corrections in words: when and by whom, about whom, what was written before, what is now, why. */
@Named("changeWords")
@RequestScoped
public class ChangeWords {

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Moments moments;

    @Inject
    private Accounts accounts;

    @Inject
    private Attendances attendances;

    /** @param changes of a workshop, the oldest first */
    public List<String> all(List<AttendanceChange> changes) {
        return IntStream.range(0, changes.size())
                .mapToObj(i -> sentence(changes.get(i), changes.subList(i + 1, changes.size())))
                .toList();
    }

    private String sentence(AttendanceChange one, List<AttendanceChange> later) {
        Attendance attendance = attendances.get(one.attendance());
        return msg.of(
                "hours_attendance.change",
                List.of(
                        moments.time(one.changedAt()),
                        name(one.changedBy()),
                        attendance.person().map(this::name).orElseGet(() -> msg.get("hours_ledger.gone")),
                        before(one),
                        after(attendance, one, later),
                        reason(one)));
    }

    /** What a button or the sheet says by itself, or what was typed. */
    private String reason(AttendanceChange one) {
        if (!one.isCorrection()) {
            return msg.get("hours_attendance.change_" + one.reason());
        }
        return one.reason().equals(Attendance.Means.SHEET.name()) ? msg.get("hours_means.SHEET") : one.reason();
    }

    /** What the next correction found, or what is written today. */
    private String after(Attendance attendance, AttendanceChange one, List<AttendanceChange> later) {
        return later.stream()
                .filter(next -> next.attendance().equals(one.attendance()))
                .findFirst()
                .map(this::before)
                .orElseGet(() -> attendance.isRemoved()
                        ? msg.get("hours_attendance.change_removed")
                        : span(attendance.arrivedAt(), attendance.leftAt(), attendance.minutesAway()));
    }

    private String before(AttendanceChange one) {
        return span(one.arrivedBefore(), one.leftBefore(), one.awayBefore());
    }

    private String span(Instant from, Optional<Instant> to, int away) {
        String span = to.isPresent()
                ? msg.of("hours_attendance.span", moments.clock(from), moments.clock(to.get()))
                : msg.of("hours_attendance.since", moments.clock(from));
        return away == 0 ? span : span + ", " + msg.of("hours_attendance.away", away);
    }

    private String name(UUID person) {
        return accounts.find(person).map(Account::displayName).orElse("");
    }
}
