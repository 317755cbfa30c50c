package fr.aladdin.hours;

/**
 * How much of the hours that the programme intends for each person somebody has had.
 *
 * @param validated minutes
 * @param intended minutes; 480 in the ALADDIN programme: « about 8 hours each »
 */
public record Gauge(int validated, int intended) {

    /** From 0 to 100; what goes beyond the intended hours does not show as more. */
    public int percent() {
        return intended <= 0 ? 0 : Math.max(0, Math.min(100, (int) (100L * validated / intended)));
    }

    public boolean isFull() {
        return validated >= intended;
    }
}
