package fr.aladdin.training.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.aladdin.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.Base64;
import java.util.Objects;

/**
 * A page of HTML as a tagged PDF (PDF/UA-1), with a title, a language, its direction of writing and embedded fonts.
 *
 * @param style the style sheet
 * @param body what stands in the HTML body; its first heading has the id {@code top}
 */
public record TaggedPdf(Language language, String title, String style, String body) {

    private static final String FONT = "DejaVu Sans";

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> open("DejaVuSans.ttf"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> open("DejaVuSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
            String html = html();
            if (isRightToLeft() || Bidi.requiresBidi(html.toCharArray(), 0, html.length())) {
                builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
                builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            }
            builder.defaultTextDirection(isRightToLeft() ? TextDirection.RTL : TextDirection.LTR);
            builder.withHtmlContent(html, null);
            builder.withProducer("Aladdin");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean isRightToLeft() {
        return language.direction().equals("rtl");
    }

    private String html() {
        return """
                <html lang="%1$s" dir="%5$s"><head><title>%2$s</title><meta name="subject" content="%2$s"/>\
                <meta name="description" content="%2$s"/>\
                <bookmarks><bookmark name="%2$s" href="#top"/></bookmarks><style>%3$s</style></head><body>%4$s</body></html>""".formatted(language.tag(), escape(title), style, body, language.direction());
    }

    /** A PNG for an {@code src} attribute. */
    static String image(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    /** A style sheet beside this class. */
    static String style(String file) {
        return new String(read(file), StandardCharsets.UTF_8);
    }

    /** A file beside this class. */
    static byte[] read(String file) {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(TaggedPdf.class.getResourceAsStream(file), file);
    }

    /** Text as it stands in HTML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
