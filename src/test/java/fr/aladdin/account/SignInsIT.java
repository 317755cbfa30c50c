package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.platform.MovableClock;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInsIT {

    private static final Duration MOMENT = Duration.ofMinutes(1);

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private MovableClock time;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @AfterEach
    void put_the_clock_right() {
        time.putRight();
    }

    @Test
    void signing_out_everywhere_ends_all_sign_ins_of_this_person_alone() {
        UUID person = person();
        UUID neighbour = person();
        String here = signIns.begin(person, Device.SHARED);
        String there = signIns.begin(person, Device.MINE);
        String beside = signIns.begin(neighbour, Device.SHARED);
        signIns.endAll(person);
        assertEquals(Optional.empty(), who(here));
        assertEquals(Optional.empty(), who(there));
        assertEquals(Optional.of(neighbour), who(beside));
    }

    @Test
    void signing_out_here_leaves_the_other_machine_signed_in() {
        UUID person = person();
        String here = signIns.begin(person, Device.SHARED);
        String there = signIns.begin(person, Device.SHARED);
        signIns.end(signIns.find(here).orElseThrow().signIn());
        assertEquals(Optional.empty(), who(here));
        assertEquals(Optional.of(person), who(there));
    }

    @Test
    void who_shows_what_opens_the_account_is_not_asked_again_for_ten_minutes_and_only_there() {
        UUID person = person();
        UUID here = signIn(person);
        UUID there = signIn(person);
        assertFalse(signIns.isConfirmed(here), "entering does not count");
        signIns.confirm(here);
        assertTrue(signIns.isConfirmed(here));
        assertFalse(signIns.isConfirmed(there));
        time.moveOn(SignIns.CONFIRMED);
        assertFalse(signIns.isConfirmed(here));
    }

    @Test
    void other_computers_are_counted_while_somebody_is_signed_in_there() {
        UUID person = person();
        UUID here = signIn(person);
        signIn(person());
        assertEquals(0, signIns.countOthers(person, here));
        signIn(person);
        signIns.begin(person, Device.MINE);
        signIns.end(signIn(person));
        assertEquals(2, signIns.countOthers(person, here));
        time.moveOn(Device.SHARED.idle().plus(MOMENT));
        assertEquals(1, signIns.countOthers(person, here), "a shared computer forgets");
        signIns.endOthers(person, here);
        assertEquals(0, signIns.countOthers(person, here));
    }

    private UUID signIn(UUID person) {
        return signIns.find(signIns.begin(person, Device.SHARED)).orElseThrow().signIn();
    }

    @Test
    void a_shared_computer_forgets_who_was_away_too_long() {
        UUID person = person();
        String left = signIns.begin(person, Device.SHARED);
        time.moveOn(Device.SHARED.idle().plus(MOMENT));
        assertEquals(Optional.empty(), who(left));
    }

    @Test
    void whoever_goes_on_working_stays_signed_in_until_the_longest_time_is_over() {
        UUID person = person();
        String token = signIns.begin(person, Device.SHARED);
        Duration click = Device.SHARED.idle().minus(MOMENT);
        Duration worked = Duration.ZERO;
        while (worked.plus(click).compareTo(Device.SHARED.longest()) < 0) {
            time.moveOn(click);
            worked = worked.plus(click);
            assertEquals(Optional.of(person), who(token), "after " + worked);
        }
        time.moveOn(Device.SHARED.longest().minus(worked).plus(MOMENT));
        assertEquals(Optional.empty(), who(token));
    }

    @Test
    void ones_own_computer_remembers_for_weeks() {
        UUID person = person();
        String token = signIns.begin(person, Device.MINE);
        time.moveOn(Device.MINE.idle().minus(MOMENT));
        assertEquals(Optional.of(person), who(token));
        time.moveOn(Device.MINE.idle().plus(MOMENT));
        assertEquals(Optional.empty(), who(token));
    }

    @Test
    void the_token_of_a_closed_account_opens_nothing() throws Exception {
        UUID person = person();
        String token = signIns.begin(person, Device.MINE);
        assertTrue(signIns.find(token).isPresent());
        transaction.begin();
        accounts.get(person).close(clock.instant());
        transaction.commit();
        assertEquals(Optional.empty(), who(token));
    }

    @Test
    void a_token_that_nobody_got_opens_nothing() {
        String token = signIns.begin(person(), Device.SHARED);
        assertEquals(Optional.empty(), who(token + "x"));
        assertEquals(Optional.empty(), who(""));
    }

    private Optional<UUID> who(String token) {
        return signIns.find(token).map(Visitor::account);
    }

    private UUID person() {
        return accounts.addParticipant("Essai").id();
    }
}
