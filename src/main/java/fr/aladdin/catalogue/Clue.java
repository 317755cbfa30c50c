package fr.aladdin.catalogue;

/**
 * A part of a message, or of a {@link Demand}, that shows whether it may be trusted. What it shows is said by the module's text of the same
 * number.
 *
 * @param which the line's number, counted from 1, or the id of the link or of the document; empty for the other parts
 */
public record Clue(Part part, String which) {

    /** Where one looks. */
    public enum Part {
        /** The address of whoever wrote, the number or the name that a demand shows. */
        SENDER,
        /** The address bar. */
        ADDRESS,
        SUBJECT,
        LINE,
        LINK,
        ATTACHMENT
    }

    public boolean is(Part other, String one) {
        return part == other && which.equals(one);
    }
}
