package fr.aladdin.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnMailboxTest {

    private static final UUID LINA = new UUID(0, 4);

    @ParameterizedTest
    @CsvSource({
        "medecin, medecim, true",
        "medecin, mdecin, true",
        "medecin, mmedecin, true",
        "medecin, medcein, true",
        "fete, feet, true",
        "fete, fxte, true",
        "bibliotheque, biblioteqe, true",
        "bus, bis, false",
        "medecin, mdcin, false",
        "facture, fracture, true",
        "jardin, ecole, false",
    })
    void a_word_is_near_with_one_slip_and_a_long_one_with_two(String wanted, String typed, boolean near) {
        assertThat(Nearness.isNear(typed, wanted)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "odile.renaut@voisinage.example, odile.renaud@voisinage.example",
        "odile.renard@voisinage.exampel, odile.renard@voisinage.example",
        "accueil@mairie.example, accueil@mairie.clairval.example",
        "personne@nulle-part.example, ",
        "odile.renaud@voisinage.example, odile.renard@voisinage.example",
    })
    void an_address_of_nobody_is_near_the_one_that_was_meant(String written, String meant) {
        List<Address> known = List.of(
                new Address("odile.renaud@voisinage.example"),
                new Address("odile.renard@voisinage.example"),
                new Address("accueil@mairie.clairval.example"));
        assertThat(NearAddress.among(known, new Address(written)).map(Address::value))
                .isEqualTo(java.util.Optional.ofNullable(meant));
    }

    @Test
    void what_a_person_wrote_in_the_book_stands_before_what_everybody_is_given() {
        Book book = Book.of(
                List.of(entry(LINA, "Ma voisine", "odile.renaud@voisinage.example")),
                List.of(
                        entry(null, "Odile Renaud", "odile.renaud@voisinage.example"),
                        entry(null, "Élise Fournier", "accueil@mairie.clairval.example")));
        assertThat(book.entries()).extracting(BookEntry::name).containsExactly("Élise Fournier", "Ma voisine");
        assertThat(book.findOwn(LINA)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elise", "FOURNIER", "fournié", "Elsie", "mairie", "fourniier elise"})
    void a_person_is_found_by_a_part_of_the_name_or_address_with_a_slip(String typed) {
        Book book = new Book(List.of(
                entry(null, "Élise Fournier", "accueil@mairie.clairval.example"),
                entry(null, "Samuel Okoro", "samuel.okoro@voisinage.example")));
        assertThat(book.search(typed).entries()).extracting(BookEntry::name).containsExactly("Élise Fournier");
    }

    @Test
    void the_book_says_when_it_guessed_and_when_nobody_is_near() {
        Book book = new Book(List.of(entry(null, "Samuel Okoro", "samuel.okoro@voisinage.example")));
        assertThat(book.search("samuel").guessed()).isFalse();
        assertThat(book.search("samule").guessed()).isTrue();
        assertThat(book.search("zzzz").entries()).isEmpty();
    }

    @Test
    void a_signature_stands_under_two_hyphens_and_is_no_text() {
        Signature signature = new Signature(" Amina\r\n12 rue du Canal\u0007 ");
        assertThat(signature.below("")).isEqualTo("\n\n-- \nAmina\n12 rue du Canal");
        assertThat(Signature.NONE.below("Bonjour")).isEqualTo("Bonjour");
        assertThat(Signature.isAlone(signature.below(""))).isTrue();
        assertThat(Signature.isAlone(signature.below("Bonjour"))).isFalse();
        assertThat(Signature.isAlone("")).isTrue();
        assertThat(new Signature("x".repeat(301)).isTooLong()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, PLENTY",
        "12499999, PLENTY",
        "12500000, ENOUGH",
        "20000000, LITTLE",
        "25000000, LITTLE",
        "25000001, FULL"
    })
    void the_room_is_told_in_words(long bytes, Room.Level level) {
        assertThat(new Room(new FileSize(bytes)).level()).isEqualTo(level);
    }

    @Test
    void a_message_takes_the_place_of_its_words_its_documents_and_an_envelope() {
        assertThat(DraftTest.received().size().bytes()).isBetween(94_000L, 94_100L);
    }

    @Test
    void a_program_and_a_hidden_one_do_not_leave() {
        for (String kind : List.of("program", "macro")) {
            Attachment piece = new Attachment(new DocumentKey("m", "p"), "jeu.exe", kind, 1_000);
            assertThat(DraftTest.written("a@x.example", "Voici", piece).slips())
                    .containsExactly(new WritingSlip("pieces", "mailbox_write.slip.refused." + kind, "jeu.exe"));
        }
    }

    @Test
    void only_what_a_person_made_is_a_folder_of_their_own() {
        UUID id = UUID.randomUUID();
        assertThat(Folder.own(id).isOwn()).isTrue();
        assertThat(Folder.own(id).takesMovedMessages()).isTrue();
        assertThat(new Folder("own-odd").isOwn()).isFalse();
        assertThat(Folder.INBOX.isOwn()).isFalse();
        assertThat(OwnFolder.tidy("  École \t et\u00A0santé ")).isEqualTo("École et santé");
    }

    @Test
    void a_message_that_comes_again_where_it_lies_is_new_again() {
        Message message = DraftTest.received();
        message.open();
        Letter later = new Letter(
                message.fromName(),
                message.fromAddress(),
                "mariam@exercice.example",
                "",
                "Jardin partagé",
                "Le 6 décembre",
                List.of(),
                Folder.INBOX,
                false,
                message.sentAt().plusSeconds(1),
                "mail-pieces-jointes",
                "msg-mairie");
        message.renew(later);
        assertThat(message.isUnread()).isTrue();
        assertThat(message.body()).isEqualTo("Le 6 décembre");
        assertThat(message.attachments()).isEmpty();
        assertThat(message.sentAt()).isEqualTo(later.at());
    }

    @Test
    void a_word_of_two_letters_is_looked_for_at_the_beginning_of_words() {
        assertThat(SearchWords.pattern("bu")).isEqualTo("% bu%");
        assertThat(SearchWords.pattern("bus")).isEqualTo("%bus%");
    }

    @Test
    void a_place_in_a_sorted_list_is_read_back_from_an_address() {
        MessagePage.Cursor cursor = new MessagePage.Cursor(DraftTest.received().sentAt(), LINA, "mairie de clairval_2");
        assertThat(MessagePage.Cursor.read(cursor.toString())).isEqualTo(cursor);
    }

    private static BookEntry entry(@org.jspecify.annotations.Nullable UUID id, String name, String address) {
        return new BookEntry(id, name, new Address(address));
    }
}
