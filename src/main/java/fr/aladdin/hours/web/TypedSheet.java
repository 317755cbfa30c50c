package fr.aladdin.hours.web;

import fr.aladdin.hours.Attendances;
import fr.aladdin.network.Room;
import fr.aladdin.platform.Clocks;
import fr.aladdin.site.Asked;
import fr.aladdin.workshop.Workshop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Times of the clock as they are typed for a workshop; they are of its day, or of the night after it. */
final class TypedSheet {

    private final Asked asked;
    private final LocalDate day;
    private final boolean overMidnight;

    TypedSheet(Asked asked, Workshop workshop, Room room) {
        this.asked = asked;
        this.day = LocalDate.ofInstant(workshop.startsAt(), Clocks.BORDEAUX);
        this.overMidnight = room.isOpenAlways();
    }

    Optional<Instant> moment(String field) {
        return asked.time(field).map(time -> at(day, time));
    }

    /** Whether something was typed that is no time. */
    boolean unreadable(String field) {
        return !asked.text(field).isEmpty() && asked.time(field).isEmpty();
    }

    /** Both ends; empty when one of them is missing. */
    Optional<Attendances.Times> times(String fromField, String toField) {
        Optional<LocalTime> from = asked.time(fromField);
        Optional<LocalTime> to = asked.time(toField);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = overMidnight && to.get().isBefore(from.get()) ? day.plusDays(1) : day;
        return Optional.of(new Attendances.Times(at(day, from.get()), at(last, to.get())));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Clocks.BORDEAUX).toInstant();
    }
}
