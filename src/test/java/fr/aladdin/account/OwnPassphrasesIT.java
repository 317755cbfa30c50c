package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OwnPassphrasesIT {

    private static final Passphrase CHOSEN = new Passphrase("chaise nuage tapis radis ficelle");

    @Inject
    private OwnPassphrases passphrases;

    @Inject
    private SecretHashing hashing;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private Accounts accounts;

    @Inject
    private AccessCards cards;

    @Inject
    private SignIns signIns;

    @Test
    void the_number_and_the_passphrase_open_the_account_and_the_words_and_the_code_no_longer_do() {
        DrawnCard card = card();
        choose(card);
        assertEquals(Optional.of(card.account()), own(card, CHOSEN.text()).account());
        assertFalse(openAccount
                .withCard(card.number().printed(), card.words(), from())
                .opened());
        assertTrue(openAccount.question(card.code()).isEmpty());
        assertFalse(openAccount
                .withCode(card.code(), card.words().words().get(0), from())
                .opened());
    }

    @Test
    void whoever_has_no_passphrase_is_not_opened_by_one() {
        DrawnCard card = card();
        assertFalse(own(card, "").opened());
        assertFalse(own(card, card.words().joined()).opened());
    }

    @Test
    void choosing_signs_out_everywhere_else() {
        DrawnCard card = card();
        String here = signIns.begin(card.account(), Device.SHARED);
        String elsewhere = signIns.begin(card.account(), Device.MINE);
        passphrases.choose(
                card.account(), hash(), signIns.find(here).orElseThrow().signIn());
        assertTrue(signIns.find(here).isPresent());
        assertTrue(signIns.find(elsewhere).isEmpty());
    }

    @Test
    void the_words_of_the_card_confirm_until_a_passphrase_takes_their_place() {
        DrawnCard card = card();
        String words = String.join(" ", card.words().words());
        assertTrue(confirm(card, words).opened());
        assertFalse(confirm(card, "").opened());
        choose(card);
        assertFalse(confirm(card, words).opened());
        assertTrue(confirm(card, CHOSEN.text()).opened());
    }

    @Test
    void guessing_it_makes_one_wait_and_then_even_the_right_one_is_not_looked_at() {
        DrawnCard card = card();
        choose(card);
        Opening missed = confirm(card, "autre");
        for (int i = 0; i < 3; i++) {
            missed = confirm(card, "autre");
        }
        assertTrue(missed.mustWait());
        assertFalse(confirm(card, CHOSEN.text()).opened());
    }

    @Test
    void a_space_that_a_keyboard_adds_at_an_end_locks_nobody_out() {
        DrawnCard card = card();
        String token = signIns.begin(card.account(), Device.SHARED);
        passphrases.choose(
                card.account(),
                hashing.hash(new Passphrase(CHOSEN.text() + " ").text()),
                signIns.find(token).orElseThrow().signIn());
        for (String typed : List.of(CHOSEN.text(), CHOSEN.text() + " ", " " + CHOSEN.text())) {
            assertTrue(own(card, typed).opened());
            assertTrue(confirm(card, typed).opened());
        }
    }

    @Test
    void a_new_card_gives_another_number_and_nobody_chooses_a_secret_for_the_person() {
        DrawnCard former = card();
        choose(former);
        DrawnCard card = cards.draw(former.account());
        assertTrue(own(card, CHOSEN.text()).opened());
        assertFalse(own(former, CHOSEN.text()).opened());
        assertFalse(openAccount
                .withCard(card.number().printed(), card.words(), from())
                .opened());
    }

    private void choose(DrawnCard card) {
        String token = signIns.begin(card.account(), Device.SHARED);
        passphrases.choose(
                card.account(), hash(), signIns.find(token).orElseThrow().signIn());
    }

    private String hash() {
        return hashing.hash(CHOSEN.text());
    }

    private Opening own(DrawnCard card, String passphrase) {
        return openAccount.withOwnPassphrase(card.number().printed(), passphrase, from());
    }

    private Opening confirm(DrawnCard card, String secret) {
        return openAccount.confirm(card.account(), secret, from());
    }

    private DrawnCard card() {
        return cards.draw(accounts.addParticipant("Essai").id());
    }

    private static String from() {
        return UUID.randomUUID().toString();
    }
}
