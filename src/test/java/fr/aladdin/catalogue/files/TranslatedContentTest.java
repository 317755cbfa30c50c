package fr.aladdin.catalogue.files;

import fr.aladdin.language.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every module in every translation is a test case: the same checks as check-content. */
class TranslatedContentTest {

    @TestFactory
    Stream<DynamicTest> translated_texts_have_no_fault() {
        ContentCheck check = new ContentCheck(Contents.folder());
        return Language.offered().stream()
                .filter(language -> !ContentTest.isFrench(language))
                .flatMap(language -> ContentTest.textsHaveNoFault(check, language));
    }
}
