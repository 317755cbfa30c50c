package fr.aladdin.catalogue.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.IdentityTask;
import fr.aladdin.catalogue.Scene;
import fr.aladdin.catalogue.StepOutline;
import fr.aladdin.catalogue.files.SceneHand;
import fr.aladdin.catalogue.identity.JourneyFacts.Fact;
import fr.aladdin.catalogue.identity.JourneyPlan.Beginning;
import fr.aladdin.catalogue.identity.JourneyPlan.Beside;
import fr.aladdin.catalogue.identity.JourneyPlan.Code;
import fr.aladdin.catalogue.identity.JourneyPlan.Extra;
import fr.aladdin.catalogue.identity.JourneyPlan.FalsePage;
import fr.aladdin.catalogue.scene.ScenePlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can happen on the practice journey, each variant by itself. */
class JourneyTest {

    private static final Site BUS = new Site("bus", "Bus", "bus.example", List.of("given_name", "email"));
    private static final Site TAX = new Site("tax", "Tax", "tax.example", List.of());
    private static final Site CARE = new Site("care", "Care", "care.example", List.of());
    private static final PracticePerson CAMILLE = new PracticePerson(
            "camille",
            Map.of("given_name", "Camille", "family_name", "Duval", "birth_name", "Marchand", "email", "c@x.example"),
            Map.of(
                    "tax", new PracticePerson.Key("c1", "one", "two"),
                    "care", new PracticePerson.Key("c2", "three", "four"),
                    "bus", new PracticePerson.Key("c3", "five", "six")));
    private static final PracticePerson OLENA =
            new PracticePerson("olena", Map.of("given_name", "Olena", "family_name", "Kovalenko"), Map.of());
    private static final List<String> IN_TAX =
            List.of("olivette", "tax", "identifiant = c1", "mot-de-passe = one", "connexion");

    @Test
    void leadsThroughOlivetteToTheServiceAndOutOfBoth() {
        Journey journey = new Plan().journey();
        ScenePlay inside = play(journey, IN_TAX, List.of("donnees", "continuer"));
        assertThat(inside.screen().id()).isEqualTo("dedans");
        assertFacts(
                journey,
                inside,
                Fact.SIGNED_IN,
                "bus",
                Fact.SAW_DATA,
                "",
                Fact.CHOSE,
                "tax",
                Fact.STILL_IN,
                "olivette");
        ScenePlay out = play(journey, IN_TAX, List.of("continuer", "deconnexion"));
        assertFacts(journey, out, Fact.SIGNED_OUT, "bus", Fact.STILL_IN, "olivette");
        assertThat(holds(journey, out, Fact.SIGNED_OUT, "all")).isFalse();
        ScenePlay gone = play(journey, IN_TAX, List.of("continuer", "deconnexion", "deconnexion-olivette"));
        assertFacts(journey, gone, Fact.SIGNED_OUT, "all", Fact.SIGNED_OUT, "olivette", Fact.AT, "olivette.example");
    }

    @Test
    void letsWhoeverIsLeftSignedInAtOlivetteInAgainWithoutAPassword() {
        Journey journey = new Plan().journey();
        ScenePlay again =
                play(journey, IN_TAX, List.of("continuer", "deconnexion", "revenir", "olivette-encore", "continuer"));
        assertFacts(journey, again, Fact.STILL_IN, "bus");
    }

    @Test
    void theBackButtonAfterSigningOutLeadsToNobodysPage() {
        Journey journey = new Plan().journey();
        ScenePlay back = play(journey, IN_TAX, List.of("continuer", "deconnexion", "back"));
        assertThat(back.screen().id()).isEqualTo("service");
    }

    @Test
    void takesNothingAtAnAccountWithoutPapersAndKeepsNoWordThatWasTyped() {
        Plan plan = new Plan();
        plan.has = List.of(CARE);
        Journey journey = plan.journey();
        Given given = SceneHand.play(scene(journey), IN_TAX);
        assertThat(given.toJson()).doesNotContain("one");
        assertFacts(journey, scene(journey).play(Scene.acts(given)), Fact.AT, "tax.example", Fact.MISSED, "1");
    }

