package fr.aladdin.personal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table in which something about a person stands. Every column is either shown to them or named as inner: an id, a
 * fingerprint of a secret, or what only repeats what is shown.
 *
 * @param id of its name in the message files; the table's own, unless one table is about two subjects
 * @param whose the condition on a row {@code t} that makes it the person's, whose id is {@code ?1}
 * @param inner columns that are not shown
 * @param newest the column by which rows are listed, the latest first
 * @param stays whether the rows are kept when the person is erased
 */
public record Holding(
        String id,
        String table,
        Subject subject,
        String whose,
        List<HeldColumn> shown,
        Set<String> inner,
        String newest,
        boolean stays) {

    public Holding {
        shown = List.copyOf(shown);
        inner = Set.copyOf(inner);
    }

    /** @param column that refers to the person: it is inner, and an equal id makes the row theirs */
    public static Holding of(String table, Subject subject, String column) {
        return new Holding(table, table, subject, "t." + column + " = ?1", List.of(), Set.of(column), "1", false);
    }

    /** @param condition over a row {@code t}; the person's id is {@code ?1} */
    public static Holding where(String table, Subject subject, String condition) {
        return new Holding(table, table, subject, condition, List.of(), Set.of(), "1", false);
    }

    /** Named otherwise than its table. */
    public Holding named(String other) {
        return new Holding(other, table, subject, whose, shown, inner, newest, stays);
    }

    public Holding shows(String... columns) {
        List<HeldColumn> more = new ArrayList<>(shown);
        Arrays.stream(columns).forEach(column -> more.add(new HeldColumn(column, "t." + column)));
        return new Holding(id, table, subject, whose, more, inner, newest, stays);
    }

    /** Shows what another table says of the row. */
    public Holding tells(String name, String expression) {
        List<HeldColumn> more = new ArrayList<>(shown);
        more.add(new HeldColumn(name, expression));
        return new Holding(id, table, subject, whose, more, inner, newest, stays);
    }

    public Holding hides(String... columns) {
        Set<String> more = new TreeSet<>(inner);
        more.addAll(List.of(columns));
        return new Holding(id, table, subject, whose, shown, more, newest, stays);
    }

    public Holding newestBy(String column) {
        return new Holding(id, table, subject, whose, shown, inner, "t." + column, stays);
    }

    /** The law or the accounts ask that the rows be kept, without a name. */
    public Holding staying() {
        return new Holding(id, table, subject, whose, shown, inner, newest, true);
    }
}
