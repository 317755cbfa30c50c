package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.platform.MovableClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is slowed down: whoever guesses, and not the room that they share with others. */
@ExtendWith(ArquillianExtension.class)
class MissedTriesIT {

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    @Inject
    private OneTry aTry;

    @Inject
    private OpenWithLetter letters;

    @Inject
    private MovableClock clock;

    @Resource
    private ManagedExecutorService threads;

    private final String room = UUID.randomUUID().toString();

    @AfterEach
    void put_the_clock_right() {
        clock.putRight();
    }

    @Test
    void a_room_of_ten_with_thirty_typos_goes_on() {
        List<String> cards =
                IntStream.range(0, 10).mapToObj(i -> "card:" + i + room).toList();
        for (int typo = 0; typo < 3; typo++) {
            cards.forEach(card -> assertEquals(Duration.ZERO, wrong(card).delay()));
        }
        cards.forEach(card -> assertTrue(right(card).opened(), card));
        for (int typo = 0; typo < 3; typo++) {
            cards.forEach(card -> assertEquals(Duration.ZERO, wrong(card).delay(), "the first thirty were their own"));
        }
    }

    @Test
    void whoever_is_right_takes_back_their_own_slips_alone() {
        guess(30);
        for (int visit = 0; visit < 3; visit++) {
            right("their-own-card" + room);
        }
        assertTrue(wrong("card-of-another" + room).mustWait());
    }

    @Test
    void a_guesser_of_many_cards_from_one_place_is_slowed_to_one_guess_in_half_a_minute() {
        guess(30);
        int judged = 0;
        for (int second = 0; second < 3600; second += 5) {
            AtomicInteger looked = new AtomicInteger();
            aTry.judge("guess-" + second + room, room, counting(looked));
            judged += looked.get();
            clock.moveOn(Duration.ofSeconds(5));
        }
        assertTrue(judged <= 125, judged + " guesses in an hour");
        assertTrue(judged >= 115, "the place is not shut for long: " + judged);
    }

    @Test
    void others_at_the_place_of_a_guesser_wait_half_a_minute_at_most() {
        guess(60);
        Duration wait = right("card-of-somebody-else" + room).delay();
        assertTrue(wait.compareTo(HALF_A_MINUTE) <= 0, wait.toString());
        clock.moveOn(HALF_A_MINUTE);
        assertTrue(right("card-of-somebody-else" + room).opened());
    }

    @Test
    void a_secret_that_is_guessed_at_keeps_its_long_wait() {
        for (int guess = 0; guess < 20; guess++) {
            wrong("one-card" + room);
            clock.moveOn(wrong("one-card" + room).delay());
        }
        assertTrue(wrong("one-card" + room).delay().compareTo(Duration.ofMinutes(14)) > 0);
    }

    @Test
    void of_forty_tries_at_once_no_more_are_judged_than_one_after_the_other() throws Exception {
        AtomicInteger judged = new AtomicInteger();
        Callable<Opening> guess = () -> aTry.judge("crowd" + room, room, counting(judged));
        for (Future<Opening> one : threads.invokeAll(Collections.nCopies(40, guess))) {
            assertFalse(one.get().opened());
        }
        // four at once, two more on a machine that takes fifteen seconds for all of it
        assertTrue(judged.get() >= 4 && judged.get() <= 6, judged + " judged");
    }

    @Test
    void a_try_that_could_not_be_judged_is_none() {
        for (int crowd = 0; crowd < 5; crowd++) {
            assertThrows(
                    SecretHashing.TooBusy.class,
                    () -> aTry.judge("unjudged" + room, room, () -> {
                        throw new SecretHashing.TooBusy();
                    }));
        }
        assertTrue(right("unjudged" + room).opened());
    }

    @Test
    void asking_for_letters_shuts_no_door() {
        for (int asking = 0; asking < 35; asking++) {
            letters.ask(number(asking), RealAddress.of(UUID.randomUUID() + "@poste.fr"), room, UUID.randomUUID());
        }
        assertTrue(right("a-card" + room).opened());
        Opening next = letters.beforeAsking(
                number(99), RealAddress.of(UUID.randomUUID() + "@poste.fr"), room, UUID.randomUUID());
        assertTrue(next.mustWait());
        assertTrue(next.delay().compareTo(HALF_A_MINUTE) <= 0);
    }

    private void guess(int times) {
        for (int guess = 0; guess < times; guess++) {
            clock.moveOn(wrong("guess" + guess + UUID.randomUUID()).delay());
        }
    }

    private Opening wrong(String subject) {
        return aTry.judge(subject, room, Optional::empty);
    }

    private Opening right(String subject) {
        return aTry.judge(subject, room, () -> Optional.of(UUID.randomUUID()));
    }

    private static java.util.function.Supplier<Optional<UUID>> counting(AtomicInteger judged) {
        return () -> {
            judged.incrementAndGet();
            return Optional.empty();
        };
    }

    /** Of no card. */
    private static String number(int asking) {
        return "0000 00" + asking;
    }
}
