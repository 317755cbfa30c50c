package fr.aladdin.catalogue.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaterAnswerTest {

    private static final Correspondent ODILE =
            new Correspondent("odile", "Odile", Optional.empty(), "odile@voisinage.example", true, true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour, voici mon justificatif de domicile. Merci, Amina",
                "Bonjour,\nVous trouverez ci-joint le formulaire.",
                "bonjour je vous envoie la photo de la fete",
                "VOICI LES DEUX PAPIERS",
                "Je joins l’attestation.",
                "le papier est en pièce jointe",
                "Hello, please find attached my form.",
                "Here is the photo.",
                "مرحبا، تجدون المستند مرفقًا"
            })
    void a_document_that_is_announced_and_not_there_was_forgotten(String text) {
        assertThat(answer(MailCondition.Kind.SENT_FORGETTING_ATTACHMENT).fits(writing(text)))
                .isTrue();
        assertThat(answer(MailCondition.Kind.SENT_FORGETTING_ATTACHMENT).fits(writing(text, "photo")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour Odile, comment allez-vous ?",
                "Merci pour la photo, elle est belle.",
                "Avez-vous reçu le document de la mairie ?",
                "Bonjour, la fête est jeudi.",
                "> Vous trouverez ci-joint le plan.",
                ""
            })
    void a_text_that_announces_nothing_forgot_nothing(String text) {
        assertThat(answer(MailCondition.Kind.SENT_FORGETTING_ATTACHMENT).fits(writing(text)))
                .isFalse();
    }

    @Test
    void an_answer_that_asks_for_nothing_fits_every_message() {
        LaterAnswer any = new LaterAnswer(List.of(ODILE), List.of(), AnswerDelay.NEXT_SIGN_IN, "voisin");
        assertThat(any.fits(writing("Bonjour"))).isTrue();
        assertThat(any.fits(writing("Bonjour", "photo"))).isTrue();
        assertThat(any.isFrom(ODILE)).isTrue();
    }

    @Test
    void something_that_came_with_it_is_seen() {
        LaterAnswer thanks = answer(MailCondition.Kind.SENT_WITH_SOMETHING);
        assertThat(thanks.fits(writing("Bonjour"))).isFalse();
        assertThat(thanks.fits(writing("Bonjour", "photo"))).isTrue();
    }

    private static LaterAnswer answer(MailCondition.Kind kind) {
        MailCondition condition = new MailCondition(kind, List.of(), 0);
        return new LaterAnswer(List.of(ODILE), List.of(condition), AnswerDelay.NEXT_SIGN_IN, "voisin");
    }

    private static WrittenMessage writing(String body, String... attachments) {
        return new WrittenMessage(
                true,
                "moi@exercice.example",
                List.of("odile@voisinage.example"),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "Objet",
                body,
                List.of(attachments),
                false,
                false,
                0);
    }
}
