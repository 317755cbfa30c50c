package fr.aladdin.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxValuesTest {
    @ParameterizedTest
    @CsvSource({"84000, 84, ko", "2100000, 2.1, mo", "48000000, 48, mo", "999600, 1000, ko", "10, 0, ko"})
    void a_size_reads_as_on_the_screen(long bytes, String amount, String unit) {
        FileSize size = new FileSize(bytes);
        assertThat(size.amount()).isEqualByComparingTo(amount);
        assertThat(size.key()).endsWith(unit);
    }

    @Test
    void a_search_forgives_accents_capitals_and_hyphens() {
        String text = SearchWords.fold("Votre rendez-vous à l’hôpital : cœur");
        assertThat(SearchWords.read("RENDEZ VOUS hopital").areIn(text)).isTrue();
        assertThat(SearchWords.read("coeur").areIn(text)).isTrue();
        assertThat(SearchWords.read("rendezvous").areIn(text)).isFalse();
        assertThat(SearchWords.read("رسالة").areIn(SearchWords.fold("رِسَالَة جديدة")))
                .isTrue();
    }

    @Test
    void a_search_without_words_finds_nothing_and_a_long_one_is_cut() {
        assertThat(SearchWords.read(" ’ - ").isEmpty()).isTrue();
        assertThat(SearchWords.read("a b c d e f g h").words()).hasSize(6);
        assertThat(SearchWords.read("x".repeat(5_000)).words().get(0)).hasSize(100);
    }

    @Test
    void a_name_is_looked_up_only_for_a_text_that_has_it_and_once() {
        AtomicInteger asked = new AtomicInteger();
        Names names = Names.of(
                () -> "Amina " + asked.incrementAndGet(),
                () -> {
                    throw new IllegalStateException("no text names the trainer");
                },
                () -> new Address("a.b@exercice.example"));

        assertThat(names.fill("Bonjour {prenom}.")).isEqualTo("Bonjour Amina 1.");
        assertThat(names.fill("Au revoir {prenom}.")).isEqualTo("Au revoir Amina 1.");
    }

    @Test
    void names_and_dates_are_filled_once_and_unknown_ones_stay() {
        Names names = Names.of("{formateur}", "Julien", new Address("a.b@exercice.example"))
                .withDates(Map.of("date-sortie", 14, "date-debut", 9), LocalDate.of(2026, 11, 22))
                .withWritten("x@y");
        assertThat(names.fill("{prenom}, {formateur}, {mon-adresse}, {adresse-ecrite}, {autre}"))
                .isEqualTo("{formateur}, Julien, a.b@exercice.example, x@y, {autre}");
        assertThat(names.fill("Le {date-sortie}, le {date-debut}")).isEqualTo("Le 6 décembre, le 1er décembre");
    }

    @ParameterizedTest
    @CsvSource({
        "https://livraizon-colis24.example/suivi, https://, livraizon-colis24.example, /suivi",
        "https://mairie.clairval.example.verif-compte.example/a?b=1, "
                + "https://mairie.clairval.example., verif-compte.example, /a?b=1",
        "http://mairie.example@piege.example/x, http://mairie.example@, piege.example, /x",
        "caisse-familles.example, '', caisse-familles.example, ''"
    })
    void the_name_of_the_site_is_the_end_before_the_first_slash(
            String address, String before, String site, String after) {
        assertThat(LinkTarget.read(address)).isEqualTo(new LinkTarget(address, before, site, after));
    }

    @Test
    void a_page_of_a_list_ends_where_the_older_ones_begin() {
        List<MessageLine> found = IntStream.rangeClosed(0, MessagePage.SIZE)
                .mapToObj(MailboxValuesTest::line)
                .toList();
        MessagePage page = MessagePage.of(found, MessagePage.Cursor::of);
        assertThat(page.lines()).hasSize(MessagePage.SIZE);
        assertThat(page.older().map(c -> MessagePage.Cursor.read(c.toString())))
                .contains(new MessagePage.Cursor(
                        found.get(19).sentAt(), found.get(19).id(), ""));
        assertThat(MessagePage.of(found.subList(0, 20), MessagePage.Cursor::of).older())
                .isEmpty();
    }

    @Test
    void a_shorter_page_ends_where_its_own_older_ones_begin() {
        List<MessageLine> found =
                IntStream.range(0, 7).mapToObj(MailboxValuesTest::line).toList();
        MessagePage page = MessagePage.of(found, MessagePage.Cursor::of);
        assertThat(page.first(6).lines()).isEqualTo(found.subList(0, 6));
        assertThat(page.first(6).older()).contains(MessagePage.Cursor.of(found.get(5)));
        assertThat(page.first(7)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"x", "2026-11-22T10:00:00Z", "x_y", "2026-11-22T10:00:00Z_y", "''"})
    void an_odd_place_in_a_list_is_its_beginning(String text) {
        assertThat(MessagePage.Cursor.read(text)).isEqualTo(MessagePage.Cursor.START);
    }

    @Test
    void a_document_of_another_module_cannot_pass_for_ones_own() {
        DocumentKey key = new DocumentKey("mail-lire", "facture");
        assertThat(key.within("mail-lire")).isEqualTo("facture");
        assertThat(key.within("mail-pieces-jointes")).isEqualTo("mail-lire/facture");
        assertThat(DocumentKey.read(key.toString())).contains(key);
        assertThat(DocumentKey.read("a/b/c")).isEmpty();
        assertThat(DocumentKey.read("/b")).isEmpty();
    }

    @Test
    void a_line_of_an_exchange_says_its_first_words() {
        assertThat(beginning("Bonjour,\n\nJ’apporte du jus.").firstWords()).isEqualTo("Bonjour, J’apporte du jus.");
        assertThat(beginning("mot ".repeat(20)).firstWords()).isEqualTo("mot ".repeat(14) + "mot…");
        assertThat(beginning("a".repeat(80)).firstWords()).isEqualTo("a".repeat(60) + "…");
    }

    private static MessageLine beginning(String words) {
        return new MessageLine(
                new UUID(1, 1), MessageKind.RECEIVED, "inbox", "Mairie", "", "Objet", true, 0, Instant.EPOCH, words);
    }

    private static MessageLine line(int minutesAgo) {
        Instant at = Instant.parse("2026-11-22T10:00:00Z").minusSeconds(60L * minutesAgo);
        return new MessageLine(
                new UUID(1, minutesAgo), MessageKind.RECEIVED, "inbox", "Mairie", "", "Objet", true, 0, at, "");
    }
}
