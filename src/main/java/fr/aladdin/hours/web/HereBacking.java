package fr.aladdin.hours.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.Attendances;
import fr.aladdin.hours.Refusal;
import fr.aladdin.hours.Refused;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.UnderWay;
import fr.aladdin.workshop.Workshop;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** « Je suis là » and « Je pars »: a participant signs for a workshop that is on, at the seat, entered with their own card. */
@Named("hoursHere")
@RequestScoped
public class HereBacking {

    private static final String PATH = "/learning/path";

    /** What the person can mend themselves, or must tell a trainer; anything else is one sentence. */
    private static final List<String> OWN_SENTENCE =
            List.of(Refusal.ELSEWHERE.tag(), Refusal.LEFT_BEFORE_ARRIVED.tag(), Refusal.NOTED_BY_TRAINER.tag());

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Enrolments enrolments;

    @Inject
    private UnderWay underWay;

    @Inject
    private Attendances attendances;

    @Inject
    private Clock clock;

    private List<Workshop> all = List.of();
    private @Nullable Workshop workshop;
    private @Nullable Attendance attendance;

    @PostConstruct
    void read() {
        if (signedIn.participant()) {
            all = underWay.list(signedIn.accountId());
            workshop = chosen();
            attendance = workshop == null
                    ? null
                    : attendances.find(workshop.id(), signedIn.accountId()).orElse(null);
        }
    }

    /** The one that the button is of, else the first one; null when that one is not on, or none is. */
    private @Nullable Workshop chosen() {
        String id = asked.posted() ? asked.text("workshop") : "";
        return all.stream()
                .filter(one -> id.isEmpty() || one.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    public void respond() {
        Workshop found = workshop;
        if (!asked.posted() || found == null) {
            SeeOther.to(PATH);
            return;
        }
        try {
            asked.once(() -> sign(found));
            SeeOther.to(PATH);
        } catch (Refused why) {
            SeeOther.to(PATH + "?here=" + why.reason().tag() + (all.size() > 1 ? "&at=" + found.id() : ""));
        }
    }

    /** While the workshop goes on, whoever left by themselves may come back; any other time is corrected by a trainer. */
    private void sign(Workshop found) {
        Instant now = clock.instant();
        UUID person = signedIn.accountId();
        if (asked.has("act", "back") || asked.has("act", "returned")) {
            attendances.comeBack(found, person, person);
        } else if (!asked.has("act", "leave")) {
            Instant moment = now.isBefore(found.startsAt()) ? found.startsAt() : now;
            attendances.arrive(found, person, moment, Attendance.Means.CARD, person);
        } else if (attendance != null && attendance.leftAt().isEmpty()) {
            attendances.leave(found, person, now, person);
        }
    }

    /** The workshop of the person that is on; null when there is none. */
    public @Nullable Workshop workshop() {
        return workshop;
    }

    /** All that are on, that one first: more than one when the person is enrolled in two at the same time. */
    public List<Workshop> all() {
        return all;
    }

    /** That the person has come; null before. */
    public @Nullable Attendance attendance() {
        return attendance;
    }

    /** The same of one of them. */
    public @Nullable Attendance attendanceAt(Workshop one) {
        return one.equals(workshop)
                ? attendance
                : attendances.find(one.id(), signedIn.accountId()).orElse(null);
    }

    /** What the person can do next, as in message keys; empty when a trainer has to. */
    public String next(@Nullable Attendance came) {
        if (came == null) {
            return "sign";
        }
        if (came.leftAt().isEmpty()) {
            return "leave";
        }
        String again = came.isSlip(clock.instant()) ? "back" : "returned";
        return came.isOwnDeparture() ? again : "";
    }

    /** The number of the seat; 0 when none is given. */
    public int seat(Workshop one) {
        return enrolments.seatOf(one.id(), signedIn.accountId());
    }

    /** Why the last try was refused there, as in message keys; empty when it was not. */
    public String refused(Workshop one) {
        boolean other = !asked.text("at").isEmpty() && !asked.has("at", one.id().toString());
        if (asked.text("here").isEmpty() || other) {
            return "";
        }
        return OWN_SENTENCE.stream()
                .filter(tag -> asked.has("here", tag))
                .findFirst()
                .orElse("refused");
    }
}
