package fr.aladdin.site.table;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Several tables as one spreadsheet, each on its page.
 *
 * @param name of the file, without its ending
 * @param pages one at least; the first one is seen when it is opened
 */
public record Workbook(String name, List<Page> pages) {

    public Workbook {
        pages = List.copyOf(pages);
    }

    /**
     * One page.
     *
     * @param title what stands on its tab
     * @param rows one at least, the first one as wide as any; a cell is a number or a text
     */
    public record Page(String title, List<List<Object>> rows) {

        public Page {
            rows = List.copyOf(rows);
        }

        private Sheet sheet() {
            Sheet sheet = new Sheet(title, rows.size(), rows.get(0).size());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.getRange(row, column).setValue(rows.get(row).get(column));
                }
            }
            return sheet;
        }
    }

    public String type() {
        return Export.Format.ODS.type();
    }

    public String fileName() {
        return name + "." + Export.Format.ODS.tag();
    }

    public byte[] content() {
        SpreadSheet book = new SpreadSheet();
        pages.forEach(page -> book.appendSheet(page.sheet()));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
