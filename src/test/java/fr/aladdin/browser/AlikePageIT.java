package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A trainer answers several tries that are alike at once. */
class AlikePageIT {

    private static final World WORLD = World.shared();
    private static final String COLLEAGUE =
            "Gilles " + UUID.randomUUID().toString().substring(0, 8);
    private static final Caller OTHER = WORLD.colleague(COLLEAGUE);

    /** A miss that no other test has. */
    private final String miss = "manque-" + UUID.randomUUID();

    private final SandboxHand one = SandboxHand.somebodyNew(WORLD, "Un").begin();
    private final SandboxHand two = SandboxHand.somebodyNew(WORLD, "Deux").begin();
    private final Caller trainer = WORLD.caller(Who.TRAINER);

    @Test
    void one_feedback_reaches_each_who_is_ticked_in_their_own_language() {
        two.caller()
                .post(
                        "/display",
                        Form.of("language", "ar", "size", "1", "mode", "full").fresh());
        String first = toReview(one);
        String second = toReview(two);
        String other = SandboxHand.somebodyNew(WORLD, "Trois")
                .begin()
                .keep("repondre", 1, "{\"fields\":{}}", "", "autre", true);
        Answer asked = trainer.get(address(first));
        Expect.validHtml(asked.body(), asked.address());
        Document page = asked.page();
        assertThat(page.select("[name=each]").eachAttr("value"))
                .containsExactlyInAnyOrder(first, second)
                .doesNotContain(other);
        assertThat(page.select("[name=each][checked]")).isEmpty();
        assertThat(trainer.get("/training/reviews").page().select("a[href='" + address(first) + "']"))
                .hasSize(1);
        Answer sent = trainer.post(address(first), feedback("", first, second));
        assertThat(sent.status()).as("%s", sent).isEqualTo(303);
        Answer told = trainer.get(sent.location());
        Expect.validHtml(told.body(), told.address());
        assertThat(told.page().select(".say-ok").text()).contains("2 personnes", one.name(), two.name());
        assertThat(one.caller().get("/learning/path").body()).contains("Votre message est clair.");
        assertThat(two.caller().get("/learning/path").body()).contains("رسالتكم واضحة");
    }

    @Test
    void who_was_answered_meanwhile_is_left_alone_and_named() {
        String first = toReview(one);
        String second = toReview(two);
        OTHER.post(
                "/training/review?answer=" + first,
                Form.of("words", "Déjà lu.", "verdict", "DONE", "known", "0").fresh());
        Form form = feedback("Pour vous deux.", first, second);
        Answer sent = trainer.post(address(second), form);
        Document told = trainer.get(sent.location()).page();
        assertThat(told.select(".say-ok").text()).contains(two.name()).doesNotContain(one.name());
        assertThat(told.select(".say-try").text()).contains(one.name() + " : " + COLLEAGUE + " a répondu");
        assertThat(words(one)).containsExactly("Déjà lu.");
        assertThat(words(two)).containsExactly("Pour vous deux.");
        assertThat(trainer.post(address(second), form).location()).isEqualTo(sent.location());
        assertThat(words(two)).hasSize(1);
    }

    @Test
    void when_all_were_answered_meanwhile_the_words_are_kept_in_the_field() {
        String first = toReview(one);
        String second = toReview(two);
        OTHER.post(address(first), feedback("Avant vous.", first));
        Answer late = trainer.post(address(second), feedback("Mes mots à moi.", first));
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.page().select("[role=alert]").text()).contains("Vos mots sont gardés ici");
        assertThat(late.page().select("#words").text()).isEqualTo("Mes mots à moi.");
        assertThat(late.page().select(".say-try").text()).contains(one.name() + " : " + COLLEAGUE);
        assertThat(words(one)).containsExactly("Avant vous.");
    }

    @Test
    void of_two_trainers_at_the_same_moment_each_answer_gets_one_review() throws Exception {
        String first = toReview(one);
        String second = toReview(two);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> sending = WORLD.stored.holdBack("review", 1, () -> Stream.of(
                            both.submit(() -> trainer.post(address(first), feedback("De l’un.", first, second))),
                            both.submit(() -> OTHER.post(address(second), feedback("De l’autre.", second, first))))
                    .toList());
            for (Future<Answer> answer : sending) {
                assertThat(answer.get().status()).isIn(200, 303);
            }
            assertThat(words(one)).hasSize(1);
            assertThat(words(two)).isEqualTo(words(one));
        } finally {
            both.shutdown();
        }
    }

    @Test
    void what_is_missing_is_said_and_what_was_filled_in_stays() {
        String first = toReview(one);
        Document nobody = trainer.post(address(first), feedback("À garder.")).page();
        assertThat(nobody.select("[role=alert]").text()).isEqualTo("Cochez au moins une personne.");
        assertThat(nobody.select("#words").text()).isEqualTo("À garder.");
        Document nothing = trainer.post(
                        address(first),
                        Form.of("each", first, "verdict", "DONE").fresh())
                .page();
        assertThat(nothing.select("[role=alert]").text()).contains("Cochez une phrase prête");
        assertThat(nothing.select("[name=each][checked]").attr("value")).isEqualTo(first);
        Answer outside = WORLD.caller(Who.OTHER_TRAINER).post(address(first), feedback("De loin.", first));
        assertThat(outside.status()).isEqualTo(404);
        assertThat(words(one)).isEmpty();
    }

    @Test
    void an_answer_of_another_group_that_is_ticked_by_hand_gets_nothing() {
        String first = toReview(one);
        String group = WORLD.otherGroup;
        String far = WORLD.stored.one("SELECT m.person FROM membership m WHERE m.team = ?", UUID.fromString(group));
        String answer = WORLD.stored.one(
                "WITH p AS (INSERT INTO passage (id, account, module, step, started_at, last_at)"
                        + " VALUES (gen_random_uuid(), ?, 'sandbox-' || gen_random_uuid(), 'depart', now(), now())"
                        + " RETURNING id) INSERT INTO answer (id, passage, step, attempt, given, verdict, millis, at,"
                        + " content_version, language) SELECT gen_random_uuid(), id, 'depart', 1, '{\"fields\":{}}',"
                        + " 'NOTED', 0, now(), '1', 'fr' FROM p RETURNING id",
                UUID.fromString(far));
        trainer.post(address(first), feedback("Pour deux.", first, answer));
        assertThat(words(one)).containsExactly("Pour deux.");
        assertThat(WORLD.stored.list("SELECT words FROM review WHERE answer = ?", UUID.fromString(answer)))
                .isEmpty();
    }

    private String toReview(SandboxHand person) {
        return person.keep("repondre", 1, "{\"fields\":{}}", "", miss, true);
    }

    private static String address(String answer) {
        return "/training/alike?answer=" + answer;
    }

    private static List<String> words(SandboxHand person) {
        return WORLD.stored.list("SELECT words FROM review WHERE person = ? ORDER BY at", UUID.fromString(person.id()));
    }

    private static Form feedback(String words, String... each) {
        Form form = Form.of("verdict", "DONE", "ready", "clear", "words", words, "act", "send-each");
        return Stream.of(each)
                .reduce(form, (so, answer) -> so.and("each", answer), (a, b) -> a)
                .fresh();
    }
}
