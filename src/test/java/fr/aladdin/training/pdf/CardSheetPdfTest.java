package fr.aladdin.training.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.language.Messages;
import fr.aladdin.training.PrintedCard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CardSheetPdfTest {

    private static final CardSheetPdf PDF =
            new CardSheetPdf(new CardWording(new Messages()), "https://aladdin.example");

    @Test
    void the_sheet_is_tagged_and_has_a_title_and_a_language() throws IOException {
        try (PDDocument sheet = open(1)) {
            assertThat(sheet.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(sheet.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(sheet.getDocumentInformation().getTitle()).isEqualTo("Feuille de cartes");
            assertThat(sheet.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (PDDocument sheet = open(1)) {
            for (PDPage page : sheet.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void a_card_shows_name_number_words_and_what_a_reprint_does() throws IOException {
        try (PDDocument sheet = open(1)) {
            String text = new PDFTextStripper().getText(sheet);
            assertThat(text)
                    .contains("Zoé <3", "4821 5701", "1. soleil", "4. bateau")
                    .contains("carte remplace celle-ci")
                    .contains("aladdin.example");
        }
    }

    @Test
    void each_qr_code_says_what_it_is() throws IOException {
        try (PDDocument sheet = open(2)) {
            List<String> alternatives = new ArrayList<>();
            collect(sheet.getDocumentCatalog().getStructureTreeRoot(), alternatives);
            assertThat(alternatives).hasSize(2).allMatch(text -> text.contains("QR de la carte de Zoé"));
        }
    }

    @Test
    void eight_cards_fit_on_a_page() throws IOException {
        try (PDDocument eight = open(8);
                PDDocument nine = open(9)) {
            assertThat(eight.getNumberOfPages()).isEqualTo(1);
            assertThat(nine.getNumberOfPages()).isEqualTo(2);
        }
    }

    private static void collect(PDStructureNode node, List<String> alternatives) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String text = element.getAlternateDescription();
                if (text != null) {
                    alternatives.add(text);
                }
                collect(element, alternatives);
            }
        }
    }

    private static PDDocument open(int cards) throws IOException {
        PrintedCard card =
                new PrintedCard("Zoé <3", "4821 5701", List.of("soleil", "panier", "tomate", "bateau"), "code");
        return Loader.loadPDF(PDF.of(Collections.nCopies(cards, card)));
    }
}
