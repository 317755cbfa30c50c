package fr.aladdin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aladdin.catalogue.files.Contents;
import fr.aladdin.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class LearningModuleTest {

    private final LearningModule sandbox = Catalogue.load(Contents.source()).getModule("sandbox");

    @Test
    void aKeyFindsItsSentenceOrItsNumberedSentencesInOrder() {
        Map<String, String> french = new LinkedHashMap<>();
        french.put("x.10", "dix");
        french.put("x.2", "deux");
        french.put("x.1", "un");
        french.put("y", "seul");
        Texts texts = new Texts(french, Map.of());
        assertThat(texts.wording("x", Language.FRENCH).plain()).isEqualTo("un deux dix");
        assertThat(texts.wording("y", Language.FRENCH).plain()).isEqualTo("seul");
        assertThat(texts.wording("z", Language.FRENCH).isEmpty()).isTrue();
        assertThat(texts.wordings("x", Language.FRENCH))
                .extracting(Wording::plain)
                .containsExactly("un", "deux", "dix");
    }

    @Test
    void whatNobodyHasTranslatedIsFrenchAndSaysSo() {
        assertThat(sandbox.title(Language.ARABIC).sentences())
                .containsExactly(new Sentence("صندوق التجارب", Language.ARABIC, TranslationState.DRAFT));
        assertThat(sandbox.title(Language.UKRAINIAN).sentences())
                .containsExactly(new Sentence("Bac à sable", Language.FRENCH, TranslationState.SOURCE));
    }

    @Test
    void stepsThatGoWithTheOneBeforeShareItsNumber() {
        List<Integer> numbers =
                sandbox.steps().stream().map(sandbox::stepNumber).toList();
        int shared = (int) sandbox.steps().stream().filter(Step::withPrevious).count();
        int last = sandbox.steps().size() - shared;
        assertThat(numbers).startsWith(1, 2, 3).endsWith(last, last, last);
        assertThat(sandbox.numberedSteps()).isEqualTo(last);
    }

    @Test
    void aStepThatIsGoneIsNotFound() {
        assertThat(sandbox.findStep("gone")).isEmpty();
        assertThatThrownBy(() -> sandbox.getStep("gone")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theSandboxHoldsOneOfEveryKind() {
        assertThat(sandbox.steps())
                .extracting(Step::kind)
                .contains(
                        "lesson",
                        "discovery",
                        "choice",
                        "ordering",
                        "matching",
                        "typed",
                        "form",
                        "dialogue",
                        "find",
                        "mailbox",
                        "triage",
                        "scene",
                        "identity",
                        "mission",
                        "self-rating",
                        "summary");
    }

    @Test
    void placeholdersAreFilledSentenceBySentence() {
        Wording wording = sandbox.wording("msg-fete", Language.FRENCH).with(text -> text.replace("{prenom}", "Amina"));
        assertThat(wording.sentences().get(0).text()).isEqualTo("Bonjour Amina,");
    }
}
