package fr.aladdin.network;

import java.time.LocalDate;

/**
 * What is agreed for a programme.
 *
 * @param hourlyCostCents for one hour of one person, in cents of an euro; 1,200 for ALADDIN
 * @param startsOn the first day
 * @param endsOn the last day
 * @param targetPeople how many people it intends to accompany; 3,000 for ALADDIN
 * @param minutesEach how long it intends to accompany each; 480, « about 8 hours », for ALADDIN
 */
public record ProgrammeTerms(
        String name, int hourlyCostCents, LocalDate startsOn, LocalDate endsOn, int targetPeople, int minutesEach) {

    /** @throws IllegalArgumentException when it would end before it begins, or a figure is negative */
    public ProgrammeTerms {
        name = name.strip();
        if (endsOn.isBefore(startsOn) || hourlyCostCents < 0 || targetPeople < 0 || minutesEach < 0) {
            throw new IllegalArgumentException("a programme ends after it begins, and its figures are not negative");
        }
    }
}
