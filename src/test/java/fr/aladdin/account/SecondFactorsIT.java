package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        assertTrue(factors.add(person, secret, "12345").isEmpty());
        assertTrue(factors.find(person).isEmpty());
        List<String> paper =
                factors.add(person, secret, TestPhone.of(secret).now()).orElseThrow();
        assertEquals(10, new HashSet<>(paper).size());
        assertEquals(10, factors.countPaperCodes(person));
    }

    @Test
    void a_code_is_accepted_once_and_none_of_before_it() {
        UUID person = person();
        TestPhone phone = phoneOf(person);
        assertFalse(factors.check(person, phone.now(), from).opened(), "it was typed to set the telephone up");
        String soon = phone.soon();
        assertTrue(factors.check(person, soon, from).opened());
        assertFalse(factors.check(person, soon, from).opened());
    }

    @Test
    void a_paper_code_opens_once_and_only_its_own_account() {
        UUID person = person();
        FactorSecret secret = factors.draw();
        String paper = factors.add(person, secret, TestPhone.of(secret).now())
                .orElseThrow()
                .get(0);
        UUID other = person();
        phoneOf(other);
        assertFalse(factors.check(other, paper, from).opened());
        assertTrue(factors.check(person, paper, from).opened());
        assertFalse(factors.check(person, paper, from).opened());
        assertEquals(9, factors.countPaperCodes(person));
    }

    @Test
    void new_paper_codes_take_the_place_of_those_before() {
        UUID person = person();
        FactorSecret secret = factors.draw();
        String former = factors.add(person, secret, TestPhone.of(secret).now())
                .orElseThrow()
                .get(0);
        List<String> renewed = factors.renewPaperCodes(person);
        assertFalse(factors.check(person, former, from).opened());
        assertTrue(factors.check(person, renewed.get(0), from).opened());
    }

    @Test
    void guessing_makes_one_wait_and_then_even_the_right_code_is_not_looked_at() {
        UUID person = person();
        TestPhone phone = phoneOf(person);
        for (int i = 0; i < 4; i++) {
            assertFalse(factors.check(person, "12345", from).opened());
        }
        assertTrue(factors.check(person, phone.soon(), UUID.randomUUID().toString())
                .mustWait());
    }

    @Test
    void of_forty_codes_at_once_no_more_are_looked_at_than_one_after_the_other() throws Exception {
        UUID person = person();
        phoneOf(person);
        Callable<Opening> guess = () -> factors.check(person, "12345", from);
        for (Future<Opening> one : threads.invokeAll(Collections.nCopies(40, guess))) {
            assertFalse(one.get().opened());
        }
        assertTrue(missed("factor:" + person) <= 6);
    }

    @Test
    void whoever_has_no_telephone_is_not_opened_by_a_code() {
        assertFalse(factors.check(person(), "123456", from).opened());
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
        String paper = factors.add(person, secret, TestPhone.of(secret).now())
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

    private TestPhone phoneOf(UUID person) {
        FactorSecret secret = factors.draw();
        factors.add(person, secret, TestPhone.of(secret).now());
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
