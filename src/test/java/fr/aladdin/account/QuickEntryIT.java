package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
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

    @Resource
    private ManagedExecutorService threads;

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

    @Test
    void slips_made_at_the_same_moment_are_all_counted_and_none_too_many_is_looked_at() throws Exception {
        DrawnCard card = beside(this::card);
        List<Callable<Opening>> slips = Collections.nCopies(8, () -> openAccount.withCode(card.code(), "xxxx", from));
        for (Future<Opening> slip : threads.invokeAll(slips)) {
            assertFalse(slip.get().opened());
        }
        assertEquals(
                AccessCard.QUICK_TRIES, cards.find(card.number()).orElseThrow().quickTries());
    }

    @Test
    void the_right_word_beside_a_slip_of_the_same_moment_opens_the_account_or_is_asked_again() throws Exception {
        DrawnCard card = beside(this::card);
        int position =
                beside(() -> openAccount.question(card.code()).orElseThrow().position());
        String word = card.words().words().get(position - 1);
        List<Callable<Opening>> tries = List.of(
                () -> openAccount.withCode(card.code(), "xxxx", from),
                () -> openAccount.withCode(card.code(), word, from));
        for (Future<Opening> one : threads.invokeAll(tries)) {
            one.get();
        }
        assertTrue(cards.find(card.number()).orElseThrow().quickTries() <= 2);
    }

    @Test
    void two_cards_drawn_for_one_person_at_the_same_moment_leave_one_that_is_valid() throws Exception {
        UUID person = accounts.addParticipant("Essai").id();
        cards.draw(person);
        List<Callable<DrawnCard>> draws = Collections.nCopies(4, () -> cards.draw(person));
        int valid = 0;
        for (Future<DrawnCard> drawn : threads.invokeAll(draws)) {
            valid += cards.find(drawn.get().number()).isPresent() ? 1 : 0;
        }
        assertEquals(1, valid);
    }

    /** Whatever the test itself has read would be read with by all threads it starts, each of which is a request of its own. */
    private <T> T beside(Callable<T> act) throws Exception {
        return threads.submit(act).get();
    }

    private DrawnCard card() {
        return cards.draw(accounts.addParticipant("Essai").id());
    }
}
