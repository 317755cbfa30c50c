package fr.aladdin.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final UUID OWNER = new UUID(0, 1);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Address ME = new Address("mariam.sediqi@exercice.example");
    private static final Address BEFORE = new Address("mariam.haidari@exercice.example");
    private static final List<Address> MINE = List.of(ME, BEFORE);
    private static final String JARDIN = "contact@jardin.example";

    @Test
    void an_answer_to_all_goes_to_everybody_but_oneself_and_a_copy_stays_a_copy() {
        Draft answer = Draft.answeringAll(received(ME + ", a@x.example", "b@x.example, " + JARDIN), MINE);
        assertThat(answer.to()).isEqualTo(JARDIN + ", a@x.example");
        assertThat(answer.cc()).isEqualTo("b@x.example");
        assertThat(answer.bcc()).isEmpty();
        assertThat(answer.subject()).isEqualTo("Re\u00A0: Arbres");
    }

    @Test
    void an_ordinary_answer_goes_to_the_sender_alone_however_many_had_the_message() {
        Draft answer = Draft.answering(received(ME + ", a@x.example", "b@x.example"));
        assertThat(answer.to()).isEqualTo(JARDIN);
        assertThat(answer.cc()).isEmpty();
    }

    @Test
    void answering_all_is_offered_only_where_others_had_the_message() {
        assertThat(received(ME + ", a@x.example", "").hasOthers(MINE)).isTrue();
        assertThat(received(ME.value(), "b@x.example").hasOthers(MINE)).isTrue();
        assertThat(received(ME.value(), "").hasOthers(MINE)).isFalse();
        assertThat(received("Mariam <" + ME + ">", "").hasOthers(MINE)).isFalse();
        assertThat(received(JARDIN, "").hasOthers(MINE))
                .as("came as a hidden copy")
                .isFalse();
    }

    @Test
    void all_of_a_message_that_one_wrote_are_those_it_went_to_openly() {
        Message mine = sent("a@x.example", "b@x.example", "c@x.example");
        assertThat(Draft.answeringAll(mine, MINE).recipients())
                .containsExactly(new Address("a@x.example"), new Address("b@x.example"));
        assertThat(mine.hasOthers(MINE)).isTrue();
        assertThat(sent("a@x.example, b@x.example", "", "").hasOthers(MINE)).isFalse();
    }

    @Test
    void whoever_has_a_new_name_does_not_answer_to_their_former_address() {
        Message earlier = received(BEFORE + ", a@x.example", "");
        assertThat(Draft.answeringAll(earlier, MINE).to()).isEqualTo(JARDIN + ", a@x.example");
        assertThat(received(BEFORE.value(), "").hasOthers(MINE)).isFalse();
    }

    @Test
    void a_long_exchange_travels_with_its_latest_part_alone() {
        Message message = received(ME.value(), "");
        for (int turn = 0; turn < 30; turn++) {
            message = answer(message, "a".repeat(1_000));
        }
        assertThat(Quotation.of(message))
                .hasSizeLessThanOrEqualTo(Quotation.MOST)
                .endsWith("\n> […]");
    }

    @Test
    void a_message_to_oneself_is_answered_to_oneself_or_to_the_others() {
        assertThat(Draft.answeringAll(sent(ME.value(), "", ""), MINE).to()).isEqualTo(ME.value());
        Message copy = Message.arriving(OWNER, Letter.copyOf(sent(ME + ", a@x.example", "", "")), null);
        assertThat(Draft.answeringAll(copy, MINE).to()).isEqualTo("a@x.example");
    }

    @Test
    void the_copy_that_arrives_names_no_hidden_copy() {
        Message arrived = Message.arriving(OWNER, Letter.copyOf(sent(ME.value(), "b@x.example", "c@x.example")), null);
        assertThat(arrived.cc()).isEqualTo("b@x.example");
        assertThat(arrived.bcc()).isEmpty();
        assertThat(Draft.answeringAll(arrived, MINE).recipients()).containsExactly(new Address("b@x.example"));
        assertThat(Quotation.of(arrived)).doesNotContain("c@x.example");
    }

    @Test
    void the_readers_are_those_whom_everybody_sees_and_those_whom_nobody_sees() {
        Readers readers = draft("a@x.example", "A@x.example, b@x.example", "c@x.example, b@x.example")
                .readers();
        assertThat(readers.open()).containsExactly(new Address("a@x.example"), new Address("b@x.example"));
        assertThat(readers.hidden()).containsExactly(new Address("c@x.example"));
        assertThat(readers.count()).isEqualTo(3);
    }

    @Test
    void one_open_reader_needs_no_telling_and_one_hidden_reader_does() {
        assertThat(draft("a@x.example", "", "").readers().isWorthTelling()).isFalse();
        assertThat(draft("", "", "").readers().isWorthTelling()).isFalse();
        assertThat(draft("a@x.example, b@x.example", "", "").readers().isWorthTelling())
                .isTrue();
        assertThat(draft("", "", "a@x.example").readers().isWorthTelling()).isTrue();
    }

    private static Message received(String to, String cc) {
        Letter letter = new Letter(
                "Jardin", JARDIN, to, cc, "Arbres", "Bonjour", List.of(), Folder.INBOX, false, NOW, "m", "msg");
        return Message.arriving(OWNER, letter, null);
    }

    private static Message sent(String to, String cc, String bcc) {
        Message message = Message.firstKept(OWNER, draft(to, cc, bcc), new Writer("Mariam", ME), null, NOW, null);
        message.send(NOW);
        return message;
    }

    private static Message answer(Message about, String body) {
        Draft page = Draft.answering(about);
        Draft typed = new Draft(
                page.id(), Draft.NEW, page.to(), "", "", page.subject(), body, List.of(), page.replyTo(), null);
        Message message = Message.firstKept(OWNER, typed, new Writer("Mariam", ME), about, NOW, null);
        message.send(NOW);
        return message;
    }

    private static Draft draft(String to, String cc, String bcc) {
        return new Draft(UUID.randomUUID(), Draft.NEW, to, cc, bcc, "Arbres", "Bonjour", List.of(), null, null);
    }
}
