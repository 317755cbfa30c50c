package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.openid.OpenIdentity;
import fr.aladdin.platform.MovableClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainer begins, the person chooses. */
@ExtendWith(ArquillianExtension.class)
class RecoverySlipsIT {

    private static final Passphrase FORGOTTEN = new Passphrase("chaise nuage tapis radis ficelle");
    private static final Passphrase NEW = new Passphrase("lampe citron tunnel jupe facteur");

    @Inject
    private RecoverySlips slips;

    @Inject
    private Recoveries recoveries;

    @Inject
    private OpenWithSlip open;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private OwnPassphrases passphrases;

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
    private LinkedIdentities identities;

    @PersistenceContext
    private EntityManager database;

    private final String from = UUID.randomUUID().toString();
    private UUID trainer = UUID.randomUUID();
    private DrawnCard card;

    @BeforeEach
    void somebody_has_forgotten() {
        trainer =
                accounts.addStaff("Julien", UUID.randomUUID() + "@lieu.example").id();
        card = cards.draw(accounts.addParticipant("Essai").id());
        String token = signIns.begin(card.account(), Device.SHARED);
        passphrases.choose(
                card.account(),
                hashing.hash(FORGOTTEN.text()),
                signIns.find(token).orElseThrow().signIn());
    }

    @AfterEach
    void putRight() {
        time.putRight();
    }

    @Test
    void the_code_lets_the_person_choose_and_signs_out_everywhere() {
        String elsewhere = signIns.begin(card.account(), Device.MINE);
        SlipCode code = slips.start(card.account(), trainer);
        assertEquals(Optional.of(card.account()), open.choose(code.printed(), NEW, from));
        assertTrue(signIns.find(elsewhere).isEmpty());
        assertTrue(enters(NEW));
        assertFalse(enters(FORGOTTEN));
    }

    @Test
    void a_code_works_once() {
        SlipCode code = slips.start(card.account(), trainer);
        open.choose(code.digits(), NEW, from);
        assertTrue(open.choose(code.digits(), FORGOTTEN, from).isEmpty());
        assertTrue(enters(NEW));
    }

    @Test
    void a_slip_takes_the_place_of_the_one_before() {
        SlipCode former = slips.start(card.account(), trainer);
        SlipCode code = slips.start(card.account(), trainer);
        assertFalse(open.look(former.digits(), from).opened());
        assertTrue(open.look(code.digits(), from).opened());
    }

    @Test
    void after_a_quarter_of_an_hour_it_opens_nothing() {
        SlipCode code = slips.start(card.account(), trainer);
        time.moveOn(RecoveryCode.VALID);
        assertFalse(open.look(code.digits(), from).opened());
        assertTrue(open.choose(code.digits(), NEW, from).isEmpty());
        assertTrue(enters(FORGOTTEN));
    }

    @Test
    void the_telephone_is_taken_off() {
        FactorSecret secret = factors.draw();
        factors.add(card.account(), secret, TestPhone.of(secret).now(), UUID.randomUUID());
        SlipCode code = slips.start(card.account(), trainer);
        assertTrue(factors.find(card.account()).isPresent(), "beginning takes nothing away");
        open.choose(code.digits(), NEW, from);
        assertTrue(factors.find(card.account()).isEmpty());
    }

    @Test
    void no_identity_of_a_provider_opens_the_account_any_more() {
        OpenIdentity who =
                new OpenIdentity("https://fc.example", card.account().toString(), "eidas1", Map.of(), "a.b.c");
        identities.link(card.account(), IdentityProviders.FRANCE_CONNECT, who);
        SlipCode code = slips.start(card.account(), trainer);
        assertEquals(Optional.of(card.account()), identities.find(who), "beginning takes nothing away");
        open.choose(code.digits(), NEW, from);
        assertEquals(Optional.empty(), identities.find(who));
    }

    @Test
    void the_same_form_sent_once_more_comes_in_again_and_counts_no_miss() {
        SlipCode code = slips.start(card.account(), trainer);
        assertTrue(open.again(code.digits(), NEW, from).isEmpty(), "nothing was chosen yet");
        open.choose(code.digits(), NEW, from);
        for (int i = 0; i < 5; i++) {
            assertEquals(Optional.of(card.account()), open.again(code.digits(), NEW, from));
        }
        assertTrue(open.again(code.digits(), FORGOTTEN, from).isEmpty());
        time.moveOn(RecoveryCode.VALID);
        assertTrue(open.again(code.digits(), NEW, from).isEmpty());
    }

    @Test
    void guessing_makes_one_wait_where_one_guesses() {
        SlipCode code = slips.start(card.account(), trainer);
        for (int i = 0; i < 30; i++) {
            assertFalse(open.look("00000000" + (10 + i), from).mustWait());
        }
        assertTrue(open.look("0000000009", from).mustWait());
        assertFalse(open.look(code.digits(), from).opened(), "not even the right one is looked at");
        assertTrue(open.look(code.digits(), UUID.randomUUID().toString()).opened());
    }

    @Test
    void the_person_reads_who_began_and_what_came_of_it() {
        SlipCode code = slips.start(card.account(), trainer);
        assertEquals(
                List.of(false),
                recoveries.list(card.account()).stream().map(Recovery::used).toList());
        open.choose(code.digits(), NEW, from);
        Recovery told = recoveries.findRecent(card.account()).orElseThrow();
        assertEquals("Julien", told.by());
        assertTrue(told.used());
        assertEquals(List.of("recovery.start", "recovery.use"), audited());
    }

    @Test
    void whoever_enters_with_the_words_of_a_card_gets_a_card() {
        UUID other = accounts.addParticipant("Essai").id();
        assertThrows(IllegalArgumentException.class, () -> slips.start(other, trainer));
    }

    private boolean enters(Passphrase passphrase) {
        return openAccount
                .withOwnPassphrase(
                        card.number().printed(),
                        passphrase.text(),
                        UUID.randomUUID().toString())
                .opened();
    }

    private List<?> audited() {
        return database.createNativeQuery("SELECT act FROM audit_entry WHERE act LIKE 'recovery.%' AND subject = '"
                        + card.account() + "' ORDER BY id")
                .getResultList();
    }
}
