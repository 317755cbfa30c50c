package fr.aladdin.account.web;

import fr.aladdin.personal.HeldWords.Line;
import java.util.List;

/**
 * Things of one kind that are held about the reader, some of them in view.
 *
 * @param id in addresses
 * @param title what they are
 * @param count how many there are in all
 * @param rows those in view, the latest first: what each says
 */
public record HeldKind(String id, String title, long count, List<List<Line>> rows) {

    private static final int LONGEST = 300;

    public HeldKind {
        rows = rows.stream().map(HeldKind::cut).toList();
    }

    public boolean more() {
        return rows.size() < count;
    }

    /** A page stays light: long texts are whole in the copy. */
    private static List<Line> cut(List<Line> row) {
        return row.stream()
                .map(line -> line.value().length() <= LONGEST
                        ? line
                        : new Line(line.label(), line.value().substring(0, LONGEST) + "…"))
                .toList();
    }
}
