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

/** With the QR code of a card in hand, one of its words is enough, three times. */
@ExtendWith(ArquillianExtension.class)
class QuickEntryIT {

    @Inject
    private OpenAccount openAccount;

    @Inject
    private Accounts accounts;

    @Inject
    private AccessCards cards;

    private final String from = UUID.randomUUID().toString();

    @Test
    void the_word_that_is_asked_opens_the_account() {
        DrawnCard card = card();
        OpenAccount.QuickQuestion asked = openAccount.question(card.code()).orElseThrow();
        assertEquals(card.number().printed(), asked.number());
        Opening opening = openAccount.withCode(card.code(), card.words().words().get(asked.position() - 1), from);
        assertEquals(Optional.of(card.account()), opening.account());
    }

    @Test
    void reading_the_page_twice_asks_the_same_word() {
        DrawnCard card = card();
        assertEquals(openAccount.question(card.code()), openAccount.question(card.code()));
    }

    @Test
    void after_three_slips_all_four_words_are_needed() {
        DrawnCard card = card();
        for (int i = 0; i < AccessCard.QUICK_TRIES; i++) {
            assertFalse(openAccount.withCode(card.code(), "xxxx", from).opened());
        }
        assertTrue(openAccount.question(card.code()).isEmpty());
    }

    @Test
    void the_whole_card_makes_one_word_enough_again() {
        DrawnCard card = card();
        openAccount.withCode(card.code(), "xxxx", from);
        assertTrue(
                openAccount.withCard(card.number().digits(), card.words(), from).opened());
        assertTrue(openAccount.question(card.code()).isPresent());
    }

    @Test
    void the_code_of_a_revoked_card_asks_nothing_and_opens_nothing() {
        DrawnCard former = card();
        cards.draw(former.account());
        assertTrue(openAccount.question(former.code()).isEmpty());
        former.words()
                .words()
                .forEach(word -> assertFalse(
                        openAccount.withCode(former.code(), word, from).opened()));
    }

    private DrawnCard card() {
        return cards.draw(accounts.addParticipant("Essai").id());
    }
}
