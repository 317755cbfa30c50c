package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import fr.aladdin.account.Theme;
import fr.aladdin.browser.World.Who;
import fr.aladdin.language.Language;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The live board of the workshop that is on in the demonstration, and people at its seats. */
class BoardPageIT {

    /** What the issue asks for. */
    private static final double TWO_SECONDS = 2_000;

    private static final World WORLD = World.shared();
    private static final String BOARD = "/board/workshop?workshop=" + WORLD.workshop;
    private static final String ZAHRA = WORLD.stored.one("SELECT id FROM account WHERE display_name = 'Zahra'");

    private final String name = "Zo " + UUID.randomUUID().toString().substring(0, 6);
    private final List<String> card = WORLD.cardOfSomebodyNew(name);
    private final String person = WORLD.stored.one("SELECT id FROM account WHERE display_name = ?", name);

    @Test
    void what_somebody_does_and_that_they_call_shows_on_the_open_board_within_two_seconds() {
        enrol();
        Page board = openBoard(Look.STANDARD);
        board.evaluate("() => { window.opened = 'once'; }");
        Caller caller = WORLD.stranger().signInWithCard(card.get(0), card.subList(1, 5));
        caller.post("/learning/module?module=mail-lire", Form.of().fresh());
        assertThat(seat(board)).containsText("Avance", within());

        assertThat(board.locator("#seats-now")).containsText("n’ont pas signé");
        Page learner = enter(Look.STANDARD);
        learner.navigate("/help?back=/learning/path");
        Click.go(learner.locator("button[value=call]"));
        assertThat(learner.locator("main")).containsText("Votre appel est arrivé");
        assertThat(board.locator(".queue")).containsText(name, within());
        Assertions.assertThat(board.evaluate("() => window.opened")).isEqualTo("once");
        learner.navigate("/learning/path");
        assertThat(learner.locator("header .help")).containsText("Votre appel est arrivé");

        Click.go(board.locator("#given-" + person));
        assertThat(board.locator("[role=status]").first()).containsText("l’aide est donnée");
        assertThat(board.locator("#given-" + person)).hasCount(0);
        learner.navigate("/help?back=/learning/path");
        assertThat(learner.locator("button[value=call]")).hasCount(1);
        assertThat(learner.locator("main")).containsText("Un formateur est venu vers vous");
        assertThat(learner.locator("header .help")).containsText("J’ai besoin d’aide");
        close(board, learner);
    }

    @Test
    void who_needs_nobody_any_more_leaves_the_queue() {
        enrol();
        Page board = openBoard(Look.STANDARD);
        Page learner = enter(Look.of(Language.ARABIC, true, Theme.LIGHT, 360));
        learner.navigate("/help?back=/learning/path");
        Click.go(learner.locator("button[value=call]"));
        assertThat(board.locator("#given-" + person)).hasCount(1, new HasCountOptions().setTimeout(TWO_SECONDS));
        Click.go(learner.locator("button[value=withdraw]"));
        assertThat(board.locator("#given-" + person)).hasCount(0, new HasCountOptions().setTimeout(TWO_SECONDS));
        close(board, learner);
    }

    @Test
    void the_room_is_sent_to_a_module_that_everybody_there_sees_on_their_page() {
        enrol();
        WORLD.caller(Who.TRAINER)
                .post(
                        "/hours/attendance?workshop=" + WORLD.workshop,
                        Form.of("act", "arrive:" + person).fresh());
        Page board = openBoard(Look.STANDARD);
        Click.go(board.locator("a[href*='send=true']"));
        Click.go(board.locator("button[value=send]"));
        assertThat(board.locator("[role=alert]:visible")).containsText("Choisissez un module");
        board.locator("#module").selectOption("mail-ecrire");
        Click.go(board.locator("button[value=send]"));
        assertThat(board.locator("main")).containsText("La salle est envoyée à ce module.");
        Page learner = enter(Look.STANDARD);
        learner.navigate("/learning/path");
        assertThat(learner.locator("main")).containsText("toute la salle");
        close(board, learner);
    }

