package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
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
    void another_one_is_chosen_by_whoever_knows_the_one_before_and_guessing_it_makes_one_wait() {
        DrawnCard card = card();
        assertTrue(passphrases.confirm(card.account(), "", from()).opened());
        choose(card);
        assertTrue(passphrases.confirm(card.account(), CHOSEN.text(), from()).opened());
        Opening missed = passphrases.confirm(card.account(), "autre", from());
        for (int i = 0; i < 3; i++) {
            missed = passphrases.confirm(card.account(), "autre", from());
        }
        assertTrue(missed.mustWait());
        assertFalse(passphrases.confirm(card.account(), CHOSEN.text(), from()).opened());
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

    private DrawnCard card() {
        return cards.draw(accounts.addParticipant("Essai").id());
    }

    private static String from() {
        return UUID.randomUUID().toString();
    }
}
