package fr.aladdin.hours;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a programme pays for one hour of one person.
 *
 * @param cents of an euro; 1,200 in the ALADDIN programme
 */
public record HourlyCost(int cents) {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    public HourlyCost {
        if (cents < 0) {
            throw new IllegalArgumentException("a cost is not negative");
        }
    }

    /** Cents for so many validated person-minutes: rounded once, half a cent up, away from zero for what is taken back. */
    public long amount(long personMinutes) {
        return BigDecimal.valueOf(personMinutes)
                .multiply(BigDecimal.valueOf(cents))
                .divide(MINUTES_OF_AN_HOUR, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