    @Test
    void a_board_that_hears_nothing_says_since_when_until_it_hears_again() {
        Page board = trainer(Look.STANDARD, true);
        board.route("**/board/events*", route -> route.abort());
        board.navigate(BOARD);
        assertThat(board.locator("#stale"))
                .containsText("n’est pas à jour depuis", new ContainsTextOptions().setTimeout(4 * TWO_SECONDS));
        assertThat(board.locator("#stale")).isVisible();
        board.unroute("**/board/events*");
        assertThat(board.locator("#stale")).isHidden(new IsHiddenOptions().setTimeout(10 * TWO_SECONDS));
        close(board);
    }

    @Test
    void of_a_workshop_that_is_long_over_no_board_shows_anybody() {
        String over = WORLD.stored.one(
                "SELECT w.id FROM workshop w JOIN workshop_trainer t ON t.workshop = w.id"
                        + " WHERE w.ends_at < now() - interval '2 hours' AND w.cancelled_at IS NULL AND t.trainer = ?",
                UUID.fromString(WORLD.trainer));
        Caller trainer = WORLD.caller(Who.TRAINER);
        Assertions.assertThat(trainer.get("/workshop/workshop?workshop=" + over).status())
                .isEqualTo(200);
        Assertions.assertThat(trainer.get("/board/workshop?workshop=" + over).status())
                .isEqualTo(404);
        Assertions.assertThat(trainer.get("/board/seats?workshop=" + over).status())
                .isEqualTo(404);
    }

    @Test
    void without_javascript_the_board_reads_itself_again_but_not_while_a_module_is_chosen() {
        Page board = trainer(Look.STANDARD, false);
        board.navigate(BOARD);
        assertThat(board.locator("meta[http-equiv=refresh]")).hasAttribute("content", Pattern.compile("20; .*"));
        assertThat(board.locator("#stale")).isHidden();
        assertThat(board.locator(".seat").first()).containsText("Poste 1");
        board.navigate(BOARD + "&send=true");
        assertThat(board.locator("meta[http-equiv=refresh]")).hasCount(0);
        close(board);
    }

    @Test
    void what_was_done_is_said_in_the_head_of_the_board_until_it_is_read_again() {
        Page plain = trainer(Look.STANDARD, false);
        plain.navigate(BOARD + "&done=given");
        assertThat(plain.locator("#done")).containsText("l’aide est donnée");
        String next = plain.locator("meta[http-equiv=refresh]").getAttribute("content");
        plain.navigate(next.substring(next.indexOf('/')));
        assertThat(plain.locator("#done")).hasCount(0);
        close(plain);

        Page board = trainer(Look.STANDARD, true);
        board.clock().install();
        board.navigate(BOARD + "&done=given");
        assertThat(board.locator("#done")).containsText("l’aide est donnée");
        Assertions.assertThat(board.url()).doesNotContain("done=");
        board.clock().fastForward(12_000);
        assertThat(board.locator("#done")).hasCount(0);
        close(board);
    }

    @Test
    void ten_seats_two_calls_the_module_of_the_room_and_what_was_done_are_on_one_screen() {
        WORLD.stored.list(
                "INSERT INTO help_request (id, workshop, person, asked_at) SELECT gen_random_uuid(), workshop,"
                        + " person, now() - interval '12 minutes' FROM enrolment WHERE state = 'ENROLLED' AND workshop = '"
                        + WORLD.workshop + "' AND person <> '" + ZAHRA + "' ORDER BY seat LIMIT 2 RETURNING id");
        String sent = WORLD.stored.one("INSERT INTO sent_module (id, workshop, module, sent_by, sent_at)"
                + " VALUES (gen_random_uuid(), '" + WORLD.workshop + "', 'franceconnect', '" + WORLD.trainer
                + "', now()) RETURNING id");
        try {
            Page board = trainer(Look.STANDARD, true);
            board.waitForResponse(
                    answer -> answer.url().contains("/board/seats"), () -> board.navigate(BOARD + "&done=sent"));
            assertThat(board.locator("#done")).hasCount(1);
            assertThat(board.locator(".queue li")).hasCount(2);
            Assertions.assertThat(board.evaluate("() => Math.max(...[...document.querySelectorAll('.seat')]"
                            + ".map(seat => seat.getBoundingClientRect().bottom))"))
                    .asInstanceOf(InstanceOfAssertFactories.type(Number.class))
                    .extracting(Number::doubleValue, InstanceOfAssertFactories.DOUBLE)
                    .isLessThanOrEqualTo(Look.STANDARD.height());
            close(board);
        } finally {
            WORLD.stored.list("UPDATE help_request SET ended_at = now() WHERE ended_at IS NULL AND workshop = '"
                    + WORLD.workshop + "' RETURNING id");
            WORLD.stored.one("DELETE FROM sent_module WHERE id = '" + sent + "' RETURNING id");
        }
    }

