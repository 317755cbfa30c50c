package fr.aladdin.hours;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A month in figures, all of them whole minutes: each workshop once, and the sum over people; for groups, for people
 * alone with a trainer, and for both. Only what counts in the month is in any of them.
 */
public record MonthSums(Line session, Line person) {

    /** Planned, held and validated, of one kind of workshops or of both. */
    public record Triple(long planned, long held, long validated) {

        Triple plus(Triple other) {
            return new Triple(planned + other.planned, held + other.held, validated + other.validated);
        }
    }

    /** One measure, for each kind. */
    public record Line(Triple group, Triple individual) {

        public Triple both() {
            return group.plus(individual);
        }
    }

    /**
     * @param people whose validated minutes are those of the ledger, corrections included
     */
    public static MonthSums of(List<WorkshopHours> workshops, List<PersonHours> people) {
        return new MonthSums(
                new Line(session(workshops, WorkshopHours::isGroup), session(workshops, one -> !one.isGroup())),
                new Line(
                        person(workshops, WorkshopHours::isGroup, sum(people, PersonHours::group)),
                        person(workshops, one -> !one.isGroup(), sum(people, PersonHours::individual))));
    }

    private static List<WorkshopHours> of(List<WorkshopHours> workshops, Predicate<WorkshopHours> kind) {
        return workshops.stream().filter(kind).toList();
    }

    private static Triple session(List<WorkshopHours> workshops, Predicate<WorkshopHours> kind) {
        List<WorkshopHours> held = of(workshops, kind.and(WorkshopHours::isHeld));
        return new Triple(
                sum(of(workshops, kind), WorkshopHours::plannedMinutes),
                sum(held, WorkshopHours::plannedMinutes),
                sum(of(held, WorkshopHours::validated), WorkshopHours::plannedMinutes));
    }

    private static Triple person(List<WorkshopHours> workshops, Predicate<WorkshopHours> kind, long validated) {
        List<WorkshopHours> ofKind = of(workshops, kind);
        return new Triple(
                sum(ofKind, one -> one.plannedMinutes() * one.enrolled()),
                sum(ofKind, WorkshopHours::heldMinutes),
                validated);
    }

    private static <T> long sum(List<T> all, ToLongFunction<T> minutes) {
        return all.stream().mapToLong(minutes).sum();
    }
}
