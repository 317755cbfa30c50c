package fr.aladdin.catalogue.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    @Test
    void quotedTextIsNotTheParticipantsOwn() {
        WrittenText text = WrittenText.of("D'accord.\n> Bonjour,\n  > pouvez-vous venir ?\n> Nadia");
        assertThat(text.words()).isEqualTo(1);
        assertThat(text.greets()).isFalse();
        assertThat(text.asks()).isFalse();
        assertThat(text.isSigned()).isFalse();
    }

    @Test
    void wordsAreCountedInEveryScript() {
        assertThat(WrittenText.of("Bonjour, l'école !").words()).isEqualTo(2);
        assertThat(WrittenText.of("مرحبا، هذا مستند").words()).isEqualTo(3);
        assertThat(WrittenText.of(" \n ... ").words()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour Madame,",
                "bonjur monsieur",
                "BONSOIR",
                "Chère Odile,",
                "Hello Odile",
                "Good morning,",
                "السلام عليكم",
                "أهلا بكم",
                "Madame Ferrand, mon fils est malade"
            })
    void aGreetingIsHeardInThreeLanguagesAndWithSlips(String beginning) {
        assertThat(WrittenText.of(beginning).greets()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon fils est malade.", "Voici le document", "", "Le train part ce soir, bonjour à tous"})
    void otherBeginningsAreNoGreeting(String beginning) {
        assertThat(WrittenText.of(beginning).greets()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quand venez-vous ?",
                "Pouvez-vous m'appeler",
                "je voudrais un rendez-vous",
                "Could you call me",
                "هل يمكنكم الاتصال بي",
                "أريد موعدا",
                "S’il vous plaît, appelez-moi"
            })
    void aRequestIsHeard(String body) {
        assertThat(WrittenText.of(body).asks()).isTrue();
    }

    @Test
    void aStatementAsksNothing() {
        assertThat(WrittenText.of("Bonjour, mon fils est malade.").asks()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour,\nMon fils est malade.\nMerci\nAmina", "Bonjour. Je viens. Merci. Amina Diallo",
                "Bonjour,\nje viens,\nAmina", "مرحبا،\nابني مريض.\nأمينة"
            })
    void aNameAtTheEndIsASignature(String body) {
        assertThat(WrittenText.of(body).isSigned()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour,\nMon fils est malade et il ne vient pas demain",
                "Bonjour.\nMerci beaucoup",
                "Amina",
                "",
                "Je viens.\nCordialement,",
                "Mon numéro : \n06 39 98 00 00"
            })
    void aPoliteClosingOrALongSentenceIsNone(String body) {
        assertThat(WrittenText.of(body).isSigned()).isFalse();
    }
}
