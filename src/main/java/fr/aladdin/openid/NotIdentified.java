package fr.aladdin.openid;

import fr.aladdin.openid.Outcome.Part;

/** An exchange with a provider cannot go on; says how it ended. */
public final class NotIdentified extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 160;

    private final transient Outcome outcome;

    private NotIdentified(Outcome outcome) {
        super(outcome.reason());
        this.outcome = outcome;
    }

    static NotIdentified refused(Part part, String detail) {
        return new NotIdentified(new Outcome.Refused(part, plain(detail)));
    }

    static NotIdentified refused(Part part, Exception cause) {
        return refused(part, String.valueOf(cause.getMessage()));
    }

    static NotIdentified aborted() {
        return new NotIdentified(new Outcome.Aborted());
    }

    static NotIdentified unreachable(String reason) {
        return new NotIdentified(new Outcome.Unreachable(plain(reason)));
    }

    public Outcome outcome() {
        return outcome;
    }

    /** One line of plain text: part of it may have come from outside. */
    private static String plain(String detail) {
        String line = detail.replaceAll("[^\\x20-\\x7E]", "?");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
