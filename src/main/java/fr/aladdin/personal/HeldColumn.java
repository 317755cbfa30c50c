package fr.aladdin.personal;

/**
 * Something that is said of each row.
 *
 * @param name in the copy, and of its label in the message files
 * @param expression in SQL, over the row {@code t}
 */
public record HeldColumn(String name, String expression) {

    /** Whether it holds a point in time; told by its name, never by how a value looks. */
    boolean isMoment() {
        return name.equals("at") || name.endsWith("_at") || name.endsWith("_before");
    }

    /** Whether it holds a day. */
    boolean isDay() {
        return name.endsWith("_on");
    }

    /** Whether it holds the first day of a month that is meant as a whole. */
    boolean isMonth() {
        return name.equals("month");
    }
}