    @Test
    void only_who_accompanies_the_workshop_hears_of_it() {
        String events = "/board/events?workshop=" + WORLD.workshop;
        Assertions.assertThat(WORLD.caller(Who.OTHER_TRAINER).get(events).status())
                .isEqualTo(404);
        Assertions.assertThat(WORLD.caller(Who.OWNER).get(events).status()).isEqualTo(404);
        Assertions.assertThat(WORLD.caller(Who.STRANGER).get(events).location()).isEqualTo("/signin/staff");
        Assertions.assertThat(WORLD.caller(Who.OTHER_TRAINER)
                        .post(
                                BOARD,
                                Form.of("act", "send", "module", "mail-lire").fresh())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void help_is_not_given_to_somebody_who_is_not_at_that_workshop() {
        Form stranger = Form.of("act", "given", "person", WORLD.keeper);
        Assertions.assertThat(
                        WORLD.caller(Who.TRAINER).post(BOARD, stranger.fresh()).status())
                .isEqualTo(404);
        Form nobody = Form.of("act", "given", "person", UUID.randomUUID().toString());
        Assertions.assertThat(
                        WORLD.caller(Who.TRAINER).post(BOARD, nobody.fresh()).status())
                .isEqualTo(404);
    }

    @Test
    void without_a_workshop_the_help_page_calls_nobody() {
        Page learner = enter(Look.STANDARD);
        learner.navigate("/help");
        assertThat(learner.locator("main")).containsText("Levez la main");
        assertThat(learner.locator("main form")).hasCount(0);
        close(learner);
    }

    @Test
    void board_and_help_are_accessible_valid_and_narrow() {
        enrol();
        // the trainer of this world reads French in the other tests
        for (Look look : List.of(Look.of(Language.ENGLISH, false, Theme.CONTRAST, 360), Look.STANDARD)) {
            Page board = trainer(look, true);
            Learner.set(board, look);
            for (String address : List.of(BOARD, BOARD + "&send=true")) {
                Expect.wellMade(board, board.navigate(address), look);
            }
            close(board);
        }
        for (Look look : Look.sampleFor("/help")) {
            Page learner = enter(look);
            Learner.choose(learner, look);
            Expect.wellMade(learner, learner.navigate("/help?back=/learning/path"), look);
            Expect.wellMade(
                    learner,
                    Click.led(
                            learner, () -> learner.locator("button[value=call]").click()),
                    look);
            Click.go(learner.locator("button[value=withdraw]"));
            close(learner);
        }
    }

    /** The seats of the workshop are shared with the other tests. */
    @AfterEach
    void leave() {
        act("unenrol", person);
        act("enrol", ZAHRA);
    }

    /** At the seat of Zahra: all ten are taken. */
    private void enrol() {
        act("unenrol", ZAHRA);
        act("enrol", person);
    }

    private static void act(String act, String person) {
        WORLD.caller(Who.TRAINER)
                .post(
                        "/workshop/workshop?workshop=" + WORLD.workshop,
                        Form.of("act", act, "person", person).fresh());
    }

    /** Opened, and told by the server that it is heard. */
    private static Page openBoard(Look look) {
        Page board = trainer(look, true);
        board.waitForResponse(answer -> answer.url().contains("/board/seats"), () -> board.navigate(BOARD));
        return board;
    }

    private static Page trainer(Look look, boolean javaScript) {
        Page page = Browser.shared().visitor(look, javaScript, WORLD.address()).newPage();
        new TrainerHand(page).signIn();
        return page;
    }

    private Page enter(Look look) {
        Page page = Browser.shared().visitor(look, true, WORLD.address()).newPage();
        Learner.signIn(page, card.get(0), card.subList(1, 5));
        return page;
    }

    private Locator seat(Page board) {
        return board.locator(".seat", new Page.LocatorOptions().setHasText(name));
    }

    private static ContainsTextOptions within() {
        return new ContainsTextOptions().setTimeout(TWO_SECONDS);
    }

    private static void close(Page... pages) {
        for (Page page : pages) {
            page.context().close();
        }
    }
}
