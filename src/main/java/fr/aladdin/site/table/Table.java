package fr.aladdin.site.table;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table that is sorted and exported on the server: a heading is a link, {@code ?sort=name} or {@code ?sort=-name};
 * {@code ?export=csv} or {@code ods} gives the same rows as a file. What else the address says (the filters) stays.
 */
public final class Table<R> {

    private static final String SORT = "sort";
    private static final String EXPORT = "export";
    private static final String DONE = "done";

    private final HttpServletRequest request;
    private final String sortName;
    private final String exportName;
    private final List<Column<R>> columns;
    private final List<R> rows;
    private final String sort;

    /**
     * @param request whose address says how to sort
     * @param byDefault the id of a column, with a minus before it for the other way round
     */
    public Table(HttpServletRequest request, List<Column<R>> columns, String byDefault, List<R> rows) {
        this(request, "", columns, byDefault, rows);
    }

    /** @param name of a further table of the page, which stands before its words in addresses: {@code ?name-sort=…} */
    public Table(HttpServletRequest request, String name, List<Column<R>> columns, String byDefault, List<R> rows) {
        this.request = request;
        this.sortName = name.isEmpty() ? SORT : name + "-" + SORT;
        this.exportName = name.isEmpty() ? EXPORT : name + "-" + EXPORT;
        this.columns = List.copyOf(columns);
        String asked = request.getParameter(sortName);
        this.sort = asked != null && find(asked).isPresent() ? asked : byDefault;
        this.rows = sorted(rows);
    }

    public List<Column<R>> columns() {
        return columns;
    }

    public List<R> rows() {
        return rows;
    }

    public boolean none() {
        return rows.isEmpty();
    }

    public String title(String column) {
        return find(column).orElseThrow().title();
    }

    public String text(String column, R row) {
        return find(column).orElseThrow().text().apply(row);
    }

    /** What {@code aria-sort} says of a heading; null for a column that does not sort the rows. */
    public @Nullable String direction(String column) {
        return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : null;
    }

    public String sortAddress(String column) {
        return address(sortName, sort.equals(column) ? "-" + column : column);
    }

    public String exportAddress(String format) {
        return address(exportName, format) + (sort.isEmpty() ? "" : "&" + sortName + "=" + encode(sort));
    }

    /** The file that the address asks for instead of a page. */
    public Optional<Export> export(String name) {
        return asked().map(format -> new Export(name, format, cells()));
    }

    /** The kind of file that the address asks for. */
    public Optional<Export.Format> asked() {
        return Export.Format.find(request.getParameter(exportName));
    }

    /** The headings, then the rows, as files have them: a cell is a number or a text. */
    public List<List<Object>> cells() {
        List<List<Object>> all = new ArrayList<>();
        all.add(columns.stream().map(column -> (Object) column.title()).toList());
        for (R row : rows) {
            all.add(columns.stream().map(column -> cell(column, row)).toList());
        }
        return all;
    }

    private static <R> Object cell(Column<R> column, R row) {
        Object order = column.order().apply(row);
        if (!column.numeric() || !(order instanceof Number number)) {
            return column.text().apply(row);
        }
        return number.doubleValue() == number.longValue() ? (Object) number.longValue() : number;
    }

    private List<R> sorted(List<R> unsorted) {
        Optional<Column<R>> by = find(sort);
        if (by.isEmpty()) {
            return List.copyOf(unsorted);
        }
        List<R> ordered = new ArrayList<>(unsorted);
        ordered.sort(comparing(by.get(), sort.startsWith("-")));
        return ordered;
    }

    private static <R> Comparator<R> comparing(Column<R> column, boolean reverse) {
        Collator words = Collator.getInstance(ULocale.FRENCH);
        Comparator<Object> values = (one, other) -> compare(one, other, words);
        return Comparator.comparing(
                row -> (Object) column.order().apply(row), Comparator.nullsLast(reverse ? values.reversed() : values));
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other, Collator words) {
        return one instanceof String word
                ? words.compare(word, (String) other)
                : ((Comparable<Object>) one).compareTo(other);
    }

    private Optional<Column<R>> find(String sortOrId) {
        String id = sortOrId.startsWith("-") ? sortOrId.substring(1) : sortOrId;
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    private String address(String name, String value) {
        String kept = request.getParameterMap().entrySet().stream()
                .filter(parameter -> !isOwn(parameter.getKey()) && inAddress(parameter.getKey()))
                .flatMap(parameter -> List.of(parameter.getValue()).stream()
                        .filter(given -> !given.isEmpty())
                        .map(given -> encode(parameter.getKey()) + "=" + encode(given)))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + "?" + (kept.isEmpty() ? "" : kept + "&") + name + "=" + encode(value);
    }

    private boolean isOwn(String parameter) {
        return Set.of(sortName, exportName, DONE).contains(parameter);
    }

    /** The fields of a form that was sent stay out of addresses. */
    private boolean inAddress(String parameter) {
        String query = request.getQueryString();
        return query != null && List.of(query.split("&", -1)).stream().anyMatch(one -> one.startsWith(parameter + "="));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
