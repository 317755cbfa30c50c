package fr.aladdin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.FindOnScreen.Element;
import fr.aladdin.catalogue.FindOnScreen.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Nested
    class AChoice {

        private final Choice one =
                new Choice(outline(), List.of("a", "b", "c"), List.of("b"), false, Optional.of("c"), Optional.empty());
        private final Choice several = new Choice(
                outline(), List.of("a", "b", "c", "d"), List.of("a", "b"), true, Optional.of("d"), Optional.empty());

        @Test
        void isRightWithItsOwnWordsForEachWrongOne() {
            assertSays(one, given("choice", "b"), Verdict.RIGHT, "juste");
            assertSays(one, given("choice", "a"), Verdict.NOT_YET, "pas-encore.a");
        }

        @Test
        void takesDoubtAsAnAnswer() {
            assertSays(one, given("choice", "c"), Verdict.UNSURE, "retour.c");
        }

        @Test
        void isIncompleteWhenNothingOrSomethingUnknownIsChosen() {
            assertSays(one, Given.of(Map.of()), Verdict.INCOMPLETE, "pas-encore.vide");
            assertSays(one, given("choice", "forged"), Verdict.INCOMPLETE, "pas-encore.vide");
        }

        @Test
        void wantsAllTheRightOnesAndNoOther() {
            assertSays(several, given("choice", "a", "b"), Verdict.RIGHT, "juste");
            assertSays(several, given("choice", "a"), Verdict.NOT_YET, "pas-encore.manque");
            assertSays(several, given("choice", "a", "b", "c"), Verdict.NOT_YET, "pas-encore.c");
            assertSays(several, given("choice", "a", "c"), Verdict.NOT_YET, "pas-encore.c", "pas-encore.manque");
        }

        @Test
        void takesDoubtOnlyWhenItStandsAlone() {
            assertSays(several, given("choice", "d"), Verdict.UNSURE, "retour.d");
            assertSays(several, given("choice", "a", "b", "d"), Verdict.RIGHT, "juste");
        }
    }

    @Test
    void aDiscoveryAnswersWithoutVerdict() {
        Discovery discovery = new Discovery(outline(), List.of("a", "b"));
        assertSays(discovery, given("choice", "b"), Verdict.NOTED, "retour.b");
        assertSays(discovery, given("choice", ""), Verdict.INCOMPLETE, "pas-encore.vide");
        assertThat(discovery.judged()).isFalse();
    }

    @Nested
    class AnOrdering {

        private final Ordering ordering = new Ordering(
                outline("x", "y", "z"),
                List.of("x", "y", "z", "w"),
                List.of("w", "z", "y", "x"),
                List.of(new Ordering.Accepted(List.of("y", "x", "z", "w"), "juste-inverse")),
                List.of(new Ordering.Case("w", "z", "pas-encore.w")));

        @Test
        void takesEveryAcceptedOrderWithItsWords() {
            assertSays(ordering, order("x", "y", "z", "w"), Verdict.RIGHT, "juste");
            assertSays(ordering, order("y", "x", "z", "w"), Verdict.RIGHT, "juste-inverse");
        }

        @Test
        void saysTheFirstForeseenCaseAfterItsOwnWords() {
            assertSays(ordering, order("x", "y", "w", "z"), Verdict.NOT_YET, "pas-encore", "pas-encore.w");
            assertSays(ordering, order("x", "z", "y", "w"), Verdict.NOT_YET, "pas-encore");
        }

        @Test
        void isIncompleteWithAnEmptyOrASharedPlace() {
            assertSays(ordering, fields("x", "1", "y", "2", "z", "", "w", "4"), Verdict.INCOMPLETE, "pas-encore.vide");
            assertSays(ordering, fields("x", "1", "y", "2", "z", "2", "w", "4"), Verdict.INCOMPLETE, "pas-encore.vide");
        }

        @Test
        void judgesOnlyWhatTheSimplifiedModeShows() {
            assertSays(ordering, order("x", "y", "z"), Verdict.RIGHT, "juste");
            assertSays(ordering, order("z", "y", "x"), Verdict.NOT_YET, "pas-encore");
        }

        private Given order(String... items) {
            Map<String, List<String>> fields = new HashMap<>();
            for (int i = 0; i < items.length; i++) {
                fields.put("place." + items[i], List.of(String.valueOf(i + 1)));
            }
            return Given.of(fields);
        }

        private Given fields(String... pairs) {
            Map<String, List<String>> fields = new HashMap<>();
            for (int i = 0; i < pairs.length; i += 2) {
                fields.put("place." + pairs[i], List.of(pairs[i + 1]));
            }
            return Given.of(fields);
        }
    }

    @Nested
    class AMatching {

        private final Matching matching = new Matching(outline("p", "q"), List.of("p", "q", "r"));

        @Test
        void namesEachWrongPair() {
            assertSays(matching, match("p", "q", "r"), Verdict.RIGHT, "juste");
            Correction correction = assertSays(
                    matching, match("q", "p", "r"), Verdict.NOT_YET, "pas-encore", "pas-encore.p", "pas-encore.q");
            assertThat(correction.checks()).filteredOn(Check::met).containsExactly(new Check("r", true));
        }

        @Test
        void isIncompleteWithAnEmptyPlace() {
            assertSays(matching, match("p", "", "r"), Verdict.INCOMPLETE, "pas-encore.vide");
        }

        @Test
        void judgesOnlyWhatTheSimplifiedModeShows() {
            Given two = Given.of(Map.of("match.p", List.of("p"), "match.q", List.of("q")));
            assertSays(matching, two, Verdict.RIGHT, "juste");
        }

        private Given match(String p, String q, String r) {
            return Given.of(Map.of("match.p", List.of(p), "match.q", List.of(q), "match.r", List.of(r)));
        }
    }

    @Nested
    class AScreenToFindSomethingOn {

        private final FindOnScreen find = new FindOnScreen(
                outline(),
                new Screen("page", Optional.empty(), List.of(element("name"), element("address"), element("subject"))),
                List.of("name", "address"));

        @Test
        void isFoundOneAfterTheOther() {
            assertSays(find, given("found", "name"), Verdict.INCOMPLETE, "trouve.name");
            Correction done = find.correct(given("found", "address"), List.of(given("found", "name")));
            assertThat(done.verdict()).isEqualTo(Verdict.RIGHT);
            assertThat(done.say()).containsExactly("trouve.address", "juste");
        }

        @Test
        void hasWordsForEachOtherThing() {
            assertSays(find, given("found", "subject"), Verdict.NOT_YET, "pas-encore.subject");
            assertSays(find, given("found", "address"), Verdict.NOT_YET, "pas-encore.address");
            assertSays(find, given("found", "forged"), Verdict.INCOMPLETE, "pas-encore.vide");
        }

        @Test
        void beginsAgainWhenItIsPlayedAgain() {
            List<Given> played = List.of(given("found", "name"), given("found", "address"));
            assertThat(find.correct(given("found", "name"), played).say()).containsExactly("trouve.name");
        }

        @Test
        void saysWhatItsPictureShows() {
            FindOnScreen drawn = new FindOnScreen(
                    outline(), new Screen("list", Optional.of("flat.svg"), List.of(element("desk"))), List.of("desk"));
            assertThat(drawn.texts().needed()).contains("image.alt");
            assertThat(find.texts().needed()).doesNotContain("image.alt");
        }

        private Element element(String id) {
            return new Element(id, "part", false, false);
        }
    }

    @Test
    void aMissionIsNotedAndSeenByTheTrainerOnceSomethingIsTicked() {
        Mission mission = new Mission(outline(), List.of("sent"), true, Optional.empty());
        assertSays(mission, Given.of(Map.of()), Verdict.NOTED, "plus-tard");
        assertThat(mission.correct(given("tick", "sent"), List.of()).say()).isEmpty();
        assertThat(mission.needsReview(given("tick", "sent"))).isTrue();
        assertThat(mission.needsReview(Given.of(Map.of()))).isFalse();
    }

    @Test
    void aSelfRatingTakesWhatIsRatedAndShowsTheTrainerAWish() {
        SelfRating rating =
                new SelfRating(outline(), List.of(new SelfRating.Line("l", "g"), new SelfRating.Line("m", "g")));
        assertSays(rating, Given.of(Map.of()), Verdict.INCOMPLETE, "pas-encore.vide");
        Correction correction = assertSays(rating, given("rate.l", "3"), Verdict.NOTED, "envoi");
        assertThat(correction.checks()).containsExactly(new Check("l", true), new Check("m", false));
        assertThat(rating.needsReview(given("wish", "les dossiers"))).isTrue();
        assertThat(rating.needsReview(given("rate.l", "3"))).isFalse();
    }

    private static Correction assertSays(Exercise exercise, Given given, Verdict verdict, String... say) {
        Correction correction = exercise.correct(given, List.of());
        assertThat(correction.verdict()).isEqualTo(verdict);
        assertThat(correction.say()).containsExactly(say);
        return correction;
    }

    private static StepOutline outline(String... simple) {
        return new StepOutline("step", List.of("g"), 1, List.of(), List.of(simple), false);
    }

    private static Given given(String field, String... values) {
        return Given.of(Map.of(field, List.of(values)));
    }
}
