package fr.aladdin.catalogue.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every module in every language is a test case: the same checks as check-content. */
class ContentTest {

    @TestFactory
    List<DynamicTest> theContentHasNoFault() {
        ContentCheck check = new ContentCheck(Contents.folder());
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(noFault("what modules share", check::checkShared));
        for (Language language : Language.offered()) {
            tests.add(noFault("names in " + language.tag(), () -> check.checkSharedTexts(language)));
        }
        for (ReadModule module : check.modules()) {
            tests.add(noFault(module.slug(), () -> check.checkModule(module)));
            for (Language language : Language.offered()) {
                tests.add(noFault(module.slug() + " in " + language.tag(), () -> check.checkTexts(module, language)));
            }
        }
        return tests;
    }

    private static DynamicTest noFault(String name, Supplier<List<Fault>> check) {
        return DynamicTest.dynamicTest(name, () -> assertThat(check.get()).isEmpty());
    }
}
