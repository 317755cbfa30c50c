package fr.aladdin.hours.web;

import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.AttendanceChange;
import fr.aladdin.hours.Attendances;
import fr.aladdin.hours.Refusal;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.platform.Clocks;
import fr.aladdin.site.Asked;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.Enrolled;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private Enrolments enrolments;

    @Inject
    private Attendances attendances;

    @Inject
    private AttendanceActs acts;

    @Inject
    private Trainer trainer;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Clock clock;

    private @Nullable Workshop workshop;

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
            Set<UUID> people =
                    listed().stream().map(Enrolled::person).collect(Collectors.toCollection(LinkedHashSet::new));
            acts.respond(workshop, people);
        }
    }

    private List<Enrolled> listed() {
        return enrolments.list(workshop().id()).stream()
                .filter(one -> !one.isWaiting())
                .sorted(Comparator.comparing(Enrolled::seat, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Everybody who has a seat, by seat. */
    public List<AttendanceRow> rows() {
        List<Attendance> known = attendances.list(workshop().id());
        return listed().stream()
                .map(one -> row(
                        one,
                        known.stream()
                                .filter(seen -> seen.person()
                                        .filter(one.person()::equals)
                                        .isPresent())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private AttendanceRow row(Enrolled one, @Nullable Attendance seen) {
        UUID person = one.person();
        boolean typed = asked.posted() && asked.has("act", "sheet");
        String from = typed ? asked.text("from." + person) : seen == null ? "" : time(seen.arrivedAt());
        String to = typed
                ? asked.text("to." + person)
                : seen == null ? "" : seen.leftAt().map(AttendanceBacking::time).orElse("");
        Refusal refusal = acts.refused().get(person);
        String wrong = refusal == null ? "" : msg.get("hours_refusal." + refusal.tag());
        return new AttendanceRow(person, one.name(), one.seat(), seen, from, to, wrong);
    }

    private static String time(Instant moment) {
        return moment.atZone(Clocks.BORDEAUX).toLocalTime().toString();
    }

    public Workshop workshop() {
        return Objects.requireNonNull(workshop);
    }

    public String state() {
        return workshop().state(clock.instant()).tag();
    }

    /** Whether something was refused. */
    public boolean slipped() {
        return !acts.refused().isEmpty();
    }

    /** What was corrected, the oldest first. */
    public List<AttendanceChange> changes() {
        return attendances.listChanges(workshop().id());
    }
}
