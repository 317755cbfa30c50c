package fr.aladdin.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.FindOnScreen;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Mission;
import fr.aladdin.catalogue.SelfRating;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.files.ContentSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A trainer reads what a check is about, whatever the kind of step. */
class CheckNameTest {

    private static final Catalogue CONTENT = Catalogue.load(ContentSource.folder(Path.of("content")));

    @TestFactory
    Stream<DynamicTest> every_check_of_every_step_has_a_name_in_words() {
        return CONTENT.paths().stream()
                .flatMap(path -> path.modules().stream())
                .map(module -> DynamicTest.dynamicTest(module.slug(), () -> module.steps().stream()
                        .filter(Exercise.class::isInstance)
                        .map(Exercise.class::cast)
                        // a pile is named by its messages; these two show no checks
                        .filter(step ->
                                !(step instanceof Triage || step instanceof Mission || step instanceof SelfRating))
                        .forEach(step -> named(module, step))));
    }

    private static void named(LearningModule module, Exercise step) {
        List<String> checks = step instanceof FindOnScreen find
                ? find.targets()
                : step.correct(Given.of(Map.of()), List.of()).checks().stream()
                        .map(check -> check.id())
                        .toList();
        assertThat(checks).as(module + "/" + step.id()).allSatisfy(check -> assertThat(
                        CheckName.of(module, step, check))
                .isNotBlank()
                .isNotEqualTo(check)
                .doesNotContain("**"));
    }
}
