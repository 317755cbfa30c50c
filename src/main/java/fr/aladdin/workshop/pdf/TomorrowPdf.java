package fr.aladdin.workshop.pdf;

import fr.aladdin.language.Language;
import fr.aladdin.training.pdf.TaggedPdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What a trainer reads before a workshop, on paper: a tagged PDF, A4. */
public final class TomorrowPdf {

    private final Language language;

    public TomorrowPdf(Language language) {
        this.language = language;
    }

    /**
     * A part of the sheet.
     *
     * @param rule by which its lines were found; empty when there is none
     * @param lines a sentence each
     */
    public record Part(String title, String rule, List<String> lines) {}

    /**
     * @param title of the sheet
     * @param facts which workshop, when and where, a sentence each
     */
    public byte[] of(String title, List<String> facts, List<Part> parts) {
        StringBuilder html = new StringBuilder("<p class=\"brand\">Aladdin</p><h1 id=\"top\">")
                .append(TaggedPdf.escape(title))
                .append("</h1>");
        facts.forEach(fact -> paragraph(html, "fact", fact));
        for (Part part : parts) {
            html.append("<h2>").append(TaggedPdf.escape(part.title())).append("</h2>");
            paragraph(html, "rule", part.rule());
            html.append("<ul>");
            part.lines()
                    .forEach(line ->
                            html.append("<li>").append(TaggedPdf.escape(line)).append("</li>"));
            html.append("</ul>");
        }
        return new TaggedPdf(language, title, style(), html.toString()).bytes();
    }

    private static void paragraph(StringBuilder html, String kind, String text) {
        if (!text.isEmpty()) {
            html.append("<p class=\"")
                    .append(kind)
                    .append("\">")
                    .append(TaggedPdf.escape(text))
                    .append("</p>");
        }
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(TomorrowPdf.class.getResourceAsStream("tomorrow.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
