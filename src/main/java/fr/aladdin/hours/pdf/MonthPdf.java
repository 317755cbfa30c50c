package fr.aladdin.hours.pdf;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.training.pdf.TaggedPdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The hours of a partner in a month, for signature: a tagged PDF, in French, A4. */
public final class MonthPdf {

    private static final Pattern FIGURE = Pattern.compile("-?\\d+");

    private final Messages messages;

    public MonthPdf(Messages messages) {
        this.messages = messages;
    }

    /**
     * What stands in it.
     *
     * @param title programme, partner and month
     * @param amount what is paid, and how it is computed, a sentence each
     * @param workshops headings, a row for each workshop, then the sum
     * @param people headings, a row for each person, then the sum
     * @param corrections that count in the month, a sentence each
     */
    public record Statement(
            String title,
            List<String> amount,
            List<List<String>> workshops,
            List<List<String>> people,
            List<String> corrections) {}

    public byte[] of(Statement statement) {
        return new TaggedPdf(Language.FRENCH, statement.title(), style(), body(statement)).bytes();
    }

    private String body(Statement statement) {
        StringBuilder html = new StringBuilder("<p class=\"brand\">Aladdin</p><h1 id=\"top\">")
                .append(TaggedPdf.escape(statement.title()))
                .append("</h1>");
        statement.amount().forEach(line -> html.append("<p class=\"amount\">")
                .append(TaggedPdf.escape(line))
                .append("</p>"));
        table(html, "workshops", statement.workshops());
        table(html, "each", statement.people());
        if (!statement.corrections().isEmpty()) {
            html.append("<h2>").append(TaggedPdf.escape(say("corrections"))).append("</h2><ul>");
            statement.corrections().forEach(line -> html.append("<li>")
                    .append(TaggedPdf.escape(line))
                    .append("</li>"));
            html.append("</ul>");
        }
        for (String who : List.of("signed_partner", "signed_payer")) {
            html.append("<p class=\"sign\">").append(TaggedPdf.escape(say(who))).append("</p>");
        }
        return html.toString();
    }

    private void table(StringBuilder html, String heading, List<List<String>> rows) {
        html.append("<h2>")
                .append(TaggedPdf.escape(say(heading)))
                .append("</h2><table class=\"")
                .append(heading)
                .append("\"><thead>");
        row(html, "th scope=\"col\"", "th", rows.get(0));
        html.append("</thead><tbody>");
        rows.subList(1, rows.size()).forEach(cells -> row(html, "td", "td", cells));
        html.append("</tbody></table>");
    }

    private static void row(StringBuilder html, String opening, String closing, List<String> cells) {
        html.append("<tr>");
        cells.forEach(cell -> html.append("<")
                .append(opening)
                .append(FIGURE.matcher(cell).matches() ? " class=\"n\">" : ">")
                .append(TaggedPdf.escape(cell))
                .append("</")
                .append(closing)
                .append(">"));
        html.append("</tr>");
    }

    private String say(String key) {
        return messages.get(Language.FRENCH, "hours_ledger." + key);
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(MonthPdf.class.getResourceAsStream("month.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