    @Test
    void blocksAfterFiveTriesAndOpensAgainWithANewPassword() {
        Journey journey = new Plan().journey();
        List<String> tries = new ArrayList<>(List.of("olivette", "tax"));
        for (int i = 0; i < 5; i++) {
            tries.addAll(List.of("identifiant = c1", "mot-de-passe = wrong", "connexion"));
        }
        ScenePlay blocked = play(journey, tries, List.of());
        assertFacts(journey, blocked, Fact.BLOCKED, "tax", Fact.MISSED, "3");
        assertThat(blocked.elements())
                .extracting("id")
                .contains("bloque", "oublie")
                .doesNotContain("connexion");
        List<String> reset = List.of(
                "oublie",
                "adresse = c@x.example",
                "demander",
                "boite",
                "message",
                "lien",
                "nouveau = two",
                "changer",
                "identifiant = c1",
                "mot-de-passe = two",
                "connexion");
        assertFacts(journey, play(journey, tries, reset), Fact.RECOVERED, "tax", Fact.SIGNED_IN, "olivette");
    }

    @Test
    void findsTheMessageAboutANewPasswordInIndesirables() {
        Plan plan = new Plan();
        plan.forgotten = Optional.of(TAX);
        plan.spam = true;
        Journey journey = plan.journey();
        assertThat(journey.lent()).doesNotContainKey("mot-de-passe-tax").containsKey("mot-de-passe-care");
        ScenePlay box = play(
                journey, List.of("olivette", "tax", "oublie", "adresse = c@x.example", "demander", "boite"), List.of());
        assertThat(box.elements()).extracting("id").containsExactly("vide", "indesirables");
    }

    @Test
    void bringsTheMessageIntoThePracticeMailboxOnceItIsAskedFor() {
        Plan plan = new Plan();
        plan.forgotten = Optional.of(TAX);
        plan.resetMessage = Optional.of("msg-reset");
        Journey journey = plan.journey();
        List<String> asking = List.of("olivette", "tax", "oublie", "adresse = c@x.example");
        ScenePlay before = play(journey, asking, List.of());
        ScenePlay asked = play(journey, asking, List.of("demander"));
        assertThat(journey.brings(before, asked)).contains("msg-reset");
        assertThat(journey.brings(asked, asked)).isEmpty();
        assertThat(asked.elements()).extracting("id").containsExactly("envoye");
        assertFacts(journey, asked, Fact.ASKED, "tax", Fact.AT, "tax.example");
    }

    @Test
    void bringsNothingForASiteWhosePasswordIsKnown() {
        Plan plan = new Plan();
        plan.forgotten = Optional.of(TAX);
        plan.resetMessage = Optional.of("msg-reset");
        Journey journey = plan.journey();
        List<String> asking = List.of("olivette", "care", "oublie", "adresse = c@x.example");
        ScenePlay asked = play(journey, asking, List.of("demander"));
        assertThat(journey.brings(play(journey, asking, List.of()), asked)).isEmpty();
        assertThat(asked.elements()).extracting("id").contains("boite");
    }

    @Test
    void mayBeginBehindTheLinkOfTheMessage() {
        Plan plan = new Plan();
        plan.forgotten = Optional.of(TAX);
        plan.begins = Beginning.NEW_PASSWORD;
        Journey journey = plan.journey();
        ScenePlay inside = play(
                journey,
                List.of("nouveau = two", "changer", "identifiant = c1", "mot-de-passe = two", "connexion"),
                List.of("continuer"));
        assertFacts(journey, inside, Fact.RECOVERED, "tax", Fact.SIGNED_IN, "bus");
    }

    @Test
    void mayBeginInsideWhereOnlyLeavingIsLeft() {
        Plan plan = new Plan();
        plan.begins = Beginning.INSIDE;
        plan.extras = Set.of(Extra.SHARED);
        Journey journey = plan.journey();
        assertFacts(journey, play(journey, List.of("fermer"), List.of()), Fact.STILL_IN, "bus", Fact.CLOSED, "");
        ScenePlay half = play(journey, List.of("deconnexion", "fermer", "ouvrir", "olivette-encore"), List.of());
        assertThat(half.screen().id()).isEqualTo("accord");
        ScenePlay gone = play(journey, List.of("deconnexion", "deconnexion-olivette"), List.of());
        assertFacts(journey, gone, Fact.SIGNED_OUT, "all");
    }

