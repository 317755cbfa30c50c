package fr.aladdin.workshop.web;

import fr.aladdin.workshop.pdf.TomorrowPdf;
import java.util.List;

/**
 * A part of the sheet before a workshop, in words.
 *
 * @param id on the page
 * @param rule by which its lines were found
 */
public record TomorrowPart(String id, String title, String rule, List<Line> lines) {

    /**
     * One sentence of it.
     *
     * @param address where one sees more; empty when there is nothing, or when the reader may not open it
     * @param link what is said of that address
     */
    public record Line(String text, String address, String link) {

        static Line of(String text) {
            return new Line(text, "", "");
        }
    }

    TomorrowPdf.Part onPaper() {
        return new TomorrowPdf.Part(title, rule, lines.stream().map(Line::text).toList());
    }
}
