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
     * @param address where the evidence is; empty when there is none, or when the reader may not open it
     */
    public record Line(String text, String address) {

        static Line of(String text) {
            return new Line(text, "");
        }
    }

    TomorrowPdf.Part onPaper() {
        return new TomorrowPdf.Part(
                title, rule, lines.stream().map(Line::text).toList());
    }
}