    @Test
    void offersOneMoreAccountWithoutLosingTheWayBack() {
        Plan plan = new Plan();
        plan.extras = Set.of(Extra.OFFERS_ACCOUNT);
        Journey journey = plan.journey();
        assertThat(holds(journey, play(journey, IN_TAX, List.of()), Fact.ACCOUNT_BEGUN, ""))
                .isFalse();
        ScenePlay back = play(journey, List.of("creer", "revenir", "olivette"), List.of());
        assertFacts(journey, back, Fact.ACCOUNT_BEGUN, "", Fact.AT, "olivette.example");
    }

    @Test
    void tellsAnOpenAccountOfSomebodyElseFromOnesOwn() {
        Plan plan = new Plan();
        plan.beside = Optional.of(new Beside(TAX, OLENA, true));
        Journey journey = plan.journey();
        ScenePlay wrong = play(journey, List.of("olivette", "tax", "olena", "continuer"), List.of());
        assertFacts(journey, wrong, Fact.CHOSE, "olena", Fact.AS, "olena");
        ScenePlay turned = play(
                journey,
                List.of("olivette", "tax", "olena", "annuler", "olivette", "tax", "camille"),
                List.of("identifiant = c1", "mot-de-passe = one", "connexion", "continuer"));
        assertFacts(journey, turned, Fact.CHOSE, "camille", Fact.SIGNED_IN, "bus", Fact.CANCELLED, "");
    }

    @Test
    void asksAtItsOwnDoorWhoSomebodyIsAndLetsThemLeaveTheAccountOfAnother() {
        Plan plan = new Plan();
        plan.olivette = false;
        plan.service = TAX;
        plan.beside = Optional.of(new Beside(TAX, OLENA, true));
        Journey journey = plan.journey();
        ScenePlay wrong = play(journey, List.of("olena"), List.of());
        assertFacts(journey, wrong, Fact.CHOSE, "olena", Fact.AS, "olena");
        ScenePlay right = play(
                journey,
                List.of("olena", "deconnexion", "camille"),
                List.of("identifiant = c1", "mot-de-passe = one", "connexion"));
        assertFacts(journey, right, Fact.CHOSE, "camille", Fact.SIGNED_IN, "tax");
        assertThat(holds(journey, right, Fact.AS, "olena")).isFalse();
    }

    @Test
    void doesNotLetSomebodyInWithThePasswordOfAnother() {
        Plan plan = new Plan();
        plan.olivette = false;
        plan.service = TAX;
        plan.beside = Optional.of(new Beside(TAX, OLENA, false));
        Journey journey = plan.journey();
        ScenePlay tried = play(journey, List.of("olena", "mot-de-passe = anything", "connexion"), List.of());
        assertThat(tried.screen().id()).isEqualTo("autre-tax");
        assertThat(holds(journey, tried, Fact.SIGNED_IN, "tax")).isFalse();
    }

    @Test
    void findsAPersonByTheNameAtBirth() {
        Plan plan = new Plan();
        plan.unrecognised = Optional.of(TAX);
        Journey journey = plan.journey();
        assertThat(play(journey, IN_TAX, List.of()).screen().id()).isEqualTo("inconnu");
        ScenePlay found = play(journey, IN_TAX, List.of("nom-de-naissance = marchand", "chercher", "continuer"));
        assertFacts(journey, found, Fact.SIGNED_IN, "bus");
    }

    @Test
    void wantsACodeAndNotesWhoeverTellsItToACaller() {
        Plan plan = new Plan();
        plan.code = Optional.of(Code.SMS);
        plan.extras = Set.of(Extra.CALLER);
        Journey journey = plan.journey();
        ScenePlay told = play(journey, IN_TAX, List.of("dire", "code = 482913", "continuer", "continuer"));
        assertFacts(journey, told, Fact.CODE_SHARED, "", Fact.SIGNED_IN, "bus");
        ScenePlay kept = play(journey, IN_TAX, List.of("raccrocher", "code = 482 913", "continuer"));
        assertThat(holds(journey, kept, Fact.CODE_SHARED, "")).isFalse();
        assertFacts(journey, kept, Fact.HUNG_UP, "", Fact.AT, "olivette.example");
    }

