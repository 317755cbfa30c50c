package fr.aladdin.hours.web;

import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.Attendances;
import fr.aladdin.hours.Refusal;
import fr.aladdin.hours.Refused;
import fr.aladdin.network.Rooms;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a trainer writes down of who came: at the moment, from the sheet, or as a correction. */
@RequestScoped
public class AttendanceActs {

    @Inject
    private Asked asked;

    @Inject
    private Attendances attendances;

    @Inject
    private Rooms rooms;

    @Inject
    private Trainer trainer;

    @Inject
    private Clock clock;

    /** Why something was refused; under the person whom it is about. */
    private final Map<UUID, Refusal> refused = new HashMap<>();

    /** @param people who are on the list of the workshop */
    void respond(Workshop workshop, Set<UUID> people) {
        String[] act = asked.text("act").split(":", 2);
        Optional<UUID> named = act.length < 2
                ? asked.id("person")
                : people.stream().filter(id -> id.toString().equals(act[1])).findFirst();
        UUID person = named.filter(people::contains).orElse(null);
        if (act[0].equals("sheet")) {
            sheet(workshop, people);
        } else if (act[0].equals("all-left")) {
            asked.once(() -> attendances.everyoneLeft(workshop, trainer.id()));
        } else if (person != null) {
            about(workshop, person, act[0]);
        }
        if (refused.isEmpty()) {
            SeeOther.to("/hours/attendance?workshop=" + workshop.id() + "&done=kept");
        }
    }

    private void about(Workshop workshop, UUID person, String act) {
        Instant now = clock.instant();
        UUID by = trainer.id();
        String reason = asked.text("reason");
        try {
            switch (act) {
                case "arrive" ->
                    asked.once(() ->
                            attendances.arrive(workshop, person, begun(workshop, now), Attendance.Means.TRAINER, by));
                case "leave" -> asked.once(() -> attendances.leave(workshop, person, now, by));
                case "correct" -> {
                    TypedSheet typed = typed(workshop);
                    if (typed.unreadable("from") || typed.unreadable("to")) {
                        throw new Refused(Refusal.TIME_UNREADABLE);
                    }
                    Attendances.Times times =
                            typed.times("from", "to").orElseThrow(() -> new Refused(Refusal.LEFT_BEFORE_ARRIVED));
                    asked.once(() -> attendances.correct(workshop, person, times.from(), times.to(), reason, by));
                }
                case "remove" -> asked.once(() -> attendances.remove(workshop, person, reason, by));
                default -> {}
            }
        } catch (Refused why) {
            refused.put(person, why.reason());
        }
    }

    /** Whoever comes before the beginning is counted from the beginning. */
    private static Instant begun(Workshop workshop, Instant now) {
        return now.isBefore(workshop.startsAt()) ? workshop.startsAt() : now;
    }

    private void sheet(Workshop workshop, Set<UUID> people) {
        TypedSheet typed = typed(workshop);
        Map<UUID, Attendances.Times> whole = new LinkedHashMap<>();
        Map<UUID, Instant> arrivals = new LinkedHashMap<>();
        for (UUID person : people) {
            typed.times("from." + person, "to." + person)
                    .ifPresentOrElse(times -> whole.put(person, times), () -> typed.moment("from." + person)
                            .ifPresent(from -> arrivals.put(person, from)));
            if (typed.unreadable("from." + person) || typed.unreadable("to." + person)) {
                refused.put(person, Refusal.TIME_UNREADABLE);
            } else if (!asked.text("to." + person).isEmpty()
                    && asked.text("from." + person).isEmpty()) {
                refused.put(person, Refusal.LEFT_BEFORE_ARRIVED);
            }
        }
        if (!refused.isEmpty()) {
            return;
        }
        try {
            asked.once(() -> {
                refused.putAll(attendances.recordSheet(workshop, whole, trainer.id()));
                if (refused.isEmpty()) {
                    arrivals.forEach((person, from) ->
                            attendances.arrive(workshop, person, from, Attendance.Means.SHEET, trainer.id()));
                }
            });
        } catch (Refused why) {
            arrivals.keySet().stream().findFirst().ifPresent(first -> refused.put(first, why.reason()));
        }
    }

    private TypedSheet typed(Workshop workshop) {
        return new TypedSheet(asked, workshop, rooms.get(workshop.room()));
    }

    Map<UUID, Refusal> refused() {
        return refused;
    }
}
