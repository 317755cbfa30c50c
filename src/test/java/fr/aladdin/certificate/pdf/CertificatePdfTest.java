package fr.aladdin.certificate.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.certificate.Certificate;
import fr.aladdin.certificate.Extent;
import fr.aladdin.certificate.SampleCertificate;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificatePdfTest {

    private static final Catalogue CONTENT = Catalogue.load(ContentSource.folder(Path.of("content")));
    private static final CertificatePdf PDF = new CertificatePdf(new Messages(), CONTENT);
    private static final List<String> THREE = List.of("mail.open", "mail.attach", "trap.pause");

    @Test
    void it_is_tagged_and_has_a_title_and_a_language() throws IOException {
        try (PDDocument paper = open(THREE, 0, "Mariam", Language.FRENCH)) {
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Attestation");
            assertThat(paper.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(tags(paper)).contains("H1", "L", "LI", "P");
            for (PDPage page : paper.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void it_says_in_the_third_person_what_somebody_can_do_who_says_so_where_and_when() throws IOException {
        try (PDDocument paper = open(THREE, 390, "Zoé <3", Language.FRENCH)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(text(paper))
                    .contains("Zoé <3 sait", "ouvrir sa boîte et un message", "joindre un document")
                    .contains("s’arrêter avant de cliquer", "sans indice", "6\u00a0h\u00a030")
                    .contains("Espace des Deux Ponts", "26 novembre 2026", "Julien")
                    .doesNotContain("%")
                    .doesNotContain("ma boîte");
        }
    }

    @Test
    void without_validated_hours_it_speaks_of_none() throws IOException {
        try (PDDocument paper = open(THREE, 0, "Mariam", Language.FRENCH)) {
            assertThat(text(paper)).doesNotContain("Temps d’atelier");
        }
    }

    @Test
    void whoever_reads_another_language_gets_a_second_page_marked_as_a_translation() throws IOException {
        try (PDDocument paper = open(THREE, 0, "Mariam", Language.ENGLISH)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(2);
            assertThat(text(paper)).contains("sait", "Translation. The page in French is the certificate.", "I can");
            assertThat(languages(paper.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("en");
        }
        try (PDDocument paper = open(THREE, 0, "Mariam", Language.ARABIC)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(2);
            assertThat(languages(paper.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("ar");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FRENCH", "EASY_FRENCH", "ENGLISH", "ARABIC"})
    void a_whole_path_fits_on_one_page_of_each_language_and_everything_on_two(Language language) throws IOException {
        int languages = language == Language.FRENCH ? 1 : 2;
        String name = "Marie-Antoinette de la Tour du Pin-Gouvernet";
        List<String> path = new Extent("email").gestures(CONTENT);
        try (PDDocument paper = open(path, 4800, name, language)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(languages);
        }
        try (PDDocument paper = open(Extent.EVERYTHING.gestures(CONTENT), 4800, name, language)) {
            assertThat(paper.getNumberOfPages()).isLessThanOrEqualTo(2 * languages);
        }
    }

    private static PDDocument open(List<String> gestures, int minutes, String name, Language language)
            throws IOException {
        Certificate certificate = SampleCertificate.of(gestures, minutes);
        return Loader.loadPDF(
                PDF.of(certificate, new CertificatePdf.Names(name, "Espace des Deux Ponts", "Julien", language)));
    }

    private static String text(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper).replaceAll("[ \\r\\n]+", " ");
    }

    private static List<String> tags(PDDocument paper) {
        List<String> tags = new ArrayList<>();
        elements(paper.getDocumentCatalog().getStructureTreeRoot())
                .forEach(element -> tags.add(element.getStructureType()));
        return tags;
    }

    private static List<String> languages(PDStructureNode root) {
        return elements(root).stream()
                .map(PDStructureElement::getLanguage)
                .filter(language -> language != null)
                .toList();
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> all = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                all.addAll(elements(element));
            }
        }
        return all;
    }
}
