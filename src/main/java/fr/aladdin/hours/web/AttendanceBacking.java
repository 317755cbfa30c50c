package fr.aladdin.hours.web;

import fr.aladdin.hours.AttendanceChange;
import fr.aladdin.hours.Attendances;
import fr.aladdin.site.Asked;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who came to a workshop, and when. */
@Named("hoursAttendance")
@RequestScoped
public class AttendanceBacking {

    @Inject
    private Asked asked;

    @Inject
    private Workshops workshops;

    @Inject
    private AttendanceList lists;

    @Inject
    private Attendances attendances;

    @Inject
    private AttendanceActs acts;

    @Inject
    private Trainer trainer;

    @Inject
    private Clock clock;

    private @Nullable Workshop workshop;
    private @Nullable List<AttendanceRow> rows;

    @PostConstruct
    void read() {
        workshop = asked.id("workshop")
                .flatMap(id -> workshops.find(id, trainer.id(), trainer.scope()))
                .filter(found -> !found.state(clock.instant()).equals(Workshop.State.CANCELLED))
                .orElse(null);
    }

    public void respond() {
        if (workshop == null) {
            Asked.notFound();
        } else if (asked.posted()) {
            acts.respond(workshop, lists.people(workshop));
        } else {
            attendances.read(workshop.id(), trainer.id());
        }
    }

    /** Everybody who has a seat, by seat. */
    public List<AttendanceRow> rows() {
        if (rows == null) {
            rows = lists.rows(workshop(), acts.refused());
        }
        return rows;
    }

    public Workshop workshop() {
        return Objects.requireNonNull(workshop);
    }

    public String state() {
        return workshop().state(clock.instant()).tag();
    }

    /** Whether somebody may still come: after that nothing is noted at the moment, only typed in. */
    public boolean coming() {
        return clock.instant().isBefore(workshop().endsAt());
    }

    /** Whether something was refused. */
    public boolean slipped() {
        return !acts.refused().isEmpty();
    }

    /** Whether a correction was refused. */
    public boolean correcting() {
        return slipped() && List.of("correct", "remove", "whole").contains(asked.text("act"));
    }

    /** Whether somebody was away for a while. */
    public boolean away() {
        return rows().stream().anyMatch(row -> row.away() > 0);
    }

    /** Whether somebody signed with their own card. */
    public boolean signed() {
        return rows().stream().anyMatch(AttendanceRow::isSigned);
    }

    /** What was corrected, the oldest first. */
    public List<AttendanceChange> changes() {
        return attendances.listChanges(workshop().id());
    }
}
