package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OpenAccountIT {

    @Inject
    private OpenAccount openAccount;

    @Inject
    private Accounts accounts;

    @Inject
    private AccessCards cards;

    @Inject
    private SignIns signIns;

    @Test
    void a_card_opens_the_account_of_its_owner() {
        DrawnCard card = card();
        Opening opening = openAccount.withCard(
                card.number().printed(), card.words(), UUID.randomUUID().toString());
        assertEquals(Optional.of(card.account()), opening.account());
    }

    @Test
    void a_reprinted_card_revokes_the_one_before_and_signs_out() {
        DrawnCard former = card();
        String token = signIns.begin(former.account(), Device.SHARED);
        cards.draw(former.account());
        assertFalse(openAccount
                .withCard(former.number().printed(), former.words(), "a")
                .opened());
        assertTrue(signIns.find(token).isEmpty());
    }

    @Test
    void guessing_one_card_is_slowed_down_whether_it_exists_or_not() {
        DrawnCard card = card();
        CardWords wrong = new CardWords(java.util.List.of("un", "deux", "trois", "quatre"));
        for (String number : java.util.List.of(card.number().digits(), "00000000")) {
            Duration delay = Duration.ZERO;
            for (int i = 0; i < 4; i++) {
                delay = openAccount.withCard(number, wrong, "from-" + number).delay();
            }
            assertTrue(delay.toSeconds() > 0, "after four misses one waits");
        }
    }

    private DrawnCard card() {
        return cards.draw(accounts.addParticipant("Essai").id());
    }
}
