package fr.aladdin.hours;

/** Why something was corrected, in a few words. */
final class Reason {

    private static final int LONGEST = 300;

    private Reason() {}

    /** @throws Refused when nothing is said, or far more than a few words */
    static void require(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new Refused(Refusal.REASON_MISSING);
        }
    }
}
