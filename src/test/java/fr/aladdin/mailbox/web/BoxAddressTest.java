package fr.aladdin.mailbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.mailbox.Attachment;
import fr.aladdin.mailbox.DocumentKey;
import fr.aladdin.mailbox.Draft;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxAddressTest {
    private static final Attachment PROOF = new Attachment(new DocumentKey("m", "proof"), "proof.pdf", "pdf", 92_000);
    private static final Attachment PHOTO =
            new Attachment(new DocumentKey("m", "photo"), "photo.jpg", "photo", 2_100_000);

    @Test
    void links_keep_the_page_around_the_mailbox() {
        BoxAddress address = BoxAddress.read("/learning/step", "module=mail-lire&step=ouvrir&m-folder=bin&m-page=x");
        assertThat(address.with()).isEqualTo("/learning/step?module=mail-lire&step=ouvrir");
        assertThat(address.with("m-search", "fête & bus"))
                .isEqualTo("/learning/step?module=mail-lire&step=ouvrir&m-search=f%C3%AAte+%26+bus");
        assertThat(BoxAddress.read("/mailbox/box", null).with("m-folder", "bin"))
                .isEqualTo("/mailbox/box?m-folder=bin");
    }

    @Test
    void the_page_itself_keeps_what_the_mailbox_shows() {
        BoxAddress address = BoxAddress.read("/mailbox/box", "m-message=1&m-said=moved");
        assertThat(address.hereWith("m-said", "saved")).contains("m-message=1").contains("m-said=saved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/box", "///evil.example", "/\\evil.example", "\\\\evil.example"})
    void no_address_leads_to_another_site(String path) {
        assertThat(BoxAddress.read(path, null).with()).startsWith("/evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m-message=%zz", "m-message", "&&&=", "m-message=", "m-message=not-an-id"})
    void an_odd_address_names_no_message(String query) {
        assertThat(BoxAddress.read("/mailbox/box", query).findId("m-message")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', LIST",
        "m-folder=bin, LIST",
        "m-search=bus, LIST",
        "m-message=1, MESSAGE",
        "m-message=1&m-search=bus, MESSAGE",
        "m-message=1&m-document=m/a, DOCUMENT",
        "m-write=new, WRITE",
        "m-reply=1, WRITE",
        "m-forward=1, WRITE",
        "m-draft=1, WRITE"
    })
    void the_address_says_what_is_shown(String query, BoxView view) {
        assertThat(BoxView.of(BoxAddress.read("/mailbox/box", query))).isEqualTo(view);
    }

    @Test
    void a_button_that_does_not_exist_does_nothing() {
        assertThat(BoxAct.read("destroy")).isEmpty();
        assertThat(BoxAct.read(null)).isEmpty();
        assertThat(BoxAct.read("move:a-garder")).contains(new BoxAct("move", "a-garder"));
    }

    @Test
    void the_form_attaches_what_is_ticked_and_known_and_nothing_else() {
        Draft draft = form("check", Map.of("m-piece", List.of("m/photo", "m/proof", "m/forged", "odd")));
        assertThat(draft.attachments()).containsExactly(PHOTO, PROOF);
        assertThat(form("detach:m/photo", Map.of("m-piece", List.of("m/photo", "m/proof")))
                        .attachments())
                .containsExactly(PROOF);
    }

    @Test
    void the_address_book_adds_to_the_line() {
        assertThat(form("book:b@x.example", Map.of("m-to", List.of("a@x.example,")))
                        .to())
                .isEqualTo("a@x.example, b@x.example");
        assertThat(form("book:b@x.example", Map.of()).to()).isEqualTo("b@x.example");
    }

    @Test
    void the_form_keeps_its_number_and_the_message_it_is_about() {
        UUID id = UUID.randomUUID();
        Draft draft = form("check", Map.of("m-id", List.of(id.toString()), "m-version", List.of("4")));
        assertThat(draft.id()).isEqualTo(id);
        assertThat(draft.version()).isEqualTo(4);
        assertThat(draft.replyTo()).isEqualTo(new UUID(0, 9));
        assertThat(form("check", Map.of("m-version", List.of("x"))).version()).isEqualTo(Draft.NEW);
    }

    @Test
    void a_text_that_nobody_can_have_typed_is_refused() {
        Map<String, String[]> huge = Map.of("m-text", new String[] {"x".repeat(100_001)});
        assertThat(new WrittenForm(huge::get).isFarTooLong()).isTrue();
        assertThat(new WrittenForm(Map.of("m-text", new String[] {"x".repeat(20_000)})::get).isFarTooLong())
                .isFalse();
    }

    private static Draft form(String act, Map<String, List<String>> fields) {
        WrittenForm form = new WrittenForm(
                name -> fields.containsKey(name) ? fields.get(name).toArray(String[]::new) : null);
        return form.read(
                BoxAct.read(act).orElseThrow(),
                List.of(PROOF, PHOTO),
                BoxAddress.read("/mailbox/box", "m-reply=" + new UUID(0, 9)));
    }
}
