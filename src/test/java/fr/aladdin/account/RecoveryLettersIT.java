package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.openid.OpenIdentity;
import fr.aladdin.platform.MovableClock;
import fr.aladdin.platform.Secrets;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coming in again by one's own address, without anybody of the team. */
@ExtendWith(ArquillianExtension.class)
class RecoveryLettersIT {

    private static final Passphrase FORGOTTEN = new Passphrase("chaise nuage tapis radis ficelle");
    private static final Passphrase NEW = new Passphrase("lampe citron tunnel jupe facteur");

    @Inject
    private RecoveryLetters letters;

    @Inject
    private OpenWithLetter open;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private OwnPassphrases passphrases;

    @Inject
    private OwnAddresses addresses;

    @Inject
    private RecoverySlips slips;

    @Inject
    private Recoveries recoveries;

    @Inject
    private SecondFactors factors;

    @Inject
    private SecretHashing hashing;

    @Inject
    private Accounts accounts;

    @Inject
    private AccessCards cards;

    @Inject
    private SignIns signIns;

    @Inject
    private MovableClock time;

    @Inject
    private Clock clock;

    @Inject
    private LinkedIdentities identities;

    @Inject
    private Secrets secrets;

    @Resource
    private ManagedExecutorService threads;

    @PersistenceContext
    private EntityManager database;

    private final String from = UUID.randomUUID().toString();
    private final FactorSecret factorSecret = new FactorSecret(new byte[FactorSecret.BYTES]);
    private RealAddress address = RealAddress.of("personne@poste.fr");
    private DrawnCard card;

    @BeforeEach
    void somebody_has_forgotten() {
        address = RealAddress.of(UUID.randomUUID() + "@poste.fr");
        card = cards.draw(accounts.addParticipant("Essai").id());
        choosePassphrase(card);
        verify(card.account(), address);
    }

    @AfterEach
    void putRight() {
        time.putRight();
    }

    @Test
    void the_code_lets_the_person_choose_and_signs_out_everywhere() {
        String elsewhere = signIns.begin(card.account(), Device.MINE);
        AskedLetter asked = asked();
        AskedLetter opened = open(asked, draw(asked));
        assertEquals(Optional.of(card.account()), open.choose(opened, NEW));
        assertTrue(signIns.find(elsewhere).isEmpty());
        assertTrue(enters(NEW));
        assertFalse(enters(FORGOTTEN));
    }

    @Test
    void a_code_works_once() {
        AskedLetter asked = asked();
        AskedLetter opened = open(asked, draw(asked));
        open.choose(opened, NEW);
        assertTrue(open.find(opened).isEmpty());
        assertTrue(open.choose(opened, FORGOTTEN).isEmpty());
        assertTrue(enters(NEW));
    }

    @Test
    void a_code_opens_in_the_browser_that_asked_alone() {
        AskedLetter asked = asked();
        LetterCode code = draw(asked);
        assertFalse(open.look(asked(), code.digits(), from).opened());
        assertTrue(open.look(asked, code.printed(), from).opened());
    }

    @Test
    void no_identity_of_a_provider_opens_the_account_any_more() {
        OpenIdentity who =
                new OpenIdentity("https://fc.example", card.account().toString(), "eidas1", Map.of(), "a.b.c");
        identities.link(card.account(), IdentityProviders.FRANCE_CONNECT, who);
        AskedLetter asked = asked();
        AskedLetter opened = open(asked, draw(asked));
        assertEquals(Optional.of(card.account()), identities.find(who));
        open.choose(opened, NEW);
        assertEquals(Optional.empty(), identities.find(who));
    }

    @Test
    void the_same_form_sent_once_more_comes_in_again() {
        AskedLetter asked = asked();
        AskedLetter opened = open(asked, draw(asked));
        assertTrue(open.again(opened, NEW, from).isEmpty(), "nothing was chosen yet");
        open.choose(opened, NEW);
        assertEquals(Optional.of(card.account()), open.again(opened, NEW, from));
        assertTrue(open.again(opened, FORGOTTEN, from).isEmpty());
        factors.add(card.account(), factorSecret, TestPhone.of(factorSecret).now(), UUID.randomUUID());
        assertTrue(open.again(opened, NEW, from).isEmpty(), "the code of the telephone was not shown");
        assertEquals(Optional.of(card.account()), open.again(opened.withFactor(), NEW, from));
    }

