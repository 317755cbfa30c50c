package fr.aladdin.passphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedPhraseTest {

    private static final DrawnPhrase DRAWN = new DrawnPhrase(List.of("lampe", "citron", "tunnel", "jupe", "sable"));

    @Test
    void theDrawnWordsAreRetypedToTheLetter() {
        assertThat(typed(" lampe citron tunnel jupe sable ").isRetyped()).isTrue();
        assertThat(typed("lampe citron tunnel jupe").isRetyped()).isFalse();
    }

    @Test
    void moreMayStandAroundTheDrawnWords() {
        assertThat(typed("Lampe citron tunnel jupe sable 7").isRandom()).isTrue();
        assertThat(typed("citron lampe tunnel jupe sable").isRandom()).isFalse();
    }

    @Test
    void aSlipIsTellable() {
        assertThat(typed("Lampe citron tunnel jupe sable").slipsInCase()).isTrue();
        assertThat(typed("lampecitrontunneljupesable").slipsInSpaces()).isTrue();
        assertThat(typed("lampe-citron-tunnel-jupe-sable").slipsInSpaces()).isTrue();
        assertThat(typed("lampe citron tunel jupe sable").slipsInLetters()).isTrue();
        assertThat(typed("lampe citron tunel jupe sable").isOwnWords()).isFalse();
    }

    @Test
    void ownWordsAndWhatLooksLikeARealPasswordAreNoSlips() {
        assertThat(typed("mon chat dort dehors la nuit").isOwnWords()).isTrue();
        assertThat(typed("Bordeaux2024!").looksReal()).isTrue();
        assertThat(typed("Bordeaux2024!").isKnown()).isTrue();
        assertThat(typed("kx7-Qv%pWz38").looksReal()).isTrue();
        assertThat(typed("lampe citron tunnel jupe sable 7").looksReal()).isFalse();
    }

    @Test
    void twoPhrasesThatDifferByAFigureAreNearlyTheSame() {
        assertThat(typed("lampe citron 1").isNearly(typed("Lampe citron 2"))).isTrue();
        assertThat(typed("lampe citron").isNearly(typed("radis ballon"))).isFalse();
    }

    @Test
    void neitherWhatWasDrawnNorWhatWasTypedIsPrinted() {
        assertThat(typed("mon secret").toString() + DRAWN)
                .doesNotContain("secret")
                .doesNotContain("lampe");
    }

    private static TypedPhrase typed(String text) {
        return new TypedPhrase(text, DRAWN);
    }
}
