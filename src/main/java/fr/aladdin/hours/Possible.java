package fr.aladdin.hours;

import fr.aladdin.platform.OneAtATime;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For how long somebody can have been in a workshop, when what counts for them in others at that time is taken off. */
@ApplicationScoped
@Transactional
public class Possible {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Elsewhere elsewhere;

    /**
     * Two who ask of the same person at the same moment wait for each other.
     *
     * @param known when they were there by the list, so that they may have come earlier or stayed on
     * @throws Refused when that is more than the workshop lasted, or when they were in another one meanwhile
     */
    void require(Workshop workshop, UUID person, Optional<Attendance> known, long minutes) {
        OneAtATime.on(database, person);
        Presence planned = Attendances.planned(workshop);
        List<OtherTime> others = elsewhere.list(workshop, person);
        // whoever was elsewhere when the list says here is not taken to have been here before or after it instead
        boolean earlierOrLater = known.map(here -> here.pieces(here.presenceUntil(workshop.endsAt())))
                .filter(here -> minutesOf(others, here) == 0)
                .isPresent();
        Presence window = earlierOrLater ? planned.widened(Attendances.LEEWAY) : planned;
        long lasted = Math.min(Presence.MOST_MINUTES, window.minutes());
        if (minutes > lasted) {
            throw new Refused(Refusal.MORE_THAN_THE_WORKSHOP);
        }
        if (minutes > lasted - minutesOf(others, List.of(window))) {
            throw new Refused(Refusal.COUNTED_ELSEWHERE, most(others, window));
        }
    }

    private static int minutesOf(List<OtherTime> others, List<Presence> times) {
        return others.stream().mapToInt(other -> other.minutesOf(times, others)).sum();
    }

    private static Workshop most(List<OtherTime> others, Presence time) {
        return others.stream()
                .max(Comparator.comparing(other -> other.minutesOf(List.of(time), others)))
                .orElseThrow()
                .workshop();
    }
}