    @Test
    void a_letter_asked_for_with_a_double_click_is_one_letter_whose_code_counts_for_both() {
        UUID form = UUID.randomUUID();
        AskedLetter first = open.ask("2222 2222", address, from, form);
        for (int i = 0; i < 5; i++) {
            assertFalse(open.beforeAsking("2222 2222", address, from, form).mustWait());
            assertEquals(
                    first.browser(), open.ask("2222 2222", address, from, form).browser());
        }
        assertFalse(
                open.beforeAsking("2222 2222", address, from, UUID.randomUUID()).mustWait());
        assertNotEquals(
                first.browser(),
                open.ask("2222 2222", address, from, UUID.randomUUID()).browser());
        assertNotEquals(
                first.browser(), open.ask("3333 3333", address, from, form).browser());
    }

    @Test
    void after_a_quarter_of_an_hour_it_opens_nothing() {
        AskedLetter asked = asked();
        AskedLetter opened = open(asked, draw(asked));
        time.moveOn(RecoveryCode.VALID);
        assertTrue(open.find(opened).isEmpty());
        assertTrue(open.choose(opened, NEW).isEmpty());
        assertTrue(enters(FORGOTTEN));
    }

    @Test
    void after_five_slips_the_right_one_opens_nothing() {
        AskedLetter asked = asked();
        String right = draw(asked).digits();
        for (int slip = 0; slip < 5; slip++) {
            assertFalse(
                    open.look(asked, other(right), UUID.randomUUID().toString()).opened());
            time.moveOn(Duration.ofMinutes(1));
        }
        assertFalse(open.look(asked, right, from).opened());
    }

    @Test
    void of_forty_codes_at_once_no_more_are_looked_at_than_one_after_the_other() throws Exception {
        AskedLetter asked = asked();
        String right = draw(asked).digits();
        Callable<Opening> guess = () -> open.look(asked, other(right), from);
        for (Future<Opening> one : threads.invokeAll(Collections.nCopies(40, guess))) {
            assertFalse(one.get().opened());
        }
        assertTrue(missed("letter-code:" + asked.browser()) <= 6);
    }

    @Test
    void no_letter_goes_out_to_another_address_without_a_passphrase_or_once_the_address_is_taken_away() {
        assertTrue(letters.draw(asked(), RealAddress.of("autre@poste.fr"), from).isEmpty());
        assertTrue(letters.draw(AskedLetter.of("browser", "0000 0000", now()), address, from)
                .isEmpty());
        DrawnCard words = cards.draw(accounts.addParticipant("Essai").id());
        RealAddress theirs = RealAddress.of(UUID.randomUUID() + "@poste.fr");
        verify(words.account(), theirs);
        assertTrue(letters.draw(AskedLetter.of("browser", words.number().printed(), now()), theirs, from)
                .isEmpty());
        addresses.remove(card.account());
        assertTrue(letters.draw(asked(), address, from).isEmpty());
    }

    @Test
    void a_letter_on_its_way_opens_nothing_once_the_address_is_taken_away() {
        AskedLetter asked = asked();
        LetterCode code = draw(asked);
        addresses.remove(card.account());
        assertFalse(open.look(asked, code.digits(), from).opened());
    }

    @Test
    void the_telephone_stays_and_a_printed_slip_goes_on_counting() {
        FactorSecret secret = factors.draw();
        factors.add(card.account(), secret, TestPhone.of(secret).now(), UUID.randomUUID());
        UUID trainer =
                accounts.addStaff("Julien", UUID.randomUUID() + "@lieu.example").id();
        SlipCode slip = slips.start(card.account(), trainer);
        AskedLetter asked = asked();
        LetterCode code = draw(asked);
        assertTrue(slips.find(slip).isPresent());
        open.choose(open(asked, code), NEW);
        assertTrue(factors.find(card.account()).isPresent());
        assertTrue(slips.find(slip).isEmpty(), "once the account is back, nothing else opens it");
    }

