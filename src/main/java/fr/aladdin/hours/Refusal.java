package fr.aladdin.hours;

import java.util.Locale;

/** Why an attendance or an entry cannot be as it is asked; each has its sentence that says what to do. */
public enum Refusal {
    /** The departure is not after the arrival. */
    LEFT_BEFORE_ARRIVED,
    /** Longer than anybody learns at one go. */
    TOO_LONG,
    /** Longer than the room is open that day. */
    ROOM_CLOSED,
    /** More than an hour before the workshop begins, or after it ends. */
    OUTSIDE_WORKSHOP,
    /** Not yet: nobody has been there in the future. */
    IN_THE_FUTURE,
    /** The person was in another workshop at that time. */
    ELSEWHERE,
    /** A second person has validated the workshop: what is wrong is corrected in the ledger. */
    VALIDATED,
    /** The workshop was called off. */
    CANCELLED,
    /** What stands in the list is corrected with a reason, not wiped out in the sheet. */
    WRITTEN_ALREADY,
    /** Somebody signed that time with their own card: it is changed with a reason. */
    SIGNED_WITH_CARD,
    /** A trainer noted the departure; the person does not take it back alone. */
    NOTED_BY_TRAINER,
    /** Somebody else has written something about that person since the list was read. */
    CHANGED_MEANWHILE,
    /** What was typed is no time of the clock. */
    TIME_UNREADABLE,
    /** A correction says why. */
    REASON_MISSING,
    /** A correction says why in some words. */
    REASON_TOO_LONG,
    /** Nothing stands in the ledger yet that could be corrected. */
    NOT_VALIDATED,
    /** The month is closed: the correction counts in an open one. */
    MONTH_CLOSED,
    /** Whoever led a workshop or recorded an attendance of it does not validate it, nor correct what was validated. */
    OWN_RECORD,
    /** An attendance has changed since the validator read it. */
    CHANGED_SINCE,
    /** More minutes would count for somebody than the workshop lasted. */
    MORE_THAN_THE_WORKSHOP,
    /** The person was in another workshop meanwhile, so that not all of these minutes can be. */
    COUNTED_ELSEWHERE,
    /** Somebody has not left yet. */
    STILL_THERE,
    /** Nobody is named who runs the place, so nobody could be paid. */
    PARTNER_MISSING,
    /** More is taken back than was validated. */
    MORE_THAN_THERE_IS,
    /** A workshop of the month waits for its validation. */
    NOT_ALL_VALIDATED,
    /** The workshop is not over. */
    NOT_HELD,
    /** The month is not over. */
    NOT_OVER;

    /** Signs of a reason at most. */
    public static final int LONGEST_REASON = 300;

    /** @throws Refused without a reason, or when it is too long */
    static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new Refused(REASON_MISSING);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refused(REASON_TOO_LONG);
        }
    }

    /** As in message keys. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
