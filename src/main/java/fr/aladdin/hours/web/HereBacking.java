package fr.aladdin.hours.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.Attendances;
import fr.aladdin.hours.Refused;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Workshop;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** « Je suis là »: a participant signs for a workshop that is on, at the seat, entered with their own card. */
@Named("hoursHere")
@RequestScoped
public class HereBacking {

    private static final String PATH = "/learning/path";

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Attendances attendances;

    @Inject
    private Clock clock;

    private @Nullable Workshop workshop;
    private @Nullable Attendance attendance;

    @PostConstruct
    void read() {
        if (signedIn.participant()) {
            workshop = enrolments.findUnderWay(signedIn.accountId()).orElse(null);
            attendance = workshop == null
                    ? null
                    : attendances.find(workshop.id(), signedIn.accountId()).orElse(null);
        }
    }

    public void respond() {
        Workshop found = workshop;
        if (!asked.posted() || found == null) {
            SeeOther.to(PATH);
            return;
        }
        Instant now = clock.instant();
        Instant moment = now.isBefore(found.startsAt()) ? found.startsAt() : now;
        try {
            asked.once(() -> attendances.arrive(
                    found, signedIn.accountId(), moment, Attendance.Means.CARD, signedIn.accountId()));
            SeeOther.to(PATH);
        } catch (Refused elsewhere) {
            SeeOther.to(PATH + "?here=" + elsewhere.reason().tag());
        }
    }

    /** The workshop of the person that is on; null when there is none. */
    public @Nullable Workshop workshop() {
        return workshop;
    }

    /** That the person has come; null before. */
    public @Nullable Attendance attendance() {
        return attendance;
    }

    /** The number of the seat; 0 when none is given. */
    public int seat() {
        Workshop found = workshop;
        return found == null ? 0 : enrolments.seatOf(found.id(), signedIn.accountId());
    }

    /** Whether the last try was refused because the person is in another workshop. */
    public boolean elsewhere() {
        return asked.has("here", "elsewhere");
    }
}
