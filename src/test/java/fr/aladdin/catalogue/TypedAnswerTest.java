package fr.aladdin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAnswerTest {

    @ParameterizedTest
    @CsvSource({
        "NONE, '  SAMUEL.okoro@voisinage.example ', true",
        "NONE, samuel.okoro@voisinage.exemple, false",
        "NONE, samuel. okoro@voisinage.example, false",
        "SLIPS, samuel.okorro@voisinage.example, true",
        "SLIPS, completely different, false"
    })
    void caseAndOuterSpacesNeverCountAndSlipsOnlyWhereAllowed(Tolerance tolerance, String typed, boolean right) {
        assertThat(tolerance.same("samuel.okoro@voisinage.example", typed)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, mediatheque, false",
        "ACCENTS, mediatheque, true",
        "ACCENTS, mediateque, false",
        "SLIPS, mediateque, true",
        "SLIPS, mediat, false"
    })
    void accentsCountOnlyWithoutTolerance(Tolerance tolerance, String typed, boolean right) {
        assertThat(tolerance.same("Médiathèque", typed)).isEqualTo(right);
    }

    @Test
    void aWordOfThreeLettersHasNoRoomForASlip() {
        assertThat(Tolerance.SLIPS.same("exe", "eye")).isFalse();
    }

    @Test
    void curlyAndStraightApostrophesAreTheSame() {
        assertThat(Tolerance.NONE.same("j’écris", "J'écris")).isTrue();
    }

    @Test
    void aForeseenSlipIsSaidBeforeTheTolerance() {
        TypedAnswer answer = answer(
                Tolerance.SLIPS, new TypedAnswer.Case(pattern(List.of("mediateque"), null, null), "pas-encore.h"));
        assertSays(answer, "mediateque", Verdict.NOT_YET, "pas-encore.h");
        assertSays(answer, "mediathéque", Verdict.RIGHT, "juste");
    }

    @Test
    void theFirstCaseThatFitsSpeaks() {
        TypedAnswer answer = answer(
                Tolerance.NONE,
                new TypedAnswer.Case(pattern(List.of(), " ", null), "pas-encore.espace"),
                new TypedAnswer.Case(pattern(List.of(), "www.", "@"), "pas-encore.www"),
                new TypedAnswer.Case(pattern(List.of(), null, "@"), "pas-encore.arobase"));
        assertSays(answer, "a b", Verdict.NOT_YET, "pas-encore.espace");
        assertSays(answer, "www.a", Verdict.NOT_YET, "pas-encore.www");
        assertSays(answer, "a", Verdict.NOT_YET, "pas-encore.arobase");
        assertSays(answer, "a@b", Verdict.NOT_YET, "pas-encore.autre");
    }

    @Test
    void anEmptyFieldIsIncomplete() {
        TypedAnswer answer = answer(
                Tolerance.NONE,
                new TypedAnswer.Case(pattern(List.of(), null, "@"), "pas-encore.arobase"),
                new TypedAnswer.Case(new TypedPattern(List.of(), Optional.empty(), Optional.empty(), true), "vide"));
        assertSays(answer, "  ", Verdict.INCOMPLETE, "vide");
        assertSays(answer(Tolerance.NONE), "", Verdict.INCOMPLETE, "pas-encore.vide");
    }

    private static TypedAnswer answer(Tolerance tolerance, TypedAnswer.Case... otherwise) {
        return new TypedAnswer(
                new StepOutline("step", List.of("g"), 1, List.of(), List.of(), false),
                List.of("médiathèque"),
                tolerance,
                "text",
                Optional.empty(),
                Optional.empty(),
                List.of(otherwise));
    }

    private static TypedPattern pattern(List<String> typed, @Nullable String contains, @Nullable String lacks) {
        return new TypedPattern(typed, Optional.ofNullable(contains), Optional.ofNullable(lacks), false);
    }

    private static void assertSays(TypedAnswer answer, String typed, Verdict verdict, String say) {
        Correction correction = answer.correct(Given.of(Map.of("typed", List.of(typed))), List.of());
        assertThat(correction.verdict()).isEqualTo(verdict);
        assertThat(correction.say()).containsExactly(say);
    }
}
