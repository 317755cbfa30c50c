package fr.aladdin.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final long SEED = 7;

    private final Map<String, Ladder> ladders = new LinkedHashMap<>();
    private final List<Variant> variants = new ArrayList<>();

    /** A gesture with three variants, last used so many days ago and due so many days ago. */
    private void gesture(String id, int rung, int usedDaysAgo, int dueDaysAgo) {
        GestureUse last = new GestureUse(id, id + "-1", "etape", TODAY.minusDays(usedDaysAgo), Outcome.ALONE);
        ladders.put(id, new Ladder(rung, TODAY.minusDays(dueDaysAgo), false, List.of(id + "-1", id + "-2"), last));
        for (int i = 1; i <= 3; i++) {
            variants.add(new Variant(id + "-" + i, List.of(id), false));
        }
    }

    private List<Offer> plan() {
        return Plan.of(ladders, variants, TODAY, SEED);
    }

    private List<String> gestures() {
        return plan().stream().map(Offer::gesture).toList();
    }

    @Test
    void nothingDueNothingOffered() {
        gesture("mail.find", 2, 3, -4);
        assertThat(plan()).isEmpty();
    }

    @Test
    void atMostThreeTheLatestForTheirWaitFirst() {
        gesture("mail.find", 2, 9, 2);
        gesture("key.special", 1, 9, 7);
        gesture("web.link", 1, 9, 1);
        gesture("data.save", 1, 9, 3);
        assertThat(gestures()).containsExactly("key.special", "data.save", "web.link");
    }

    @Test
    void differentFamiliesComeBeforeTheSameTwice() {
        gesture("mail.find", 1, 9, 7);
        gesture("mail.sort", 1, 9, 6);
        gesture("web.link", 1, 9, 0);
        assertThat(gestures()).containsExactly("mail.find", "web.link", "mail.sort");
    }

    @Test
    void trapsWeighMore() {
        gesture("mail.find", 1, 9, 2);
        gesture("trap.pause", 1, 9, 1);
        assertThat(gestures()).containsExactly("trap.pause", "mail.find");
    }

    @Test
    void theLastTwoVariantsDoNotComeAgain() {
        gesture("mail.find", 1, 9, 2);
        assertThat(plan()).extracting(Offer::module).containsExactly("mail.find-3");
    }

    @Test
    void aGestureWhoseVariantsWereAllUsedLatelyWaits() {
        gesture("mail.find", 1, 9, 2);
        variants.removeIf(variant -> variant.module().equals("mail.find-3"));
        assertThat(plan()).isEmpty();
    }

    @Test
    void oneOfThreeStandsAmongHonestMessagesWhereThereIsSuchATask() {
        gesture("mail.find", 1, 9, 7);
        gesture("key.special", 1, 9, 6);
        gesture("data.save", 1, 9, 5);
        gesture("mail.report", 1, 9, 4);
        variants.add(new Variant("tri", List.of("mail.report"), true));
        assertThat(plan()).extracting(Offer::module).hasSize(3).contains("tri");
        assertThat(gestures()).contains("mail.find", "key.special");
    }

    @Test
    void afterAMonthAwayThreeGesturesComeTheBestKnownFirst() {
        gesture("mail.find", 1, 80, 75);
        gesture("key.special", 4, 70, 10);
        gesture("data.save", 3, 60, 30);
        gesture("web.link", 2, 50, 40);
        assertThat(gestures()).containsExactly("key.special", "data.save", "web.link");
    }

    @Test
    void thePlanOfADayStaysTheSame() {
        gesture("mail.find", 1, 9, 7);
        ladders.put("mail.sort", ladders.get("mail.find"));
        assertThat(plan()).isEqualTo(plan());
    }
}
