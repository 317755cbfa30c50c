package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.aladdin.account.Theme;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Somebody new does modules of each path from the entry page to the end, without JavaScript. Every day one module in
 * six is done, language and mode taken in turn, and one with the keyboard alone: that each step of all of them can be
 * done right is proved without a browser (ProofsTest, MailProofsIT), and each kind of step is done in EveryPageIT.
 * {@code -Daladdin.all} does all modules in French with the keyboard and in every language, {@code
 * -Daladdin.all=mail-lire,garder} these two. {@code -Daladdin.shots=folder} keeps a picture of each step.
 */
class EveryModulePageIT {

    private static final Catalogue CONTENT = Catalogue.load(ContentSource.folder(Path.of("content")));
    private static final @Nullable String ASKED = System.getProperty("aladdin.all");
    private static final boolean ALL = ASKED != null;

    private static final int ONE_IN = 6;

    private static final List<Look> LOOKS = List.of(
            Look.STANDARD,
            Look.of(Language.EASY_FRENCH, true, Theme.LIGHT, 360),
            Look.of(Language.ARABIC, false, Theme.LIGHT, 1366),
            Look.of(Language.ENGLISH, false, Theme.LIGHT, 1366),
            Look.of(Language.ARABIC, true, Theme.LIGHT, 360));

    @TestFactory
    Stream<DynamicTest> every_module_is_done_to_its_end() {
        List<LearningModule> modules = modules();
        return IntStream.range(0, modules.size())
                .filter(i -> ALL || i % ONE_IN == 0)
                .boxed()
                .flatMap(i -> (ALL ? LOOKS.stream() : Stream.of(LOOKS.get(i % LOOKS.size())))
                        .map(look -> DynamicTest.dynamicTest(
                                modules.get(i).slug() + " " + look, () -> walk(modules.get(i), look, false))));
    }

    @TestFactory
    Stream<DynamicTest> modules_are_done_in_french_with_the_keyboard_alone() {
        return modules().stream()
                .limit(ALL ? Long.MAX_VALUE : 1)
                .map(module -> DynamicTest.dynamicTest(module.slug(), () -> walk(module, Look.STANDARD, true)));
    }

    private static List<LearningModule> modules() {
        List<String> named =
                ASKED == null || ASKED.isEmpty() || ASKED.equals("true") ? List.of() : List.of(ASKED.split(","));
        return CONTENT.paths().stream()
                .flatMap(path -> path.modules().stream())
                .filter(module -> named.isEmpty() || named.contains(module.slug()))
                .toList();
    }

    private static void walk(LearningModule module, Look look, boolean keyboard) {
        TrainerHand.Printed card = TrainerHand.cardOfSomebodyNew(module.slug() + (keyboard ? " clavier" : " " + look));
        // scripts see the focus; pages themselves are never helped by them
        try (BrowserContext visitor = Browser.shared().visitor(look, keyboard)) {
            Page page = visitor.newPage();
            Hand hand = keyboard ? new KeyboardHand(page) : new Hand();
            Learner.signIn(page, card.number(), card.words(), hand);
            Learner.choose(page, look);
            Learner learner = new Learner(page, module, hand);
            learner.begin();
            for (Step step : module.steps()) {
                Picture.ofPage(page, module.slug() + "-" + look + "-" + step.id() + "-1");
                learner.doStep(step);
                Picture.ofPage(page, module.slug() + "-" + look + "-" + step.id() + "-2");
                learner.goOn();
            }
            assertThat(page.url()).contains("/learning/module?module=" + module.slug());
        }
    }
}
