package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Forms that are forged, sent twice, far too long or odd, and steps that are not reached: refused, and nothing changes. */
class BadInputIT {

    /** Of its own: here each act is really done, and nobody else finds the world as it was made. */
    private static final RunningAladdin ALADDIN = RunningAladdin.startBehindProxy();

    private static final World WORLD = World.of(ALADDIN);
    private static final List<SiteAct> ACTS = SiteAct.listAll(WORLD);

    private static final String LONG = "é".repeat(100_000);

    /** What a forged request may bring: another site's, or nothing at all. */
    private static final List<Map<String, String>> ELSEWHERE = List.of(
            Map.of(),
            Map.of("Origin", "https://elsewhere.example"),
            Map.of("Origin", "null"),
            Map.of("Sec-Fetch-Site", "cross-site", "Origin", WORLD.address()),
            Map.of("Sec-Fetch-Site", "same-site"),
            Map.of("Sec-Fetch-Site", "none"),
            Map.of("Referer", WORLD.address() + "/display"));

    @AfterAll
    static void stop() {
        ALADDIN.stop();
    }

    /** A one-time link is shown in the answer alone and never kept: asked for twice, the second replaces the first. */
    private static boolean countsOnce(SiteAct act) {
        return !act.name().equals("reset");
    }

    @TestFactory
    Stream<DynamicTest> a_form_that_does_not_come_from_our_pages_does_nothing() {
        return ACTS.stream().flatMap(act -> ELSEWHERE.stream()
                .map(headers -> DynamicTest.dynamicTest(act + " with " + headers.keySet(), () -> {
                    Map<String, String> before = WORLD.stored.fingerprint();
                    Answer answer = by(act).post(act.address(), act.form().fresh(), headers);
                    assertThat(answer.status()).as("%s", answer).isEqualTo(403);
                    assertThat(answer.page().select("h1").text()).isEqualTo("Cela n’a pas été fait");
                    assertThat(WORLD.stored.fingerprint()).isEqualTo(before);
                })));
    }

    @TestFactory
    Stream<DynamicTest> nobody_is_signed_in_by_another_site() {
        Form card = Form.of("number", "4821 5701");
        for (int i = 0; i < World.OWNER_WORDS.size(); i++) {
            card = card.with("word" + (i + 1), World.OWNER_WORDS.get(i));
        }
        Form whole = card;
        return Stream.of("/", "/signin").flatMap(page -> ELSEWHERE.stream()
                .map(headers -> DynamicTest.dynamicTest(page + " with " + headers.keySet(), () -> {
                    Caller stranger = WORLD.stranger();
                    assertThat(stranger.post(page, whole, headers).status()).isEqualTo(403);
                    assertThat(stranger.cookie("signin")).isEmpty();
                })));
    }

