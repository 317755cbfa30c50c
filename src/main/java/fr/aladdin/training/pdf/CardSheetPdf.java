package fr.aladdin.training.pdf;

import fr.aladdin.platform.QrCode;
import fr.aladdin.training.PrintedCard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A sheet of cards as a tagged PDF (PDF/UA-1): A4, eight cards of 95 by 67 millimetres a page, with a title, a language,
 * an embedded font, and a text for each QR code.
 */
public final class CardSheetPdf {

    private static final int CARDS_A_PAGE = 8;
    private static final int PIXELS_A_MODULE = 6;

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
        return new TaggedPdf(wording.language(), wording.title(), TaggedPdf.style("card-sheet.css"), body(cards))
                .bytes();
    }

    private String body(List<PrintedCard> cards) {
        StringBuilder html = new StringBuilder("<h1 id=\"top\">")
                .append(TaggedPdf.escape(wording.title()))
                .append("</h1>");
        for (int first = 0; first < cards.size(); first += CARDS_A_PAGE) {
            html.append("<div class=\"page\">");
            cards.subList(first, Math.min(cards.size(), first + CARDS_A_PAGE)).forEach(card -> html.append(html(card)));
            html.append("</div>");
        }
        return html.toString();
    }

    private String html(PrintedCard card) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < card.words().size(); i++) {
            words.append("<span class=\"word\">")
                    .append(i + 1)
                    .append(". ")
                    .append(TaggedPdf.escape(card.words().get(i)))
                    .append("</span> ");
        }
        return """
                <div class="card">
                <h2><span class="brand">Aladdin</span> <span class="name">%s</span></h2>
                %s
                <p class="small">%s</p><p class="number">%s</p>
                <p class="small">%s</p><p class="words">%s</p>
                <p class="tip">%s</p><p class="tip">%s</p>
                </div>
                """.formatted(
                        TaggedPdf.escape(card.name()),
                        qr(card),
                        TaggedPdf.escape(wording.number()),
                        TaggedPdf.escape(card.number()),
                        TaggedPdf.escape(card.opens() ? wording.words() : wording.ownPassphrase()),
                        words,
                        TaggedPdf.escape(wording.keep()),
                        TaggedPdf.escape(wording.address() + " " + publicUrl.replaceFirst("^https?://", "")));
    }

    private String qr(PrintedCard card) {
        return card.opens()
                ? "<img class=\"qr\" alt=\"%s\" src=\"%s\"/>"
                        .formatted(TaggedPdf.escape(wording.qr(card.name())), image(QrCode.of(card.address(publicUrl))))
                : "";
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
            return TaggedPdf.image(png.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
