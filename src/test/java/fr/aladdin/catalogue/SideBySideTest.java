package fr.aladdin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private final LearningModule sandbox =
            Catalogue.load(ContentSource.folder(Path.of("content"))).getModule("sandbox");

    private List<String> keys(SideBySide read) {
        return read.pairs().stream().map(SideBySide.Pair::key).toList();
    }

    @Test
    void everySentenceStandsBesideItsTranslation() {
        SideBySide read = SideBySide.toRead(sandbox, sandbox.getStep("lecture"), Language.ARABIC);
        assertThat(read.pairs()).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.french().sentences()).hasSize(1);
            assertThat(pair.other().sentences()).hasSize(1);
            assertThat(pair.other().sentences().get(0).language()).isEqualTo(Language.ARABIC);
            assertThat(pair.state()).isEqualTo(TranslationState.DRAFT);
        });
    }

    @Test
    void theWordsOfTheStepComeAfterIt() {
        assertThat(keys(SideBySide.toRead(sandbox, sandbox.getStep("lecture"), Language.ENGLISH)))
                .contains("mot.message", "mot.message.def.1")
                .doesNotContain("mot.piece-jointe");
    }

    @Test
    void whatGivesTheAnswerAwayIsNotReadBeforeAnswering() {
        for (Step step : sandbox.steps()) {
            assertThat(keys(SideBySide.toRead(sandbox, step, Language.ENGLISH)))
                    .as(step.id())
                    .noneMatch(key -> key.matches(".*[.](juste|pas-encore|indice|manque)([.].*)?"));
        }
    }

    @Test
    void whoeverTeachesReadsEverything() {
        Step choice = sandbox.getStep("choix");
        assertThat(keys(SideBySide.whole(sandbox, choice, Language.ENGLISH)))
                .containsAll(sandbox.texts().keys().stream()
                        .filter(key -> key.startsWith("choix."))
                        .toList());
    }

    @Test
    void whatNobodyHasTranslatedIsFrenchAndSaysSo() {
        SideBySide read = SideBySide.toRead(sandbox, sandbox.getStep("lecture"), Language.SPANISH);
        assertThat(read.pairs())
                .allSatisfy(pair -> assertThat(pair.translated()).isFalse());
    }
}