    @TestFactory
    Stream<DynamicTest> a_form_sent_twice_counts_once() {
        return ACTS.stream()
                .filter(BadInputIT::countsOnce)
                .map(act -> DynamicTest.dynamicTest(act.toString(), () -> {
                    Form form = act.form().fresh();
                    Answer first = by(act).post(act.address(), form);
                    assertThat(first.status()).as("%s", first).isIn(200, 303);
                    Map<String, String> after = WORLD.stored.fingerprint();
                    Answer second = by(act).post(act.address(), form);
                    assertThat(second.status()).as("%s", second).isIn(200, 303);
                    assertThat(WORLD.stored.fingerprint()).isEqualTo(after);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_way_in_changes_once_by_its_owner_and_never_by_another_site() {
        return ReadyAct.list().stream()
                .map(act -> DynamicTest.dynamicTest(act.toString(), () -> {
                    ReadyAct.Try made = act.ready().apply(WORLD);
                    Form form = made.form().fresh();
                    Map<String, String> before = WORLD.stored.fingerprint();
                    for (Map<String, String> headers : ELSEWHERE) {
                        assertThat(made.by().post(made.address(), form, headers).status())
                                .isEqualTo(403);
                    }
                    assertThat(WORLD.stored.fingerprint()).isEqualTo(before);
                    Answer first = made.by().post(made.address(), form);
                    assertThat(first.status()).as("%s", first).isIn(200, 303);
                    Map<String, String> after = WORLD.stored.fingerprint();
                    assertThat(after).as("it was really done").isNotEqualTo(before);
                    Answer second = made.by().post(made.address(), form);
                    assertThat(second.status()).as("%s", second).isIn(200, 303);
                    assertThat(second.page().select("#problem"))
                            .as("%s", second)
                            .isEmpty();
                    assertThat(WORLD.stored.fingerprint()).isEqualTo(after);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_form_sent_several_times_at_the_same_moment_counts_once() {
        return Map.of(
                        "learning/step answer", "answer",
                        "training/group add", "membership",
                        "training/groups create", "training_group",
                        "training/review send", "review",
                        "training/cards draw", "card_sheet",
                        "administration/places add", "place")
                .entrySet()
                .stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    SiteAct act = ACTS.stream()
                            .filter(one -> one.toString().equals(row.getKey()))
                            .findFirst()
                            .orElseThrow();
                    int before = count(row.getValue());
                    Form form = act.form().fresh();
                    for (Answer answer : atOnce(4, () -> by(act).post(act.address(), form))) {
                        assertThat(answer.status()).as("%s", answer).isIn(200, 303);
                    }
                    assertThat(count(row.getValue())).isEqualTo(before + 1);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_text_that_is_far_too_long_is_refused_with_a_page_that_says_so() {
        return ACTS.stream().flatMap(act -> act.texts().stream()
                .map(field -> DynamicTest.dynamicTest(act + ": " + field, () -> {
                    Map<String, String> before = WORLD.stored.fingerprint();
                    Answer answer =
                            by(act).post(act.address(), act.form().fresh().with(field, LONG));
                    // what the page shown next does, such as opening the draft again, is noted as on any look
                    assertThat(WORLD.stored.fingerprint()).isEqualTo(before);
                    Answer shown = answer.status() == 303 ? by(act).get(answer.location()) : answer;
                    assertThat(shown.status()).as("%s then %s", answer, shown).isEqualTo(200);
                    assertThat(shown.page().select(".err, .say-no, .say-try").text())
                            .as("what %s says", shown)
                            .isNotBlank();
                })));
    }

    @Test
    void an_answer_that_is_far_too_long_is_refused_with_a_page_that_says_so() {
        Map<String, String> before = WORLD.stored.fingerprint();
        Answer answer = WORLD.caller(Who.OWNER)
                .post(
                        "/learning/step?module=sandbox&step=depart",
                        Form.of("choice", LONG).fresh());
        Answer shown = WORLD.caller(Who.OWNER).get(answer.location().replaceFirst("#.*", ""));
        assertThat(shown.page().select(".say").text()).contains("long");
        assertThat(WORLD.stored.fingerprint()).isEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> what_no_page_of_ours_sends_breaks_nothing_and_is_not_kept() {
        return ACTS.stream().flatMap(act -> act.form().names().stream()
                .flatMap(field -> Stream.of(LONG, "a\u0000b", "\uFFFE\u202E", "")
                        .map(odd -> DynamicTest.dynamicTest(act + ": " + field + " with " + name(odd), () -> {
                            Answer answer = by(act).post(
                                            act.address(), act.form().fresh().with(field, odd));
                            assertThat(answer.status()).as("%s", answer).isLessThan(500);
                            if (odd.equals(LONG)) {
                                assertThat(WORLD.stored.holds("é".repeat(1000)))
                                        .as("tables that hold a part of it")
                                        .isEmpty();
                            }
                        }))));
    }

    @Test
    void a_form_of_several_megabytes_is_refused() {
        Map<String, String> before = WORLD.stored.fingerprint();
        SiteAct reply = ACTS.stream()
                .filter(act -> act.name().equals("reply"))
                .findFirst()
                .orElseThrow();
        Answer answer = by(reply).post(reply.address(), reply.form().fresh().with("text", "x".repeat(3_000_000)));
        assertThat(answer.status()).as("%s", answer).isIn(200, 400, 413);
        assertThat(answer.page().select("h1").text()).isNotBlank();
        assertThat(WORLD.stored.fingerprint()).isEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> a_step_that_is_not_reached_takes_no_answer() {
        Map<String, Form> asked = Map.of(
                "ecrire", Form.of("typed", "odile.renaud@voisinage.example"),
                "trouver", Form.of("found", "nouveau"),
                "ordre", Form.of("act", "hint"),
                "lire", Form.of("act", "check"),
                "repondre", Form.of("m-act", "send", "m-to", "odile.renaud@voisinage.example", "m-text", "Bonjour"),
                "pour-de-vrai", Form.of("act", "go-on"));
        return asked.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    String address = "/learning/step?module=sandbox&step=" + row.getKey();
                    Map<String, String> before = WORLD.stored.fingerprint();
                    Answer answer =
                            WORLD.caller(Who.OWNER).post(address, row.getValue().fresh());
                    assertThat(answer.status()).as("%s", answer).isEqualTo(303);
                    assertThat(answer.location())
                            .startsWith("/learning/step?module=sandbox&step=")
                            .doesNotContain("step=" + row.getKey());
                    Answer shown = WORLD.caller(Who.OWNER).get(answer.location());
                    assertThat(shown.page().select("main .say").text())
                            .contains("Cette étape vient plus tard.", "Vous êtes ici : étape");
                    assertThat(WORLD.stored.fingerprint()).isEqualTo(before);
                }));
    }

    @Test
    void somebody_who_types_the_address_of_a_later_step_reads_where_they_are() {
        Answer answer = WORLD.caller(Who.OWNER).get("/learning/step?module=sandbox&step=pour-de-vrai");
        Answer shown = WORLD.caller(Who.OWNER).get(answer.location());
        assertThat(shown.page().select("main .say").text()).contains("Cette étape vient plus tard.");
        Answer unknown = WORLD.caller(Who.OWNER).get("/learning/step?module=sandbox&step=nowhere");
        assertThat(unknown.status()).isEqualTo(303);
        assertThat(unknown.location()).doesNotContain("said");
    }

    @Test
    void cards_drawn_with_a_double_click_are_on_one_sheet_that_opens() {
        Form form = Form.of("person", WORLD.spare).fresh();
        String cards = "/training/cards?group=" + WORLD.group;
        Caller trainer = WORLD.caller(Who.TRAINER);
        String first = trainer.post(cards, form).location();
        String second = trainer.post(cards, form).location();
        assertThat(second).startsWith("/training/card-sheet?sheet=").isEqualTo(first);
        assertThat(trainer.get(second).page().select(".idcard .num").text()).isNotBlank();
        assertThat(WORLD.caller(Who.OTHER_TRAINER).get(second).status()).isEqualTo(404);
    }

    @Test
    void the_token_of_a_link_leaves_the_address_at_once() {
        Caller somebody = WORLD.stranger();
        String token = WORLD.startReset(WORLD.trainer);
        Answer opened = somebody.get("/signin/passphrase?token=" + token);
        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.location()).isEqualTo("/signin/passphrase");
        assertThat(opened.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Lax", "Path=/signin/passphrase");
        Answer page = somebody.get(opened.location());
        assertThat(page.page().select("#passphrase")).hasSize(1);
        assertThat(page.body()).doesNotContain(token);
        assertThat(WORLD.stranger().get("/signin/passphrase").page().select("#passphrase"))
                .isEmpty();
        somebody.get("/signin/passphrase?token=" + "x".repeat(43));
        assertThat(somebody.get("/signin/passphrase").page().select("#passphrase"))
                .isEmpty();
    }

    private static Caller by(SiteAct act) {
        return WORLD.caller(act.may().iterator().next());
    }

    private static int count(String table) {
        return Integer.parseInt(WORLD.stored.one("SELECT count(*) FROM " + table));
    }

    private static String name(String odd) {
        return odd.length() > 100 ? "100,000 letters" : odd.isEmpty() ? "nothing" : "odd signs " + odd.hashCode();
    }

    /** Does it several times at the same moment. */
    static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Future<T>> running = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> act).toList());
            List<T> done = new java.util.ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void somebody_else_s_draft_is_neither_shown_nor_written_over() {
        String before =
                WORLD.stored.one("SELECT t::text FROM mail_message t WHERE id = ?", UUID.fromString(WORLD.draft));
        Answer answer = WORLD.caller(Who.OTHER_PARTICIPANT)
                .post(
                        "/mailbox/box?m-write=new",
                        Form.of("m-id", WORLD.draft, "m-version", "0", "m-subject", "Autre", "m-act", "save-draft"));
        assertThat(answer.status()).as("%s", answer).isEqualTo(303);
        assertThat(WORLD.stored.one("SELECT t::text FROM mail_message t WHERE id = ?", UUID.fromString(WORLD.draft)))
                .isEqualTo(before);
    }
}
