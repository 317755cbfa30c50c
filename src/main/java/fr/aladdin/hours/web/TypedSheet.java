package fr.aladdin.hours.web;

import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.Attendances;
import fr.aladdin.hours.Refusal;
import fr.aladdin.hours.Refused;
import fr.aladdin.network.Room;
import fr.aladdin.platform.Clocks;
import fr.aladdin.site.Asked;
import fr.aladdin.workshop.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Times of the clock as they are typed for a workshop; they are of its day, or of the night after it. */
final class TypedSheet {

    /** Whoever stays on after a workshop that ends late leaves within these hours. */
    private static final Duration STAYS_ON = Duration.ofHours(3);

    private final Asked asked;
    private final Workshop workshop;
    private final LocalDate day;
    private final boolean overMidnight;

    TypedSheet(Asked asked, Workshop workshop, Room room) {
        this.asked = asked;
        this.workshop = workshop;
        this.day = LocalDate.ofInstant(workshop.startsAt(), Clocks.BORDEAUX);
        LocalDate last = LocalDate.ofInstant(workshop.endsAt().plus(STAYS_ON), Clocks.BORDEAUX);
        this.overMidnight = room.isOpenAlways() && last.isAfter(day);
    }

    /**
     * What the line of somebody changes: nothing when its boxes were not sent, say what they said when the page was read,
     * or what is written already.
     *
     * @param written that the person came, or null
     * @throws Refused when a time cannot be read or is missing, when what is written would be wiped out, or when somebody
     *     else has changed it since
     */
    Optional<Attendances.Times> line(UUID person, @Nullable Attendance written) {
        String fromField = "from." + person;
        String toField = "to." + person;
        String from = asked.text(fromField);
        String to = asked.text(toField);
        boolean sent = asked.sent(fromField) || asked.sent(toField);
        if (!sent
                || WasRead.of(asked, person, written).says(from, to)
                || WasRead.of(written).says(from, to)) {
            return Optional.empty();
        }
        if (WasRead.of(asked, person, written).version() != Attendances.version(written)) {
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        }
        if (written != null
                && (from.isEmpty() || (to.isEmpty() && written.leftAt().isPresent()))) {
            throw new Refused(Refusal.WRITTEN_ALREADY);
        }
        return Optional.of(times(fromField, toField));
    }

    /**
     * Both ends, or an arrival alone.
     *
     * @throws Refused when one cannot be read, or the arrival is missing
     */
    Attendances.Times times(String fromField, String toField) {
        if (unreadable(fromField) || unreadable(toField)) {
            throw new Refused(Refusal.TIME_UNREADABLE);
        }
        LocalTime from = asked.time(fromField).orElseThrow(() -> new Refused(Refusal.LEFT_BEFORE_ARRIVED));
        LocalDate came = isAfterMidnight(from) ? day.plusDays(1) : day;
        Instant left = asked.time(toField)
                .map(to -> at(overMidnight && to.isBefore(from) ? day.plusDays(1) : came, to))
                .orElse(null);
        return new Attendances.Times(at(came, from), left);
    }

    /**
     * The times of a correction: what is left empty stays as it is written.
     *
     * @throws Refused when one cannot be read, or both are empty
     */
    Attendances.Times correction(@Nullable Attendance written) {
        if (written == null || (asked.text("from").isEmpty() && asked.text("to").isEmpty())) {
            return times("from", "to");
        }
        if (unreadable("from") || unreadable("to")) {
            throw new Refused(Refusal.TIME_UNREADABLE);
        }
        Instant from = asked.time("from")
                .map(typed -> at(isAfterMidnight(typed) ? day.plusDays(1) : day, typed))
                .orElse(written.arrivedAt());
        LocalDate came = LocalDate.ofInstant(from, Clocks.BORDEAUX);
        Instant to = asked.time("to")
                .map(typed -> {
                    Instant sameDay = at(came, typed);
                    return overMidnight && sameDay.isBefore(from) ? at(came.plusDays(1), typed) : sameDay;
                })
                .or(written::leftAt)
                .orElse(null);
        return new Attendances.Times(from, to);
    }

    /** Whoever came at a quarter past midnight to a workshop of the evening came the next day. */
    private boolean isAfterMidnight(LocalTime from) {
        return overMidnight && at(day.plusDays(1), from).isBefore(workshop.endsAt());
    }

    /** Whether something was typed that is no time. */
    private boolean unreadable(String field) {
        return !asked.text(field).isEmpty() && asked.time(field).isEmpty();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Clocks.BORDEAUX).toInstant();
    }
}
