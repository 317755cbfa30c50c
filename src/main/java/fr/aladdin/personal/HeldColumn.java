package fr.aladdin.personal;

/**
 * Something that is said of each row.
 *
 * @param name in the copy, and of its label in the message files
 * @param expression in SQL, over the row {@code t}
 */
public record HeldColumn(String name, String expression) {}
