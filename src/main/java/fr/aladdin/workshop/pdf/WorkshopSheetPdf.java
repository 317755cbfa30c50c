package fr.aladdin.workshop.pdf;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.training.pdf.TaggedPdf;
import fr.aladdin.workshop.Enrolled;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The sheet of a workshop to sign: who is expected at which seat, with room for arrival, departure and signature, and
 * lines for whoever comes besides. A tagged PDF, in French, A4.
 */
public final class WorkshopSheetPdf {

    private static final int LINES_BESIDES = 3;

    private final Messages messages;

    public WorkshopSheetPdf(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param title of the workshop
     * @param facts when, where and who leads it, a sentence each
     * @param enrolled who is expected, waiting people left out
     */
    public byte[] of(String title, List<String> facts, List<Enrolled> enrolled) {
        return new TaggedPdf(Language.FRENCH, say("sheet_title") + " : " + title, style(), body(title, facts, enrolled))
                .bytes();
    }

    private String body(String title, List<String> facts, List<Enrolled> enrolled) {
        StringBuilder html = new StringBuilder("<p class=\"brand\">Aladdin</p><h1 id=\"top\">")
                .append(TaggedPdf.escape(title))
                .append("</h1>");
        facts.forEach(fact -> html.append("<p>").append(TaggedPdf.escape(fact)).append("</p>"));
        html.append("<table><thead><tr>");
        for (String heading : List.of("seat", "name", "arrived", "left", "signature")) {
            html.append("<th class=\"")
                    .append(heading)
                    .append("\" scope=\"col\">")
                    .append(TaggedPdf.escape(say("sheet_" + heading)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        enrolled.forEach(one -> html.append(row(one.seat() == null ? "" : String.valueOf(one.seat()), one.name())));
        for (int line = 0; line < LINES_BESIDES; line++) {
            html.append(row("", ""));
        }
        return html.append("</tbody></table><p class=\"how\">")
                .append(TaggedPdf.escape(say("sheet_how")))
                .append("</p><p class=\"trainer\">")
                .append(TaggedPdf.escape(say("sheet_trainer")))
                .append("</p>")
                .toString();
    }

    private static String row(String seat, String name) {
        return "<tr><td>%s</td><td>%s</td><td></td><td></td><td></td></tr>"
                .formatted(TaggedPdf.escape(seat), TaggedPdf.escape(name));
    }

    private String say(String key) {
        return messages.get(Language.FRENCH, "workshop_workshop." + key);
    }

    private static String style() {
        try (InputStream in =
                Objects.requireNonNull(WorkshopSheetPdf.class.getResourceAsStream("workshop-sheet.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
