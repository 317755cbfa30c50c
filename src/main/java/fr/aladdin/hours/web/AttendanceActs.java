package fr.aladdin.hours.web;

import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.Attendances;
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
import org.jspecify.annotations.Nullable;

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

    private boolean changed;

    /** Why something was refused; under the person whom it is about. */
    private final Map<UUID, Refused> refused = new HashMap<>();

    /** @param people who are on the list of the workshop */
    void respond(Workshop workshop, Set<UUID> people) {
        if (asked.doneBefore()) {
            back(workshop, "kept");
            return;
        }
        String[] act = asked.text("act").split(":", 2);
        Optional<UUID> named = act.length < 2
                ? asked.id("person")
                : people.stream().filter(id -> id.toString().equals(act[1])).findFirst();
        UUID person = named.filter(people::contains).orElse(null);
        switch (act[0]) {
            case "correct", "remove", "whole" -> {
                if (person != null) {
                    about(workshop, person, act[0]);
                }
            }
            default -> sheet(workshop, people, now(workshop, people, act[0], person));
        }
        if (refused.isEmpty()) {
            back(workshop, changed ? "kept" : "unchanged");
        }
    }

    private static void back(Workshop workshop, String done) {
        SeeOther.to("/hours/attendance?workshop=" + workshop.id() + "&done=" + done);
    }

    private void about(Workshop workshop, UUID person, String act) {
        UUID by = trainer.id();
        String reason = asked.text("reason");
        attempt(person, () -> {
            if (act.equals("remove")) {
                asked.once(() -> attendances.remove(workshop, person, reason, by));
            } else if (act.equals("whole")) {
                asked.once(() -> attendances.forgetAbsences(workshop, person, reason, by));
            } else {
                Attendances.Times times = typed(workshop)
                        .correction(attendances.find(workshop.id(), person).orElse(null));
                asked.once(() -> attendances.correct(workshop, person, times, reason, by));
            }
            changed = true;
        });
    }

    /** What a button does beside keeping the sheet, if anything: somebody or everybody comes or leaves at this moment. */
    private Optional<Runnable> now(Workshop workshop, Set<UUID> people, String act, @Nullable UUID person) {
        Instant now = clock.instant();
        UUID by = trainer.id();
        if (act.equals("all-here")) {
            return Optional.of(
                    () -> refused.putAll(attendances.everyoneArrived(workshop, people, begun(workshop, now), by)));
        }
        if (act.equals("all-left")) {
            return Optional.of(() -> refused.putAll(attendances.everyoneLeft(workshop, by)));
        }
        if (person != null && act.equals("arrive")) {
            return Optional.of(
                    () -> attendances.arrive(workshop, person, begun(workshop, now), Attendance.Means.TRAINER, by));
        }
        if (person != null && act.equals("leave") && asked.text("to." + person).isEmpty()) {
            return Optional.of(() -> attendances.leave(workshop, person, now, by));
        }
        if (person != null && act.equals("back")) {
            return Optional.of(() -> attendances.comeBack(workshop, person, by));
        }
        return Optional.empty();
    }

    /** Whoever comes before the beginning is counted from the beginning. */
    private static Instant begun(Workshop workshop, Instant now) {
        return now.isBefore(workshop.startsAt()) ? workshop.startsAt() : now;
    }

    /** Keeps the lines that say something new, then does what the button says. */
    private void sheet(Workshop workshop, Set<UUID> people, Optional<Runnable> then) {
        TypedSheet typed = typed(workshop);
        Map<UUID, Attendance> written = new HashMap<>();
        attendances.list(workshop.id()).forEach(one -> one.person().ifPresent(id -> written.put(id, one)));
        Map<UUID, Attendances.Times> lines = new LinkedHashMap<>();
        Map<UUID, Long> read = new HashMap<>();
        people.forEach(person -> read.put(person, Attendances.version(written.get(person))));
        for (UUID person : people) {
            attempt(person, () -> typed.line(person, written.get(person)).ifPresent(line -> lines.put(person, line)));
        }
        if (!refused.isEmpty() || people.isEmpty()) {
            return;
        }
        changed = !lines.isEmpty() || then.isPresent();
        UUID about = asked.id("person").orElseGet(() -> aboutWhom(people));
        attempt(
                about,
                () -> asked.once(() -> {
                    refused.putAll(attendances.recordSheet(workshop, lines, read, asked.text("why"), trainer.id()));
                    if (refused.isEmpty()) {
                        then.ifPresent(Runnable::run);
                    }
                    if (!refused.isEmpty()) {
                        throw new NothingKept();
                    }
                }));
    }

    /** Whom a button names, {@code arrive:<id>}; the first one of the list for a button that names nobody. */
    private UUID aboutWhom(Set<UUID> people) {
        return people.stream()
                .filter(id -> asked.text("act").endsWith(":" + id))
                .findFirst()
                .orElseGet(() -> people.iterator().next());
    }

    private void attempt(UUID person, Runnable act) {
        try {
            act.run();
        } catch (Refused why) {
            refused.put(person, why);
        } catch (NothingKept named) {
            changed = false;
        }
    }

    private TypedSheet typed(Workshop workshop) {
        return new TypedSheet(asked, workshop, rooms.get(workshop.room()));
    }

    Map<UUID, Refused> refused() {
        return refused;
    }

    /** Some are refused, each with a reason: what was written of the others is taken back. */
    private static final class NothingKept extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
