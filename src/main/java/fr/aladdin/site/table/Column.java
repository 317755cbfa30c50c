package fr.aladdin.site.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param id its name in addresses
 * @param title what stands above it
 * @param numeric whether its cells are numbers, set to the end side
 * @param text what stands in its cell and in exports
 * @param order what its rows are sorted by; null comes last
 */
public record Column<R>(
        String id,
        String title,
        boolean numeric,
        Function<R, String> text,
        Function<R, ? extends @Nullable Comparable<?>> order) {

    /** Words, sorted as the dictionary does. */
    public static <R> Column<R> words(String id, String title, Function<R, String> text) {
        return new Column<>(id, title, false, text, text);
    }

    /** Something shown in words and sorted by what stands behind them, such as a moment. */
    public static <R> Column<R> shown(
            String id, String title, Function<R, String> text, Function<R, ? extends @Nullable Comparable<?>> order) {
        return new Column<>(id, title, false, text, order);
    }

    public static <R> Column<R> number(String id, String title, Function<R, ? extends @Nullable Number> number) {
        return new Column<>(
                id,
                title,
                true,
                row -> number.apply(row) == null ? "" : String.valueOf(number.apply(row)),
                row -> number.apply(row) == null ? null : number.apply(row).doubleValue());
    }

    public static <R> Column<R> numberShown(
            String id, String title, Function<R, String> text, Function<R, ? extends @Nullable Comparable<?>> order) {
        return new Column<>(id, title, true, text, order);
    }
}
