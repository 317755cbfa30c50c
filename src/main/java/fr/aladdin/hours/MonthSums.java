package fr.aladdin.hours;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A month in figures, all of them whole minutes: each workshop once, and the sum over people; for groups, for people
 * alone with a trainer, and for both.
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

    private static List<WorkshopHours> sessions(List<WorkshopHours> workshops, Predicate<WorkshopHours> kind) {
        return workshops.stream().filter(WorkshopHours::session).filter(kind).toList();
    }

    private static Triple session(List<WorkshopHours> workshops, Predicate<WorkshopHours> kind) {
        List<WorkshopHours> ofKind = sessions(workshops, kind);
        return new Triple(
                sum(ofKind, WorkshopHours::minutes),
                sum(ofKind.stream().filter(one -> one.came() > 0).toList(), WorkshopHours::minutes),
                sum(
                        ofKind.stream()
                                .filter(WorkshopHours::validated)
                                .filter(one -> one.came() > 0)
                                .toList(),
                        WorkshopHours::minutes));
    }

    private static Triple person(List<WorkshopHours> workshops, Predicate<WorkshopHours> kind, long validated) {
        List<WorkshopHours> ofKind = sessions(workshops, kind);
        return new Triple(
                sum(ofKind, one -> one.minutes() * one.enrolled()), sum(ofKind, WorkshopHours::heldMinutes), validated);
    }

    private static <T> long sum(List<T> all, ToLongFunction<T> minutes) {
        return all.stream().mapToLong(minutes).sum();
    }
}
