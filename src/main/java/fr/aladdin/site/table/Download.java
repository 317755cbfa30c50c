package fr.aladdin.site.table;

import fr.aladdin.site.FileAnswer;
import java.nio.charset.StandardCharsets;

/** Answers with a file instead of a page. */
public final class Download {

    private Download() {}

    public static void give(Export export) {
        FileAnswer.give(export.fileName(), export.type(), export.content());
    }

    public static void give(Workbook book) {
        FileAnswer.give(book.fileName(), book.type(), book.content());
    }

    /** A text in UTF-8. */
    public static void give(String fileName, String type, String text) {
        FileAnswer.give(fileName, type, text.getBytes(StandardCharsets.UTF_8));
    }
}
