package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.aladdin.account.Theme;
import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import fr.aladdin.language.Language;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The database gone for a moment, and a power cut: what was acknowledged is there, and people go on where they were. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardTimesIT {

    private static final String STEP = "/learning/step?module=sandbox&step=depart";
    private static final int ANSWERS_BEFORE_THE_CUT = 25;

    private static final String ASKS_DATABASE = "/signin/passphrase?token=" + "x".repeat(43);
    private static final List<Look> LOOKS = List.of(
            Look.STANDARD,
            Look.of(Language.FRENCH, true, Theme.DARK, 360),
            Look.of(Language.ARABIC, false, Theme.CONTRAST, 1366),
            Look.of(Language.ARABIC, true, Theme.LIGHT, 360));

    private RunningAladdin aladdin;
    private World world;
    private Stored stored;

    @BeforeAll
    void start() {
        aladdin = RunningAladdin.start(Map.of());
        world = World.of(aladdin);
        stored = world.stored;
    }

    @AfterAll
    void stop() {
        Optional<ProcessHandle> postgres = ProcessHandle.of(stored.pid());
        aladdin.stop();
        postgres.ifPresent(left -> left.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }

    @Test
    void what_is_acknowledged_stands_on_the_disk() {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(stored.one("SHOW " + setting)).as(setting).isEqualTo("on");
        }
    }

    @Test
    void while_the_database_is_gone_every_page_says_so_calmly_and_nothing_is_half_saved() throws Exception {
        Map<String, String> before = stored.fingerprint();
        Postgres postgres = Postgres.of(stored);
        postgres.breakDown();
        for (SitePage page : SitePage.listAll(world)) {
            for (Who who : List.of(Who.OWNER, Who.TRAINER, Who.ADMINISTRATOR)) {
                if (!page.page().equals("/assets/*")) {
                    expectRest(world.caller(who).get(page.address()));
                }
            }
        }
        LOOKS.forEach(look -> expectCalm(look, 503, page -> page.navigate(ASKS_DATABASE)));
        for (SiteAct act : SiteAct.listAll(world)) {
            Caller caller = world.caller(act.may().stream()
                    .filter(who -> who != Who.STRANGER)
                    .findFirst()
                    .orElseThrow());
            expectRest(caller.post(act.address(), act.form().fresh()));
        }
        postgres.comeBack();
        assertThat(stored.fingerprint()).isEqualTo(before);
        Answer step = untilItWorks(world.caller(Who.OWNER), STEP);
        assertThat(step.page().select("main input[value=go-on]"))
                .as("their answer is there: they may go on")
                .isNotEmpty();
        int answers = answers();
        assertThat(world.caller(Who.OWNER)
                        .post(STEP, Form.of("choice", "b").fresh())
                        .status())
                .isEqualTo(303);
        assertThat(answers()).isEqualTo(answers + 1);
    }

    @TestFactory
    Stream<DynamicTest> pages_about_what_went_wrong_are_accessible_valid_and_narrow() {
        return LOOKS.stream()
                .map(look -> DynamicTest.dynamicTest(look.toString(), () -> {
                    expectCalm(look, 404, page -> page.navigate("/nothing-here"));
                    // a form from elsewhere, and one whose state nobody has kept
                    expectCalm(look, 403, page -> send(page, "about:blank", "act"));
                    expectCalm(look, 410, page -> send(page, "/signin", "jakarta.faces.ViewState"));
                    stored.change("ALTER TABLE passphrase_reset RENAME TO mislaid");
                    expectCalm(look, 500, page -> page.navigate(ASKS_DATABASE));
                    stored.change("ALTER TABLE mislaid RENAME TO passphrase_reset");
                }));
    }

    @Test
    void a_power_cut_while_answering_loses_no_acknowledged_answer_and_signs_nobody_out() throws Exception {
        List<UUID> acknowledged = new ArrayList<>();
        CountDownLatch enough = new CountDownLatch(ANSWERS_BEFORE_THE_CUT);
        int before = answers();
        int formsBefore = forms();
        CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> {
            try {
                while (true) {
                    UUID key = UUID.randomUUID();
                    Answer answer =
                            world.caller(Who.OWNER).post(STEP, Form.of("choice", "c", "form-key", key.toString()));
                    if (answer.status() == 303) {
                        acknowledged.add(key);
                        enough.countDown();
                    }
                }
            } catch (UncheckedIOException cut) {
                // the line is dead: what was answered until now is what counts
            }
        });
        assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
        long postgres = stored.pid();
        aladdin.kill();
        answering.get(1, TimeUnit.MINUTES);

        aladdin = aladdin.startAgain();
        assertThat(stored.pid())
                .as("the database that was left behind is used again")
                .isEqualTo(postgres);
        for (UUID key : acknowledged) {
            assertThat(stored.list("SELECT key FROM form_use WHERE key = ?", key))
                    .hasSize(1);
        }
        assertThat(answers() - before)
                .as("an answer and its form are kept together or not at all")
                .isEqualTo(forms() - formsBefore);
        assertThat(world.caller(Who.OWNER).get(STEP).status()).isEqualTo(200);
        assertThat(world.caller(Who.TRAINER).get("/training/groups").status()).isEqualTo(200);
    }

    private void expectCalm(Look look, int status, Function<Page, Response> meet) {
        try (BrowserContext visitor = Browser.shared().visitor(look, true, aladdin.address())) {
            Page page = visitor.newPage();
            Response met = meet.apply(page);
            assertThat(met.status()).as(met.url()).isEqualTo(status);
            // the one way on from each of them
            page.locator("main a.btn-main").waitFor();
            Expect.wellMade(page, met, look);
        }
    }

    private Response send(Page page, String from, String field) {
        page.navigate(from);
        return Click.led(page, () -> page.evaluate("""
                ([address, field]) => {
                  const form = document.createElement('form');
                  form.method = 'post';
                  form.action = address + '/signin';
                  form.append(Object.assign(document.createElement('input'), {name: field, value: 'x'}));
                  document.body.append(form);
                  form.submit();
                }
                """, List.of(aladdin.address(), field)));
    }

    private static void expectRest(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(answer.page().select("h1").text()).isEqualTo("Le service se repose");
    }

    /** The first request may still meet a connection that died. */
    private static Answer untilItWorks(Caller caller, String address) {
        Answer answer = caller.get(address);
        for (int i = 0; i < 30 && answer.status() == 503; i++) {
            answer = caller.get(address);
        }
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer;
    }

    private int answers() {
        return Integer.parseInt(stored.one("SELECT count(*) FROM answer"));
    }

    private int forms() {
        return Integer.parseInt(stored.one("SELECT count(*) FROM form_use"));
    }

    /** The embedded PostgreSQL as an operator handles it. */
    private record Postgres(long pid, Path program, Path data) {

        static Postgres of(Stored stored) {
            return new Postgres(stored.pid(), stored.controlProgram(), stored.dataOfPostgres());
        }

        /** Ends at once, in the middle of whatever it does; at its next start it recovers. */
        void breakDown() throws Exception {
            run("kill", "-QUIT", Long.toString(pid));
            ProcessHandle.of(pid)
                    .ifPresent(server ->
                            server.onExit().orTimeout(30, TimeUnit.SECONDS).join());
        }

        /** With the settings that it was started with. */
        void comeBack() throws Exception {
            run(program.toString(), "restart", "-w", "-D", data.toString());
        }

        private static void run(String... command) throws Exception {
            List<String> words = new ArrayList<>(List.of(command));
            if (words.contains("restart") && System.getProperty("user.name").equals("root")) {
                // PostgreSQL refuses to run as root
                words.addAll(0, List.of("unshare", "-U"));
            }
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(1, TimeUnit.MINUTES))
                    .as(words.toString())
                    .isTrue();
            assertThat(process.exitValue()).as(words.toString()).isZero();
        }
    }
}
