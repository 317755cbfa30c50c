package fr.aladdin.workshop.web;

import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.Groups;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a trainer does with a workshop: who has a seat, which one, and calling it off. */
@RequestScoped
public class WorkshopActs {

    /** Nothing is changed there any more. */
    private static final Set<Workshop.State> DONE_WITH = EnumSet.of(Workshop.State.CANCELLED, Workshop.State.VALIDATED);

    @Inject
    private Asked asked;

    @Inject
    private Workshops workshops;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Groups groups;

    @Inject
    private Trainer trainer;

    @Inject
    private Clock clock;

    /** @return whether nobody was chosen who was to be enrolled */
    boolean respond(Workshop workshop) {
        Workshop.State state = workshop.state(clock.instant());
        if (DONE_WITH.contains(state)) {
            back(workshop, "");
            return false;
        }
        switch (asked.text("act")) {
            case "enrol" -> {
                return !enrol(workshop, asked.ids("person"));
            }
            case "enrol-all" -> {
                return !enrol(workshop, asked.ids("shown"));
            }
            case "unenrol" -> unenrol(workshop);
            case "sit" -> sit(workshop);
            case "cancel" -> cancel(workshop);
            case "cancel-from" -> cancelFrom(workshop);
            default -> back(workshop, "");
        }
        return false;
    }

    private void cancel(Workshop workshop) {
        AtomicBoolean may = new AtomicBoolean(true);
        asked.once(() -> may.set(workshops.cancel(workshop.id(), trainer.id(), trainer.scope())));
        cancelled(workshop, may.get(), "cancelled");
    }

    private void cancelFrom(Workshop workshop) {
        AtomicBoolean some = new AtomicBoolean(true);
        asked.once(() -> some.set(workshops.cancelFrom(workshop.id(), trainer.id(), trainer.scope()) > 0));
        cancelled(workshop, some.get(), "cancelled_from");
    }

    private static void cancelled(Workshop workshop, boolean done, String says) {
        if (done) {
            back(workshop, says);
        } else {
            SeeOther.to("/workshop/workshop?workshop=" + workshop.id() + "&slip=signed");
        }
    }

    private void sit(Workshop workshop) {
        Integer seat = seat(workshop);
        if (seat == null && !asked.text("seat").isEmpty()) {
            SeeOther.to("/workshop/workshop?workshop=" + workshop.id() + "&slip=seat");
            return;
        }
        List<Enrolments.Seating> done = new ArrayList<>();
        asked.id("person")
                .filter(person -> enrolments.find(workshop.id(), person).isPresent())
                .ifPresent(person -> asked.once(
                        () -> done.add(enrolments.sit(workshop.id(), person, seat, trainer.id(), trainer.scope()))));
        Enrolments.Seating seating = done.isEmpty() ? Enrolments.Seating.FREE : done.get(0);
        back(workshop, "seated_" + seating.name().toLowerCase(Locale.ROOT));
    }

    private void unenrol(Workshop workshop) {
        Optional<UUID> person = asked.id("person");
        person.ifPresent(one -> asked.once(() -> enrolments.leave(workshop.id(), one, trainer.id(), trainer.scope())));
        back(workshop, "left" + person.map(one -> "&person=" + one).orElse(""));
    }

    private boolean enrol(Workshop workshop, Set<UUID> chosen) {
        Set<UUID> people = chosen.stream()
                .filter(id -> groups.findPerson(id, trainer.scope()).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (people.isEmpty()) {
            return false;
        }
        List<Workshop> dates = asked.has("series", "true") ? listFrom(workshop) : List.of(workshop);
        asked.once(() -> dates.forEach(date -> enrolments.enrol(date.id(), people, trainer.id(), trainer.scope())));
        back(workshop, dates.size() > 1 ? "enrolled_series" : "enrolled");
        return true;
    }

    /** This date and the later ones of its series, those that are over and typed in afterwards included. */
    private List<Workshop> listFrom(Workshop workshop) {
        return workshops.listSeries(workshop).stream()
                .filter(one -> !one.startsAt().isBefore(workshop.startsAt()))
                .filter(one -> !DONE_WITH.contains(one.state(clock.instant())))
                .toList();
    }

    private @Nullable Integer seat(Workshop workshop) {
        String typed = asked.text("seat");
        boolean sound = typed.matches("[1-9]\\d?") && Integer.parseInt(typed) <= workshop.seats();
        return sound ? Integer.valueOf(typed) : null;
    }

    private static void back(Workshop workshop, String done) {
        SeeOther.to("/workshop/workshop?workshop=" + workshop.id() + (done.isEmpty() ? "" : "&done=" + done));
    }
}
