package fr.aladdin.catalogue.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                "Madame Ferrand, mon fils est malade",
                "bjr mr Benali",
                "Bon jour Monsieur",
                "Bonjourmonsieur",
                "Mme la directrice",
                "A monsieur le directeur de l'école",
                "Amina Diallo\nClairval, le 3 mars\nMadame, Monsieur,",
                "Objet : absence\nBonjour,",
                "salam alaykoum",
                "Hi teacher",
                "تحية طيبة",
                "حضرة المدير المحترم",
                "مرحبًا"
            })
    void aGreetingIsHeardInThreeLanguagesAndWithSlips(String beginning) {
        assertThat(WrittenText.of(beginning).greets()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon fils est malade.",
                "Voici le document",
                "",
                "Le train part ce soir, bonjour à tous",
                "Chez nous tout va bien",
                "Mon fils est malade.\nMadame Roux le sait"
            })
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
                "S’il vous plaît, appelez-moi",
                "pouver vous garder ses devoir",
                "pouvez vous me dire les devoir",
                "Puis je avoir les devoirs",
                "esque il y a des devoirs",
                "Merci de me répondre",
                "gardez ses devoirs",
                "Dites-moi les devoirs",
                "j aimerais avoir les devoirs",
                "Je voudrait les devoirs",
                "Sil vous plais donner les devoirs",
                "quels sont les devoirs",
                "Veuillez excuser son absence",
                "pls keep the homework",
                "Let me know what to do",
                "What is the homework",
                "الرجاء حفظ الواجبات",
                "أرجو إرسال الواجبات",
                "ممكن ترسلون الواجب",
                "متى يرجع"
            })
    void aRequestIsHeard(String body) {
        assertThat(WrittenText.of(body).asks()).isTrue();
    }

    @Test
    void aStatementAsksNothing() {
        assertThat(List.of(
                        "Bonjour, mon fils est malade.",
                        "Bonjour, je voudrais vous dire que mon fils est malade. Merci et bonne journée.",
                        "Il reste chez moi. Merci de votre aide.",
                        "Vous avez le numéro.",
                        "I want to tell you that my son is ill.",
                        "أود أن أخبركم أن ابني مريض."))
                .noneMatch(text -> WrittenText.of(text).asks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour,\nMon fils est malade.\nMerci\nAmina",
                "Bonjour. Je viens. Merci. Amina Diallo",
                "Bonjour,\nje viens,\nAmina",
                "مرحبا،\nابني مريض.\nأمينة",
                "Bonjour mon fils est malade pouvez vous garder les devoirs merci Amina Diallo",
                "Bonjour,\nSami est malade.\nMerci Amina",
                "Bonjour,\nSami est malade.\nAmina Diallo, maman de Sami",
                "Bonjour,\nSami est malade.\nLa maman de Sami en CE1",
                "Bonjour,\nSami est malade.\nMerci beaucoup\nAmina\n06 39 98 00 00",
                "Bonjour,\nSami est malade.\nAmina Diallo\nBonne journée",
                "Bonjour,\nSami est malade.\nMme Diallo",
                "Bonjour,\nSami est malade.\nM. Diallo",
                "Bonjour,\nSami est malade.\nSalim Samadi",
                "Bonjour,\nSami est malade.\nNguyen Van Son",
                "Bonjour,\nSami est malade.\nCordialement\nAmina\namina.diallo@exercice.example",
                "Bonjour, je suis la maman de Sami. Il est malade. Merci.",
                "Bonjour,\nje m'appelle Amina,\nmon fils est malade",
                "Hello,\nSami is ill.\nThank you\nAmina, Sami's mother",
                "السلام عليكم\nسامي مريض اليوم.\nشكرا لكم\nأمينة والدة سامي",
                "السلام عليكم سامي مريض اليوم وشكرا أمينة",
                "السلام عليكم\nسامي مريض.\nإسلام ديالو\nشكرا"
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
                "Mon numéro : \n06 39 98 00 00",
                "Bonjour. Sami ne vient pas. Il est malade.",
                "Bonjour,\nMon fils est malade.\nMerci de votre réponse",
                "Bonjour,\nMon fils est malade.\nBonne fin de journée",
                "Bonjour,\nMon fils est malade.\nMerci Monsieur",
                "Bonjour,\nMon fils est malade.\nÀ demain",
                "Bonjour,\nPouvez-vous m'appeler ?\nMerci d'avance !",
                "Hello.\nMy son is ill today.\nThank you for your help",
                "مرحبا.\nابني مريض اليوم.\nشكرا جزيلا"
            })
    void aPoliteClosingOrALongSentenceIsNone(String body) {
        assertThat(WrittenText.of(body).isSigned()).isFalse();
    }
}
