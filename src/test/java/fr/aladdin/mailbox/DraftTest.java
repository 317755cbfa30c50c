package fr.aladdin.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {
    private static final Attachment PROOF = new Attachment(
            new DocumentKey("mail-pieces-jointes", "justificatif-domicile"),
            "justificatif-domicile.pdf",
            "pdf",
            92_000);
    private static final Attachment VIDEO =
            new Attachment(new DocumentKey("mail-pieces-jointes", "fete-video"), "fete-video.mp4", "video", 48_000_000);

    @Test
    void a_complete_message_has_no_slip() {
        assertThat(written("jardins@mairie.clairval.example", "Bonjour", PROOF).slips())
                .isEmpty();
    }

    @Test
    void a_message_to_nobody_says_so() {
        assertThat(written("", "Bonjour").slips())
                .extracting(WritingSlip::key)
                .containsExactly("mailbox_write.slip.nobody");
    }

    @Test
    void a_message_to_a_hidden_copy_alone_may_go() {
        Draft draft =
                new Draft(UUID.randomUUID(), Draft.NEW, "", "", "a@x.example", "Objet", "Texte", List.of(), null, null);
        assertThat(draft.slips()).isEmpty();
    }

    @Test
    void a_text_over_ten_thousand_signs_is_kept_and_named() {
        Draft draft = written("a@x.example", "x".repeat(Draft.LONGEST_TEXT + 1));
        assertThat(draft.slips()).containsExactly(new WritingSlip("body", "mailbox_write.slip.long_text", 10_001));
        assertThat(draft.body()).hasSize(10_001);
        assertThat(written("a@x.example", "x".repeat(Draft.LONGEST_TEXT)).slips())
                .isEmpty();
    }

    @Test
    void the_document_that_is_too_big_is_named() {
        assertThat(written("a@x.example", "Voici", PROOF, VIDEO).slips())
                .containsExactly(new WritingSlip("pieces", "mailbox_write.slip.too_big", "fete-video.mp4"));
    }

    @Test
    void ten_megabytes_may_go_and_one_byte_more_may_not() {
        Attachment ten = new Attachment(new DocumentKey("m", "a"), "a.pdf", "pdf", 10_000_000);
        Attachment one = new Attachment(new DocumentKey("m", "b"), "b.pdf", "pdf", 1);
        assertThat(written("a@x.example", "Voici", ten).slips()).isEmpty();
        assertThat(written("a@x.example", "Voici", ten, one).slips()).hasSize(1);
    }

    @Test
    void every_slip_is_told_at_once() {
        assertThat(written("odile@voisinage", "x".repeat(20_000), VIDEO).slips())
                .extracting(WritingSlip::field)
                .containsExactly("to", "body", "pieces");
    }

    @Test
    void a_document_attached_twice_travels_once() {
        assertThat(written("a@x.example", "Voici", PROOF, PROOF).attachments()).containsExactly(PROOF);
    }

    @Test
    void what_no_column_can_hold_is_left_out_of_the_text() {
        assertThat(written("a@x.example", "un\u0000\r\ndeux\u0007").body()).isEqualTo("un\ndeux");
        assertThat(new Draft(UUID.randomUUID(), 0, "", "", "", "un\r\nBcc: x", "", List.of(), null, null).subject())
                .isEqualTo("un Bcc: x");
    }

    @Test
    void an_answer_goes_to_the_sender_without_the_attachments() {
        Draft answer = Draft.answering(received());
        assertThat(answer.to()).isEqualTo("jardins@mairie.clairval.example");
        assertThat(answer.subject()).isEqualTo("Re\u00A0: Jardin partagé");
        assertThat(answer.attachments()).isEmpty();
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_forwarded_message_takes_its_attachments_along_and_asks_for_an_address() {
        Draft forward = Draft.forwarding(received());
        assertThat(forward.to()).isEmpty();
        assertThat(forward.subject()).isEqualTo("Tr\u00A0: Jardin partagé");
        assertThat(forward.attachments()).containsExactly(PROOF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sortie | Re\u00A0: Sortie",
                "Re: Sortie | Re\u00A0: Sortie",
                "RE : Re\u00A0: tr: Sortie | Re\u00A0: Sortie",
                "Fwd: Sortie | Re\u00A0: Sortie",
                "Retour de sortie | Re\u00A0: Retour de sortie"
            })
    void an_answer_has_one_prefix_however_long_the_exchange(String subject, String answer) {
        assertThat(Subject.answering(subject)).isEqualTo(answer);
    }

    static Message received() {
        Letter letter = new Letter(
                "Mairie de Clairval",
                "jardins@mairie.clairval.example",
                "mariam@exercice.example",
                "",
                "Jardin partagé",
                "Bonjour,\n\nIl manque un document.",
                List.of(PROOF),
                Folder.INBOX,
                false,
                Instant.parse("2026-11-22T08:42:00Z"),
                "mail-pieces-jointes",
                "msg-mairie");
        return Message.arriving(new UUID(0, 1), letter, null);
    }

    static Draft written(String to, String body, Attachment... attachments) {
        return new Draft(UUID.randomUUID(), Draft.NEW, to, "", "", "Objet", body, List.of(attachments), null, null);
    }
}