    @Test
    void three_letters_an_hour_whatever_they_are_for() {
        // the code that verified the address was the first
        draw(asked());
        draw(asked());
        assertTrue(letters.draw(asked(), address, from).isEmpty());
        time.moveOn(Duration.ofMinutes(61));
        draw(asked());
    }

    @Test
    void asking_makes_one_wait_for_a_number_and_for_an_address_known_or_not() {
        for (String number : List.of(card.number().printed(), "00000000")) {
            RealAddress wanted = RealAddress.of(UUID.randomUUID() + "@poste.fr");
            for (int asking = 0; asking < 4; asking++) {
                assertFalse(open.beforeAsking(number, wanted, from, UUID.randomUUID())
                        .mustWait());
                open.ask(number, wanted, from, UUID.randomUUID());
            }
            assertTrue(open.beforeAsking(number, address, elsewhere(), UUID.randomUUID())
                    .mustWait());
            assertTrue(open.beforeAsking("1111 1111", wanted, elsewhere(), UUID.randomUUID())
                    .mustWait());
            assertFalse(open.beforeAsking("1111 1111", address, elsewhere(), UUID.randomUUID())
                    .mustWait());
        }
    }

    @Test
    void the_person_reads_that_it_was_asked_and_used_and_it_is_in_the_audit_trail() {
        AskedLetter asked = asked();
        LetterCode code = draw(asked);
        assertEquals(
                "letter_begun",
                recoveries.findRecent(card.account()).orElseThrow().told());
        open.choose(open(asked, code), NEW);
        assertEquals(
                "letter_used",
                recoveries.findRecent(card.account()).orElseThrow().told());
        assertEquals(List.of("recovery.letter"), audited());
    }

    @Test
    void a_letter_that_nobody_used_is_forgotten_after_some_days() {
        draw(asked());
        UUID trainer =
                accounts.addStaff("Julien", UUID.randomUUID() + "@lieu.example").id();
        slips.start(card.account(), trainer);
        time.moveOn(Duration.ofDays(15));
        recoveries.eraseOld();
        assertEquals(
                List.of("slip_begun"),
                recoveries.list(card.account()).stream().map(Recovery::told).toList());
    }

    private AskedLetter asked() {
        return AskedLetter.of(UUID.randomUUID().toString(), card.number().printed(), now());
    }

    private LetterCode draw(AskedLetter asked) {
        return letters.draw(asked, address, from).orElseThrow().code();
    }

    private AskedLetter open(AskedLetter asked, LetterCode code) {
        assertTrue(open.look(asked, code.digits(), from).opened());
        return asked.withCode(code.digits());
    }

    private void choosePassphrase(DrawnCard of) {
        String token = signIns.begin(of.account(), Device.SHARED);
        passphrases.choose(
                of.account(),
                hashing.hash(FORGOTTEN.text()),
                signIns.find(token).orElseThrow().signIn());
    }

    private void verify(UUID person, RealAddress theirs) {
        String code = addresses.draw(person, theirs, from).orElseThrow();
        assertTrue(addresses.confirm(person, code));
    }

    private boolean enters(Passphrase passphrase) {
        return openAccount
                .withOwnPassphrase(card.number().printed(), passphrase.text(), elsewhere())
                .opened();
    }

    private int missed(String subject) {
        return ((Number) database.createNativeQuery("SELECT misses FROM missed_try WHERE subject = ?")
                        .setParameter(1, secrets.keyedHash("missed-try", subject))
                        .getSingleResult())
                .intValue();
    }

    private Instant now() {
        return clock.instant();
    }

    private static String elsewhere() {
        return UUID.randomUUID().toString();
    }

    private static String other(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private List<?> audited() {
        return database.createNativeQuery("SELECT act FROM audit_entry WHERE act LIKE 'recovery.%' AND subject = '"
                        + card.account() + "' ORDER BY id")
                .getResultList();
    }
}
