package fr.aladdin.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final UUID OWNER = new UUID(0, 1);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Writer MARIAM = new Writer("Mariam Sediqi", new Address("mariam.sediqi@exercice.example"));

    @Test
    void a_letter_arrives_unread_in_its_folder() {
        Message message = DraftTest.received();
        assertThat(message.isUnread()).isTrue();
        assertThat(message.folder()).isEqualTo(Folder.INBOX);
        message.open();
        assertThat(message.isUnread()).isFalse();
    }

    @Test
    void a_deleted_message_comes_back_to_the_inbox() {
        Message message = DraftTest.received();
        message.delete();
        assertThat(message.folder()).isEqualTo(Folder.BIN);
        message.restore();
        assertThat(message.folder()).isEqualTo(Folder.INBOX);
    }

    @Test
    void a_sent_message_comes_back_among_the_sent_and_a_draft_among_the_drafts() {
        Message draft = draft("a@x.example");
        draft.delete();
        draft.restore();
        assertThat(draft.folder()).isEqualTo(Folder.DRAFTS);
        draft.send(NOW);
        draft.delete();
        draft.restore();
        assertThat(draft.folder()).isEqualTo(Folder.SENT);
    }

    @Test
    void only_what_was_received_can_be_reported_or_put_away() {
        Message received = DraftTest.received();
        received.report();
        assertThat(received.folder()).isEqualTo(Folder.SPAM);
        Message draft = draft("a@x.example");
        draft.report();
        assertThat(draft.moveTo(Folder.TO_KEEP)).isFalse();
        assertThat(draft.folder()).isEqualTo(Folder.DRAFTS);
    }

    @Test
    void a_message_is_put_away_in_a_folder_but_not_in_sent_or_bin() {
        Message message = DraftTest.received();
        assertThat(message.moveTo(Folder.TO_KEEP)).isTrue();
        assertThat(message.moveTo(Folder.SENT)).isFalse();
        assertThat(message.moveTo(Folder.BIN)).isFalse();
        assertThat(message.folder()).isEqualTo(Folder.TO_KEEP);
    }

    @Test
    void a_draft_with_a_slip_does_not_leave() {
        assertThatThrownBy(() -> draft("odile@voisinage").send(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_answer_belongs_to_the_exchange_and_carries_the_earlier_text() {
        Message original = DraftTest.received();
        Message answer = Message.firstKept(OWNER, Draft.answering(original), MARIAM, original, NOW, null);
        assertThat(answer.thread()).isEqualTo(original.thread());
        assertThat(answer.replyTo()).contains(original.id());
        assertThat(answer.body()).isEmpty();
        assertThat(answer.quoted())
                .isEqualTo("Mairie de Clairval <jardins@mairie.clairval.example>, 22 novembre 2026, 9\u00A0h\u00A042\n"
                        + "> Bonjour,\n>\n> Il manque un document.");
    }

    @Test
    void a_forwarded_message_begins_an_exchange_of_its_own() {
        Message original = DraftTest.received();
        Message forward = Message.firstKept(OWNER, Draft.forwarding(original), MARIAM, original, NOW, null);
        assertThat(forward.thread()).isEqualTo(forward.id());
        assertThat(forward.forwardOf()).contains(original.id());
        assertThat(forward.quoted()).contains("> Il manque un document.");
    }

    @Test
    void an_answer_to_a_message_of_somebody_else_is_an_ordinary_message() {
        Draft forged = Draft.answering(DraftTest.received());
        Message message = Message.firstKept(OWNER, forged, MARIAM, null, NOW, null);
        assertThat(message.replyTo()).isEmpty();
        assertThat(message.quoted()).isEmpty();
    }

    @Test
    void a_draft_changed_in_another_window_is_not_overwritten() {
        Message draft = draft("a@x.example");
        Draft here = draft.asDraft();
        Draft old = new Draft(here.id(), here.version() - 1, "b@x.example", "", "", "", "", List.of(), null, null);
        assertThatThrownBy(() -> draft.keep(old, NOW)).isInstanceOf(DraftMovedOn.class);
        assertThat(draft.to()).isEqualTo("a@x.example");
    }

    @Test
    void a_draft_sent_in_another_window_is_not_changed() {
        Message draft = draft("a@x.example");
        Draft page = draft.asDraft();
        draft.send(NOW);
        assertThatThrownBy(() -> draft.keep(page, NOW)).isInstanceOf(DraftMovedOn.class);
    }

    @Test
    void what_goes_aside_keeps_every_word_and_the_message_it_answers_under_a_new_number() {
        Message original = DraftTest.received();
        Message changed = Message.firstKept(OWNER, Draft.answering(original), MARIAM, original, NOW, null);
        Draft typed = DraftTest.written("a@x.example", "Mes mots");
        Draft aside = typed.asideOf(changed);
        assertThat(aside.saysTheSameAs(typed)).isTrue();
        assertThat(aside.id()).isNotIn(typed.id(), changed.id());
        assertThat(aside.replyTo()).isEqualTo(original.id());
    }

    @Test
    void a_module_sees_its_own_messages_by_their_id_and_no_other() {
        MailTrace trace = MailTrace.of(
                        DraftTest.received(), fr.aladdin.catalogue.mail.MailEvent.Kind.ATTACHMENT_OPENED, NOW, null)
                .with(new DocumentKey("mail-pieces-jointes", "justificatif-domicile"));
        assertThat(trace.asSeenBy("mail-pieces-jointes").message()).isEqualTo("msg-mairie");
        assertThat(trace.asSeenBy("mail-pieces-jointes").document()).isEqualTo("justificatif-domicile");
        assertThat(trace.asSeenBy("mail-lire").message()).isEmpty();
        assertThat(trace.asSeenBy("mail-lire").document()).isEmpty();
    }

    private static Message draft(String to) {
        return Message.firstKept(OWNER, DraftTest.written(to, "Bonjour"), MARIAM, null, NOW, null);
    }
}
