package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.platform.Secrets;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SecondFactorsIT {

    @Inject
    private SecondFactors factors;

    @Inject
    private Accounts accounts;

    @Inject
    private Secrets secrets;

    @Resource
    private ManagedExecutorService threads;

    @PersistenceContext
    private EntityManager database;

    private final String from = UUID.randomUUID().toString();

    @Test
    void a_telephone_counts_once_a_code_of_it_was_typed() {
        UUID person = person();
        FactorSecret secret = factors.draw();
        assertTrue(factors.add(person, secret, "12345", form()).isEmpty());
        assertTrue(factors.find(person).isEmpty());
        List<String> paper =
                factors.add(person, secret, TestPhone.of(secret).now(), form()).orElseThrow();
        assertEquals(10, new HashSet<>(paper).size());
        assertEquals(10, factors.countPaperCodes(person));
    }

    @Test
    void a_code_is_accepted_once_and_none_of_before_it() {
        UUID person = person();
        TestPhone phone = phoneOf(person);
        assertFalse(factors.check(person, phone.now(), from, form()).opened(), "it was typed to set the telephone up");
        String soon = phone.soon();
        assertTrue(factors.check(person, soon, from, form()).opened());
        assertFalse(factors.check(person, soon, from, form()).opened());
    }

    @Test
    void a_paper_code_opens_once_and_only_its_own_account() {
        UUID person = person();
        FactorSecret secret = factors.draw();
        String paper = factors.add(person, secret, TestPhone.of(secret).now(), form())
                .orElseThrow()
                .get(0);
        UUID other = person();
        phoneOf(other);
        assertFalse(factors.check(other, paper, from, form()).opened());
        assertTrue(factors.check(person, paper, from, form()).opened());
        assertFalse(factors.check(person, paper, from, form()).opened());
        assertEquals(9, factors.countPaperCodes(person));
    }

    @Test
    void new_paper_codes_take_the_place_of_those_before() {
        UUID person = person();
        FactorSecret secret = factors.draw();
        String former = factors.add(person, secret, TestPhone.of(secret).now(), form())
                .orElseThrow()
                .get(0);
        List<String> renewed = factors.renewPaperCodes(person, UUID.randomUUID());
        assertFalse(factors.check(person, former, from, form()).opened());
        assertTrue(factors.check(person, renewed.get(0), from, form()).opened());
    }

    @Test
    void guessing_makes_one_wait_and_then_even_the_right_code_is_not_looked_at() {
        UUID person = person();
        TestPhone phone = phoneOf(person);
        for (int i = 0; i < 4; i++) {
            assertFalse(factors.check(person, "12345", from, form()).opened());
        }
        assertTrue(factors.check(person, phone.soon(), UUID.randomUUID().toString(), form())
                .mustWait());
    }

    @Test
    void of_forty_codes_at_once_no_more_are_looked_at_than_one_after_the_other() throws Exception {
        UUID person = person();
        phoneOf(person);
        Callable<Opening> guess = () -> factors.check(person, "12345", from, UUID.randomUUID());
        for (Future<Opening> one : threads.invokeAll(Collections.nCopies(40, guess))) {
            assertFalse(one.get().opened());
        }
        assertTrue(missed("factor:" + person) <= 6);
    }

    @Test
    void whoever_has_no_telephone_is_not_opened_by_a_code() {
        assertFalse(factors.check(person(), "123456", from, form()).opened());
    }

    @Test
    void staff_of_a_real_installation_must_have_one_and_participants_need_not() {
        UUID member =
                accounts.addStaff("Julien", UUID.randomUUID() + "@lieu.example").id();
        assertTrue(factors.isMissing(member));
        phoneOf(member);
        assertFalse(factors.isMissing(member));
        factors.remove(member, member);
        assertTrue(factors.isMissing(member));
        assertFalse(factors.isMissing(person()));
    }

    @Test
    void neither_the_secret_nor_a_paper_code_can_be_read_in_the_database() {
        UUID person = person();
        FactorSecret secret = factors.draw();
        String paper = factors.add(person, secret, TestPhone.of(secret).now(), form())
                .orElseThrow()
                .get(0)
                .replace(" ", "");
        String kept = database.createNativeQuery("SELECT encode(sealed, 'hex') FROM second_factor WHERE account = '"
                        + person + "' UNION ALL SELECT c::text FROM paper_code c WHERE account = '" + person + "'")
                .getResultList()
                .toString();
        assertFalse(kept.contains(paper));
        assertFalse(kept.contains(java.util.HexFormat.of().formatHex(secret.bytes())));
    }

    @Test
    void a_form_that_is_sent_twice_is_right_twice_and_for_nobody_else() {
        UUID person = person();
        UUID other = person();
        TestPhone phone = phoneOf(person);
        phoneOf(other);
        UUID form = form();
        String soon = phone.soon();
        assertTrue(factors.check(person, soon, from, form).opened());
        assertTrue(factors.check(person, soon, from, form).opened());
        assertFalse(factors.check(person, soon, from, form()).opened(), "the code was typed in another form");
        assertFalse(factors.check(other, soon, from, form).opened(), "it is the code of somebody else");
        assertFalse(factors.check(person, "123456", from, form).opened(), "another code was typed in the form");
    }

    @Test
    void setting_up_with_a_form_that_is_sent_twice_gives_the_same_paper_codes_which_count() {
        UUID person = person();
        FactorSecret secret = factors.draw();
        UUID form = form();
        String code = TestPhone.of(secret).now();
        List<String> drawn = factors.add(person, secret, code, form).orElseThrow();
        assertEquals(drawn, factors.add(person, secret, code, form).orElseThrow());
        assertEquals(drawn, factors.addedBefore(person, secret, form).orElseThrow());
        assertEquals(10, factors.countPaperCodes(person));
        assertTrue(factors.check(person, drawn.get(3), from, form()).opened());
        assertTrue(factors.addedBefore(person, secret, form()).isEmpty(), "another form");
        assertTrue(factors.addedBefore(person, factors.draw(), form).isEmpty(), "another telephone");
    }

    @Test
    void new_paper_codes_asked_for_with_a_double_click_are_those_on_the_page() {
        UUID person = person();
        phoneOf(person);
        UUID form = form();
        List<String> first = factors.renewPaperCodes(person, form);
        List<String> second = factors.renewPaperCodes(person, form);
        assertEquals(first, second);
        assertTrue(factors.check(person, second.get(0), from, form()).opened());
        assertNotEquals(first, factors.renewPaperCodes(person, form()));
    }

    private static UUID form() {
        return UUID.randomUUID();
    }

    private TestPhone phoneOf(UUID person) {
        FactorSecret secret = factors.draw();
        factors.add(person, secret, TestPhone.of(secret).now(), form());
        return TestPhone.of(secret);
    }

    private int missed(String subject) {
        return ((Number) database.createNativeQuery("SELECT misses FROM missed_try WHERE subject = ?")
                        .setParameter(1, secrets.keyedHash("missed-try", subject))
                        .getSingleResult())
                .intValue();
    }

    private UUID person() {
        return accounts.addParticipant("Essai").id();
    }
}
