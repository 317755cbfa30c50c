package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Two trainers review the same answer: nothing of either is lost. */
class ReviewPageIT {

    private static final World WORLD = World.shared();
    private static final String COLLEAGUE =
            "Farid " + UUID.randomUUID().toString().substring(0, 8);
    private static final Caller OTHER = WORLD.colleague(COLLEAGUE);

    private final SandboxHand person = SandboxHand.somebodyNew(WORLD, "Relu").begin();
    private final Caller trainer = WORLD.caller(Who.TRAINER);

    @Test
    void the_second_trainer_reads_who_answered_and_finds_their_words_again() {
        String page = page();
        assertThat(trainer.get(page).page().select("[name=known]").attr("value"))
                .isEqualTo("0");
        assertThat(OTHER.post(page, feedback("Très clair.", "0")).status()).isEqualTo(303);
        Answer second = trainer.post(page, feedback("Bien reçu.\nÀ jeudi.", "0"));
        assertThat(second.status()).isEqualTo(200);
        Document told = second.page();
        assertThat(told.select("[role=alert]").text()).contains(COLLEAGUE + " a relu cet essai");
        assertThat(told.select("#words").text()).isEqualTo("Bien reçu.\nÀ jeudi.");
        assertThat(told.select("[name=verdict][checked]").attr("value")).isEqualTo("AGAIN");
        assertThat(told.select("section:has(#former)").text()).contains("Très clair.");
        assertThat(told.select("[name=known]").attr("value")).isEqualTo("1");
        Expect.validHtml(second.body(), second.address());

        assertThat(trainer.post(page, feedback("Bien reçu.", "1")).status()).isEqualTo(303);
        assertThat(words()).containsExactly("Très clair.", "Bien reçu.");
    }

    @Test
    void of_two_who_send_at_the_same_moment_one_is_kept_and_the_other_is_told() throws Exception {
        String page = page();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> sending = WORLD.stored.holdBack("review", 1, () -> Stream.of(trainer, OTHER)
                    .map(who -> both.submit(() -> who.post(page, feedback("Du même moment.", "0"))))
                    .toList());
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : sending) {
                answers.add(one.get());
            }
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(303, 200);
            Document told = answers.stream()
                    .filter(answer -> answer.status() == 200)
                    .findFirst()
                    .orElseThrow()
                    .page();
            assertThat(told.select("[role=alert]").text()).contains("a relu cet essai pendant que vous écriviez");
            assertThat(told.select("#words").text()).isEqualTo("Du même moment.");
            assertThat(told.select("section:has(#former)")).hasSize(1);
            assertThat(words()).hasSize(1);
        } finally {
            both.shutdown();
        }
    }

    private String page() {
        return "/training/review?answer=" + person.keep("repondre", 1, "{\"fields\":{}}", "", "adresse", true);
    }

    private List<String> words() {
        return WORLD.stored.list("SELECT words FROM review WHERE person = ? ORDER BY at", UUID.fromString(person.id()));
    }

    private static Form feedback(String words, String known) {
        return Form.of("words", words, "verdict", "AGAIN", "known", known).fresh();
    }
}
