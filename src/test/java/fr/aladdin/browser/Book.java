package fr.aladdin.browser;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A spreadsheet as somebody reads it who opens it. */
record Book(SpreadSheet file) {

    static Book of(byte[] content) throws IOException {
        return new Book(new SpreadSheet(new ByteArrayInputStream(content)));
    }

    List<String> titles() {
        return file.getSheets().stream().map(Sheet::getName).toList();
    }

    /** The cells of a page, row by row; a no-break space reads as a space, an empty cell as an empty text. */
    List<List<Object>> rows(String title) {
        return Stream.of(file.getSheet(title).getDataRange().getValues())
                .map(row -> Stream.of(row).map(Book::plain).toList())
                .toList();
    }

    private static Object plain(Object cell) {
        return cell == null ? "" : cell instanceof String text ? text.replace('\u00A0', ' ') : cell;
    }
}
