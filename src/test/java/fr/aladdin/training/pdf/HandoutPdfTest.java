package fr.aladdin.training.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HandoutPdfTest {

    private static final Catalogue CONTENT = Catalogue.load(ContentSource.folder(Path.of("content")));

    @TestFactory
    Stream<DynamicTest> every_module_fits_on_one_page_in_every_language() {
        return CONTENT.paths().stream()
                .flatMap(path -> path.modules().stream())
                .flatMap(module -> Language.offered().stream()
                        .map(language -> DynamicTest.dynamicTest(module + " in " + language.tag(), () -> {
                            try (PDDocument handout = open(module, language)) {
                                assertThat(handout.getNumberOfPages()).isEqualTo(1);
                                assertThat(handout.getDocumentCatalog().getLanguage())
                                        .isEqualTo(language.tag());
                            }
                        })));
    }

    @Test
    void it_names_the_gestures_and_explains_the_words() throws IOException {
        LearningModule module = CONTENT.getModule("mail-pieces-jointes");
        try (PDDocument handout = open(module, Language.FRENCH)) {
            String text = new PDFTextStripper().getText(handout).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            module.title(Language.FRENCH).plain(),
                            "Ce que je sais faire",
                            "Joindre le bon document et l’envoyer",
                            "pièce jointe :");
            assertThat(text).doesNotContain("**").doesNotContain("{");
            assertThat(handout.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void in_arabic_it_is_written_from_right_to_left_without_vowel_signs() throws IOException {
        LearningModule module = CONTENT.getModule("mail-pieces-jointes");
        try (PDDocument handout = open(module, Language.ARABIC)) {
            PDFTextStripper pages = new PDFTextStripper();
            pages.setSortByPosition(true);
            assertThat(pages.getText(handout))
                    .contains("المرفقات", "التعرف على رسالة")
                    .doesNotContainPattern("[\\u064B-\\u0652]");
        }
    }

    private static PDDocument open(LearningModule module, Language language) throws IOException {
        return Loader.loadPDF(new HandoutPdf(new Messages()).of(module, language));
    }
}
