package fr.aladdin.catalogue.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.language.Language;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every module in French and easy French is a test case: the same checks as check-content. Its translations are those of
 * {@link TranslatedContentTest}.
 */
class ContentTest {

    private final ContentCheck check = new ContentCheck(Contents.folder());

    @TestFactory
    Stream<DynamicTest> modules_have_no_fault() {
        return Stream.concat(
                Stream.of(noFault("what modules share", check::checkShared)),
                check.modules().stream().map(module -> noFault(module.slug(), () -> check.checkModule(module))));
    }

    @TestFactory
    Stream<DynamicTest> texts_in_french_have_no_fault() {
        return Language.offered().stream()
                .filter(ContentTest::isFrench)
                .flatMap(language -> textsHaveNoFault(check, language));
    }

    static boolean isFrench(Language language) {
        return language == Language.FRENCH || language == Language.EASY_FRENCH;
    }

    static Stream<DynamicTest> textsHaveNoFault(ContentCheck check, Language language) {
        return Stream.concat(
                Stream.of(noFault("names in " + language.tag(), () -> check.checkSharedTexts(language))),
                check.modules().stream()
                        .map(module -> noFault(
                                module.slug() + " in " + language.tag(), () -> check.checkTexts(module, language))));
    }

    private static DynamicTest noFault(String name, Supplier<List<Fault>> checking) {
        return DynamicTest.dynamicTest(name, () -> assertThat(checking.get()).isEmpty());
    }
}