    @Test
    void theManagerFillsInOnTheTruePageAloneAndTheFalseOneKeepsWhatIsTyped() {
        Plan plan = new Plan();
        plan.falsePage = Optional.of(new FalsePage("olivette-connexion.example", false));
        plan.extras = Set.of(Extra.MANAGER, Extra.SAVES_PASSWORDS);
        Journey journey = plan.journey();
        ScenePlay fooled = play(journey, List.of("lien", "champ = one", "continuer"), List.of());
        assertFacts(journey, fooled, Fact.TYPED_ON, "olivette-connexion.example");
        ScenePlay falsePage = play(journey, List.of("lien"), List.of());
        assertThat(falsePage.elements())
                .extracting("id")
                .contains("gestionnaire")
                .doesNotContain("remplir");
        assertThat(falsePage.read("gestionnaire", Map.of(), Set.of())).isEmpty();
        ScenePlay wise = play(
                journey,
                List.of("lien", "back", "moi-meme", "olivette", "tax", "remplir", "enregistrer", "continuer"),
                List.of());
        assertFacts(
                journey,
                wise,
                Fact.LEFT_PAGE,
                "olivette-connexion.example",
                Fact.FILLED,
                "tax.example",
                Fact.PASSWORD_SAVED,
                "",
                Fact.SIGNED_IN,
                "bus");
    }

    @Test
    void onceInsideThePasswordIsChangedOtherDevicesAreClosedAndTheWindowShutsNothing() {
        Plan plan = new Plan();
        plan.olivette = false;
        plan.extras = Set.of(Extra.CHANGES_PASSWORD, Extra.DEVICES, Extra.SHARED);
        plan.leftOpen = Optional.of(OLENA);
        Journey journey = plan.journey();
        ScenePlay end = play(
                journey,
                List.of("deconnexion", "identifiant = c3", "mot-de-passe = five", "connexion"),
                List.of(
                        "changer",
                        "ancien = five",
                        "nouveau = six",
                        "changer",
                        "appareils",
                        "fermer-ailleurs",
                        "revenir",
                        "fermer"));
        assertFacts(
                journey,
                end,
                Fact.SIGNED_OUT,
                "olena",
                Fact.CHANGED,
                "bus",
                Fact.SESSIONS_CLOSED,
                "bus",
                Fact.STILL_IN,
                "bus",
                Fact.CLOSED,
                "");
        assertThat(holds(journey, end, Fact.READ_OTHER, "")).isFalse();
    }

    @Test
    void everyInscriptionHasWords() {
        Plan plan = new Plan();
        plan.extras = Set.of(Extra.values());
        assertThat(plan.journey().script().screens().values())
                .allSatisfy(screen -> assertThat(plan.journey().words()).containsKey(screen.id()));
    }

    private static Scene scene(Journey journey) {
        return IdentityTask.of(
                        new StepOutline("step", List.of(), 1, List.of(), List.of(), false),
                        journey,
                        List.of(),
                        List.of())
                .acting();
    }

    private static ScenePlay play(Journey journey, List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return scene(journey).play(Scene.acts(SceneHand.play(scene(journey), all)));
    }

    private static boolean holds(Journey journey, ScenePlay play, Fact fact, String about) {
        return new JourneyFacts(journey).condition(fact, about).holds(play);
    }

    private static void assertFacts(Journey journey, ScenePlay play, Object... facts) {
        for (int i = 0; i < facts.length; i += 2) {
            assertThat(holds(journey, play, (Fact) facts[i], (String) facts[i + 1]))
                    .as("%s %s", facts[i], facts[i + 1])
                    .isTrue();
        }
    }

    /** A plan to be varied in one point. */
    private static final class Plan {

        private Site service = BUS;
        private boolean olivette = true;
        private List<Site> has = List.of(TAX, CARE);
        private Optional<Beside> beside = Optional.empty();
        private Optional<Site> forgotten = Optional.empty();
        private boolean spam;
        private Optional<String> resetMessage = Optional.empty();
        private Optional<Site> unrecognised = Optional.empty();
        private Optional<Code> code = Optional.empty();
        private Optional<FalsePage> falsePage = Optional.empty();
        private Optional<PracticePerson> leftOpen = Optional.empty();
        private Beginning begins = Beginning.OUTSIDE;
        private Set<Extra> extras = Set.of();

        private Journey journey() {
            return Journey.of(new JourneyPlan(
                    CAMILLE,
                    service,
                    olivette,
                    !olivette,
                    List.of(TAX, CARE),
                    has,
                    beside,
                    forgotten,
                    spam,
                    resetMessage,
                    unrecognised,
                    code,
                    falsePage,
                    leftOpen,
                    begins,
                    extras));
        }
    }
}
