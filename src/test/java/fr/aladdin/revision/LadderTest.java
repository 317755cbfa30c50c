package fr.aladdin.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    private final List<GestureUse> uses = new ArrayList<>();

    private Ladder use(int day, Outcome outcome) {
        uses.add(new GestureUse("mail.find", "variant-" + uses.size(), "etape", START.plusDays(day), outcome));
        return Ladder.after(uses).orElseThrow();
    }

    private static LocalDate day(int day) {
        return START.plusDays(day);
    }

    @Test
    void aGestureNeverUsedHasNoPlace() {
        assertThat(Ladder.after(List.of())).isEmpty();
    }

    @Test
    void doneAloneWhenDueItComesBackAfterTwoSevenTwentyOneAndSixtyDays() {
        assertThat(use(0, Outcome.ALONE).due()).isEqualTo(day(2));
        assertThat(use(2, Outcome.ALONE).due()).isEqualTo(day(9));
        assertThat(use(9, Outcome.ALONE).due()).isEqualTo(day(30));
        assertThat(use(30, Outcome.ALONE).due()).isEqualTo(day(90));
        assertThat(use(90, Outcome.ALONE).rung()).isEqualTo(4);
    }

    @Test
    void doneAloneAtTheTopItIsAcquiredAndCheckedOnceAfter180Days() {
        use(0, Outcome.ALONE);
        use(2, Outcome.ALONE);
        use(9, Outcome.ALONE);
        use(30, Outcome.ALONE);
        Ladder acquired = use(90, Outcome.ALONE);
        assertThat(acquired.acquired()).isTrue();
        assertThat(acquired.due()).isEqualTo(day(270));
        assertThat(use(270, Outcome.ALONE).due()).isNull();
    }

    @Test
    void aSuccessBeforeItIsDueChangesNothing() {
        use(0, Outcome.ALONE);
        Ladder early = use(1, Outcome.ALONE);
        assertThat(early.rung()).isEqualTo(1);
        assertThat(early.due()).isEqualTo(day(2));
    }

    @Test
    void doneWithAHintItStaysOnItsRungAndWaitsHalfAsLong() {
        use(0, Outcome.ALONE);
        use(2, Outcome.ALONE);
        use(9, Outcome.ALONE);
        Ladder hinted = use(30, Outcome.WITH_HINT);
        assertThat(hinted.rung()).isEqualTo(3);
        assertThat(hinted.due()).isEqualTo(day(40));
    }

    @Test
    void notDoneItFallsToTheFirstRungAtMostAndComesBackInTwoDays() {
        use(0, Outcome.ALONE);
        use(2, Outcome.ALONE);
        use(9, Outcome.ALONE);
        Ladder left = use(30, Outcome.NOT_DONE);
        assertThat(left.rung()).isEqualTo(1);
        assertThat(left.due()).isEqualTo(day(32));
    }

    @Test
    void whatWasAcquiredAndIsMissedClimbsAgain() {
        use(0, Outcome.ALONE);
        use(2, Outcome.ALONE);
        use(9, Outcome.ALONE);
        use(30, Outcome.ALONE);
        use(90, Outcome.ALONE);
        Ladder missed = use(270, Outcome.NOT_DONE);
        assertThat(missed.acquired()).isFalse();
        assertThat(missed.due()).isEqualTo(day(272));
        assertThat(use(272, Outcome.ALONE).rung()).isEqualTo(2);
    }

    @Test
    void theLastTwoVariantsAreRemembered() {
        use(0, Outcome.ALONE);
        use(2, Outcome.ALONE);
        assertThat(use(9, Outcome.ALONE).recent()).containsExactly("variant-2", "variant-1");
    }
}
