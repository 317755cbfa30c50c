package fr.aladdin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.passphrase.DrawnPhrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassphraseTaskTest {

    private static final DrawnPhrase MAILBOX = new DrawnPhrase(List.of("lampe", "citron", "tunnel", "jupe", "sable"));
    private static final DrawnPhrase SHOP = new DrawnPhrase(List.of("chaise", "nuage", "tapis", "radis", "wagon"));
    private static final PhraseTrait DIFFERS = new PhraseTrait("differs");
    private static final PhraseTrait RANDOM = new PhraseTrait("random");
    private static final PhraseTrait CAPITAL = new PhraseTrait("capital");

    @Test
    void aBoxThatIsRightIsNotAskedForAgainWhileAnotherIsNotYet() {
        PassphraseTask task = task(List.of("boite", "boutique"), DIFFERS, RANDOM);
        Given first = look(task, List.of(), MAILBOX.text(), "chaise nuage tapis radis wagons");
        assertThat(task.correct(first, List.of()).verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(first.all("done")).containsExactly("boite");

        Given second = look(task, first.all("done"), "", SHOP.text());
        assertThat(task.correct(second, List.of(first)).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void theOtherBoxIsStillComparedWithTheOneThatWasRight() {
        PassphraseTask task = task(List.of("boite", "boutique"), DIFFERS);
        Given copied = look(task, List.of("boite"), "", MAILBOX.text() + " 2");
        assertThat(task.correct(copied, List.of()).verdict()).isEqualTo(Verdict.NOT_YET);
    }

    @Test
    void aBoxIsNotDoneWhereMoreThanTheDrawnWordsIsAsked() {
        PassphraseTask task = task(List.of("boite", "boutique"), RANDOM, CAPITAL);
        Given given = look(task, List.of(), "Lampe citron tunnel jupe sable", SHOP.text());
        assertThat(given.all("done")).isEmpty();
    }

    @Test
    void ofASingleBoxNothingIsRemembered() {
        PassphraseTask task = task(List.of("phrase"), RANDOM);
        assertThat(look(task, List.of(), MAILBOX.text()).all("done")).isEmpty();
    }

    private static Given look(PassphraseTask task, List<String> done, String... typed) {
        return task.look(List.of(typed), List.of(MAILBOX, SHOP), "", done);
    }

    private static PassphraseTask task(List<String> boxes, PhraseTrait... asked) {
        return new PassphraseTask(
                new StepOutline("step", List.of("g"), 1, List.of(), List.of(), false),
                5,
                PassphraseTask.Shown.ALWAYS,
                boxes,
                false,
                List.of(),
                List.of(new PassphraseTask.Goal("mots", List.of(asked), List.of())),
                List.of());
    }
}
