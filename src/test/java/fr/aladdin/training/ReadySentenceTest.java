package fr.aladdin.training;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.FindOnScreen;
import fr.aladdin.catalogue.MailboxTask;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.catalogue.mail.MessageCheck;
import fr.aladdin.language.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReadySentenceTest {

    /** What participants read of this feature; the rest is for staff, in French and English. */
    private static final Stream<String> FOR_PARTICIPANTS =
            Stream.of("training_ready.", "training_feedback.", "training_reply.");

    @TestFactory
    Stream<DynamicTest> every_sentence_exists_in_every_language_of_the_participants() {
        return Language.offered().stream()
                .map(language -> DynamicTest.dynamicTest(
                        language.tag(), () -> assertThat(words(language).stringPropertyNames())
                                .containsAll(Arrays.stream(ReadySentence.values())
                                        .map(ReadySentence::key)
                                        .toList())));
    }

    @Test
    void what_participants_read_of_a_review_exists_in_every_language() throws IOException {
        Properties french = words(Language.FRENCH);
        var keys = FOR_PARTICIPANTS
                .flatMap(part -> french.stringPropertyNames().stream().filter(key -> key.startsWith(part)))
                .toList();
        assertThat(keys).hasSizeGreaterThan(20);
        for (Language language : Language.offered()) {
            assertThat(words(language).stringPropertyNames()).as(language.tag()).containsAll(keys);
        }
    }

    @Test
    void ids_are_found_again_and_unknown_ones_are_not() {
        assertThat(ReadySentence.find("together")).contains(ReadySentence.TOGETHER);
        assertThat(ReadySentence.find("TOGETHER")).isEmpty();
    }

    @Test
    void what_is_said_first_fits_what_the_step_lets_somebody_do() {
        Catalogue content = Catalogue.load(ContentSource.folder(Path.of("content")));
        List<Step> steps = content.paths().stream()
                .flatMap(path -> path.modules().stream())
                .flatMap(module -> module.steps().stream())
                .toList();
        assertThat(steps.stream().filter(FindOnScreen.class::isInstance))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(fitting(step))
                        .contains(ReadySentence.PROGRESS, ReadySentence.TOGETHER)
                        .doesNotContain(
                                ReadySentence.CHECK_ADDRESS, ReadySentence.WRITE_SUBJECT, ReadySentence.CAREFUL));
        assertThat(steps.stream().filter(Triage.class::isInstance)).isNotEmpty().allSatisfy(step -> assertThat(
                        fitting(step))
                .contains(ReadySentence.CAREFUL)
                .doesNotContain(ReadySentence.ATTACH_DOCUMENT));
        Step joining = content.getModule("mail-pieces-jointes").steps().stream()
                .filter(MailboxTask.class::isInstance)
                .filter(step -> ((MailboxTask) step).goal().asksFor(MessageCheck.Part.ATTACHMENTS))
                .findFirst()
                .orElseThrow();
        assertThat(fitting(joining))
                .contains(ReadySentence.ATTACH_DOCUMENT, ReadySentence.CHECK_ADDRESS, ReadySentence.POLITE)
                .doesNotContain(ReadySentence.CAREFUL);
    }

    private static List<ReadySentence> fitting(Step step) {
        return Arrays.stream(ReadySentence.values())
                .filter(sentence -> sentence.fits(step))
                .toList();
    }

    private static Properties words(Language language) throws IOException {
        Properties words = new Properties();
        Path file = Path.of("i18n/training/messages_" + language.tag() + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
