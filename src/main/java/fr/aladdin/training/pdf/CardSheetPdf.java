package fr.aladdin.training.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.aladdin.training.PrintedCard;
import fr.aladdin.training.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * A sheet of cards as a tagged PDF (PDF/UA-1): A4, eight cards of 95 by 67 millimetres a page, with a title, a language,
 * an embedded font, and a text for each QR code.
 */
public final class CardSheetPdf {

    private static final int CARDS_A_PAGE = 8;
    private static final int PIXELS_A_MODULE = 6;
    private static final String FONT = "DejaVu Sans";

    private final CardWording wording;
    private final String publicUrl;

    /**
     * @param wording the sentences on the cards
     * @param publicUrl what the QR codes begin with
     */
    public CardSheetPdf(CardWording wording, String publicUrl) {
        this.wording = wording;
        this.publicUrl = publicUrl;
    }

    public byte[] of(List<PrintedCard> cards) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font("DejaVuSans.ttf"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
            builder.withHtmlContent(html(cards), null);
            builder.withProducer("Aladdin");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String html(List<PrintedCard> cards) {
        StringBuilder html = new StringBuilder("<html lang=\"")
                .append(wording.language())
                .append("\"><head><title>")
                .append(escape(wording.title()))
                .append("</title><meta name=\"subject\" content=\"")
                .append(escape(wording.title()))
                .append("\"/><meta name=\"description\" content=\"")
                .append(escape(wording.title()))
                .append("\"/><bookmarks><bookmark name=\"")
                .append(escape(wording.title()))
                .append("\" href=\"#cards\"/></bookmarks><style>")
                .append(resource("card-sheet.css"))
                .append("</style></head><body><h1 id=\"cards\">")
                .append(escape(wording.title()))
                .append("</h1>");
        for (int first = 0; first < cards.size(); first += CARDS_A_PAGE) {
            html.append("<div class=\"page\">");
            cards.subList(first, Math.min(cards.size(), first + CARDS_A_PAGE)).forEach(card -> html.append(html(card)));
            html.append("</div>");
        }
        return html.append("</body></html>").toString();
    }

    private String html(PrintedCard card) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < card.words().size(); i++) {
            words.append("<span class=\"word\">")
                    .append(i + 1)
                    .append(". ")
                    .append(escape(card.words().get(i)))
                    .append("</span> ");
        }
        return """
                <div class="card">
                <h2><span class="brand">Aladdin</span> <span class="name">%s</span></h2>
                <img class="qr" alt="%s" src="%s"/>
                <p class="small">%s</p><p class="number">%s</p>
                <p class="small">%s</p><p class="words">%s</p>
                <p class="tip">%s</p><p class="tip">%s</p>
                </div>
                """.formatted(
                        escape(card.name()),
                        escape(wording.qr(card.name())),
                        image(QrCode.of(card.address(publicUrl))),
                        escape(wording.number()),
                        escape(card.number()),
                        escape(wording.words()),
                        words,
                        escape(wording.keep()),
                        escape(wording.address() + " " + publicUrl.replaceFirst("^https?://", "")));
    }

    private static String image(QrCode qr) {
        int size = qr.size() * PIXELS_A_MODULE;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                image.setRGB(x, y, qr.dark(x / PIXELS_A_MODULE, y / PIXELS_A_MODULE) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(CardSheetPdf.class.getResourceAsStream(file), file);
    }

    private static String resource(String file) {
        try (InputStream in = font(file)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
