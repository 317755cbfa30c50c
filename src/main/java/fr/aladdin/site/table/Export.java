package fr.aladdin.site.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as a file.
 *
 * @param name of the file, without its ending
 * @param rows the headings, then the rows; a cell is a number or a text
 */
public record Export(String name, Format format, List<List<Object>> rows) {

    /** Kinds of file. */
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        ODS("application/vnd.oasis.opendocument.spreadsheet");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        public static Optional<Format> find(@Nullable String tag) {
            return Arrays.stream(values())
                    .filter(format -> format.tag().equals(tag))
                    .findFirst();
        }

        String type() {
            return type;
        }

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Signs that make a spreadsheet take a text for a formula. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    public String type() {
        return format.type;
    }

    public String fileName() {
        return name + "." + format.tag();
    }

    public byte[] content() {
        if (format == Format.ODS) {
            return new Workbook(name, List.of(new Workbook.Page(name, rows))).content();
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writeCsv(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Semicolons, quotes and a byte order mark: what French spreadsheets open without asking. */
    private void writeCsv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        CSVFormat french = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (CSVPrinter printer = new CSVPrinter(writer, french)) {
            for (List<Object> row : rows) {
                printer.printRecord(row.stream().map(Export::harmless).toList());
            }
        }
    }

    /** Names are typed by people: one that begins like a formula must not be run by a spreadsheet. */
    private static Object harmless(Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
