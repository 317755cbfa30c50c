package fr.aladdin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFillingTest {

    private static final FormField FILE = field("dossier", FieldShape.NUMBER, false, "4512");
    private static final FormField TEL = field("tel", FieldShape.TEL, true);
    private static final FormField PAPER = new FormField(
            "papier", FieldShape.CHOICE, false, List.of("ecole"), Tolerance.NONE, List.of("ecole", "photo"), List.of());
    private static final FormField TRUE = field("accord", FieldShape.TICK, false);

    private final FormFilling form = form(List.of(), FILE, PAPER, TEL, TRUE);

    @Test
    void isRightWhenEveryBoxIs() {
        assertSays(
                form,
                given("dossier", "4 512", "papier", "ecole", "tel", "", "accord", "true"),
                Verdict.RIGHT,
                "juste");
    }

    @Test
    void namesEachBoxThatWantsSomethingInTheOrderOfTheForm() {
        Correction correction = assertSays(
                form,
                given("accord", "", "papier", "photo", "tel", "chez moi", "dossier", "4521"),
                Verdict.NOT_YET,
                "pas-encore.dossier.autre",
                "pas-encore.papier.photo",
                "pas-encore.tel.forme",
                "pas-encore.accord.vide");
        assertThat(correction.checks()).extracting(Check::met).containsOnly(false);
    }

    @Test
    void keepsOfABoxBetterLeftEmptyOnlyThatSomethingStoodInIt() {
        FormFilling less = form(List.of(new FormFilling.Case(List.of("tel"), "facultatif")), FILE, TEL);
        Given kept = less.kept(given("dossier", "4512", "tel", "05 56 00 00 00"));
        assertThat(kept.last("field.tel")).isEqualTo(FormFilling.SOMETHING);
        assertThat(kept.last("field.dossier")).isEqualTo("4512");
        assertThat(less.kept(given("dossier", "4512", "tel", "")).last("field.tel"))
                .isEmpty();
    }

    @Test
    void isIncompleteWhenNothingIsFilledIn() {
        assertSays(
                form,
                given("dossier", " ", "papier", "", "tel", "", "accord", ""),
                Verdict.INCOMPLETE,
                "pas-encore.dossier.vide",
                "pas-encore.papier.vide",
                "pas-encore.accord.vide");
    }

    @Test
    void aForgedChoiceIsNone() {
        assertSays(
                form,
                given("dossier", "4512", "papier", "forged", "tel", "", "accord", "true"),
                Verdict.NOT_YET,
                "pas-encore.papier.vide");
    }

    @Test
    void aBoxBetterLeftEmptyIsToldOnceTheOthersAreRight() {
        FormFilling less = form(List.of(new FormFilling.Case(List.of("tel"), "facultatif")), FILE, TEL);
        assertSays(less, given("dossier", "4512", "tel", "0639980012"), Verdict.NOT_YET, "facultatif");
        assertSays(less, given("dossier", "4", "tel", "0639980012"), Verdict.NOT_YET, "pas-encore.dossier.autre");
        assertSays(less, given("dossier", "4512", "tel", ""), Verdict.RIGHT, "juste");
    }

    @Test
    void whatAWriterForesawComesBeforeItsTolerance() {
        FormField town = new FormField(
                "ville",
                FieldShape.TEXT,
                false,
                List.of("Clairval"),
                Tolerance.SLIPS,
                List.of(),
                List.of(new TypedAnswer.Case(
                        new TypedPattern(List.of("Clairvat"), Optional.empty(), Optional.empty(), false), "t")));
        FormFilling one = form(List.of(), town);
        assertSays(one, given("ville", "clairvat"), Verdict.NOT_YET, "pas-encore.ville.t");
        assertSays(one, given("ville", "clerval"), Verdict.RIGHT, "juste");
        assertSays(one, given("ville", "Bordeaux"), Verdict.NOT_YET, "pas-encore.ville.autre");
    }

    @Nested
    class OneBoxAfterTheOther {

        @Test
        void whatWasGivenBeforeStands() {
            List<Given> before = List.of(given("dossier", "4512"), given("papier", "ecole"), given("tel", ""));
            assertThat(form.correct(before.get(1), before.subList(0, 1)).say()).isEmpty();
            assertThat(form.correct(before.get(1), before.subList(0, 1)).verdict())
                    .isEqualTo(Verdict.INCOMPLETE);
            assertThat(form.correct(given("accord", "true"), before).isRight()).isTrue();
        }

        @Test
        void theFirstBoxThatWantsSomethingIsAskedFor() {
            assertThat(form.listOpen(Map.of())).first().isEqualTo("dossier");
            assertThat(form.listOpen(form.boxes(List.of(given("dossier", "4512")))))
                    .first()
                    .isEqualTo("papier");
            assertThat(form.listOpen(form.boxes(List.of(given("dossier", "45")))))
                    .first()
                    .isEqualTo("dossier");
        }

        @Test
        void aBoxBetterLeftEmptyIsAskedForAgain() {
            FormFilling less = form(List.of(new FormFilling.Case(List.of("tel"), "facultatif")), FILE, TEL);
            Map<String, String> boxes = less.boxes(List.of(given("dossier", "4512"), given("tel", "0639980012")));
            assertThat(less.listOpen(boxes)).containsExactly("tel");
        }

        @Test
        void aFormThatWasRightBeginsAgain() {
            Given all = given("dossier", "4512", "papier", "ecole", "tel", "", "accord", "true");
            assertThat(form.correct(given("dossier", "4512"), List.of(all)).verdict())
                    .isEqualTo(Verdict.INCOMPLETE);
            assertThat(form.boxes(List.of(all)))
                    .as("what was sent can still be read")
                    .hasSize(4);
        }

        @Test
        void onlyWhatTheSimplifiedModeShowsIsJudged() {
            FormFilling few = new FormFilling(
                    new StepOutline("s", List.of(), 1, List.of(), List.of("dossier", "accord"), false),
                    Optional.empty(),
                    List.of(FILE, PAPER, TEL, TRUE),
                    List.of());
            assertThat(few.correct(given("accord", "true"), List.of(given("dossier", "4512")))
                            .isRight())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 4/3/1980, 04/03/1980",
        "DATE, 4/3/1980, 4-3-1980",
        "DATE, 4/3/1980, 1980-03-04",
        "DATE, 4/3/1980, 4 3 1980",
        "NUMBER, 4512, '4 512'",
        "NUMBER, 4512, ٤٥١٢",
        "NUMBER, '1,50', 1.5",
        "TEL, 06 39 98 00 12, 06.39.98.00.12",
        "TEL, 06 39 98 00 12, +33 6 39 98 00 12",
        "EMAIL, camille@x.example, ' Camille@X.example '"
    })
    void theSameThingMayBeWrittenInSeveralWays(FieldShape shape, String accepted, String typed) {
        FormFilling one = form(List.of(), field("f", shape, false, accepted));
        assertSays(one, given("f", typed), Verdict.RIGHT, "juste");
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 31/2/2027, 28/2/2027",
        "DATE, demain, 4/3/2027",
        "DATE, 4/3/27, 4/3/2027",
        "NUMBER, deux, 2",
        "TEL, chez moi, 06 39 98 00 12",
        "EMAIL, camille@voisinage, camille@voisinage.example",
        "EMAIL, camille, c@v.example"
    })
    void whatIsNotOfItsShapeIsTold(FieldShape shape, String wrong, String right) {
        FormFilling one = form(List.of(), field("f", shape, false));
        assertSays(one, given("f", wrong), Verdict.NOT_YET, "pas-encore.f.forme");
        assertSays(one, given("f", right), Verdict.RIGHT, "juste");
    }

    private static Correction assertSays(FormFilling form, Given given, Verdict verdict, String... say) {
        Correction correction = form.correct(given, List.of());
        assertThat(correction.verdict()).isEqualTo(verdict);
        assertThat(correction.say()).containsExactly(say);
        return correction;
    }

    private static FormFilling form(List<FormFilling.Case> otherwise, FormField... fields) {
        return new FormFilling(
                new StepOutline("s", List.of(), 1, List.of(), List.of(), false),
                Optional.empty(),
                List.of(fields),
                otherwise);
    }

    private static FormField field(String id, FieldShape shape, boolean optional, String... accepted) {
        return new FormField(id, shape, optional, List.of(accepted), Tolerance.NONE, List.of(), List.of());
    }

    private static Given given(String... pairs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put("field." + pairs[i], List.of(pairs[i + 1]));
        }
        return Given.of(fields);
    }
}
