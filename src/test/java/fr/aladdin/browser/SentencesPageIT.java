package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A trainer keeps sentences to say again, a lead trainer those of the place; what was sent stays as it was. */
class SentencesPageIT {

    private static final World WORLD = World.shared();
    private static final String PAGE = "/training/sentences";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Caller trainer = WORLD.caller(Who.TRAINER);

    @Test
    void a_kept_sentence_is_offered_and_read_in_the_language_of_the_person_or_else_in_french() {
        String french = "Vous avez pris votre temps " + mark + ".";
        Answer kept = trainer.post(
                PAGE,
                Form.of("act", "keep", "fr", french, "en", "You took your time " + mark + ".")
                        .fresh());
        assertThat(kept.status()).isEqualTo(303);
        Answer told = trainer.get(kept.location());
        Expect.validHtml(told.body(), told.address());
        assertThat(told.page().select(".queue li:contains(" + mark + ")").text())
                .contains("Lue en français par qui a choisi : Français facile, العربية.");

        SandboxHand english = reader("Anglais", "en");
        SandboxHand arabic = reader("Arabe", "ar");
        send(english, id(french));
        send(arabic, id(french));
        assertThat(path(english)).contains("You took your time " + mark + ".", french);
        Document inArabic = arabic.caller().get("/learning/path").page();
        assertThat(inArabic.select("span[lang=fr]:contains(" + mark + ")").eachText())
                .containsExactly(french);
    }

    @Test
    void what_was_sent_stays_when_the_sentence_is_reworded_or_removed() {
        String first = "Première façon " + mark + ".";
        String second = "Deuxième façon " + mark + ".";
        String before = WORLD.keepSentence(first);
        SandboxHand person = reader("Reçoit", "fr");
        String answer = send(person, before);
        trainer.post(
                PAGE, Form.of("act", "reword", "sentence", before, "fr", second).fresh());
        assertThat(trainer.get(PAGE).body()).contains(second).doesNotContain(first);
        Document review = trainer.get("/training/review?answer=" + answer).page();
        assertThat(review.select("section:has(#former)").text()).contains(first);
        assertThat(review.select("[name=kept] + span").text()).contains(second).doesNotContain(first);
        assertThat(person.caller().get("/account/data?subject=trainer").body()).contains(first);
        trainer.post(PAGE, Form.of("act", "remove", "sentence", id(second)).fresh());
        assertThat(trainer.get(PAGE).body()).doesNotContain(second);
        assertThat(path(person)).contains(first);
    }

    @Test
    void those_of_a_place_are_kept_by_who_leads_it_and_said_by_every_trainer_there() {
        Caller lead = WORLD.leadTrainer("Référente " + mark, WORLD.place);
        String french = "Du lieu " + mark + ".";
        lead.post(
                PAGE, Form.of("act", "keep", "where", WORLD.place, "fr", french).fresh());
        String id = id(french);
        Document seen = trainer.get(PAGE).page();
        assertThat(seen.select(".queue li:contains(" + mark + ")")).hasSize(1);
        assertThat(seen.select(".queue li:contains(" + mark + ") form")).isEmpty();
        SandboxHand person = reader("Du lieu", "fr");
        send(person, id);
        assertThat(path(person)).contains(french);
        assertThat(WORLD.caller(Who.OTHER_TRAINER).get(PAGE).body()).doesNotContain(mark);
        for (String act : new String[] {"reword", "remove"}) {
            Form change = Form.of("act", act, "sentence", id, "fr", "Autre.").fresh();
            assertThat(trainer.post(PAGE, change).status()).isEqualTo(404);
        }
        Form elsewhere = Form.of("act", "keep", "where", WORLD.otherPlace, "fr", "Ailleurs.")
                .fresh();
        assertThat(lead.post(PAGE, elsewhere).status()).isEqualTo(404);
        assertThat(lead.get(PAGE).page().select(".queue li:contains(" + mark + ") form"))
                .hasSize(1);
    }

    @Test
    void a_sentence_of_another_trainer_is_neither_offered_nor_sent() {
        Caller other = WORLD.colleague("Collègue " + mark);
        other.post(
                PAGE, Form.of("act", "keep", "fr", "À moi seul " + mark + ".").fresh());
        SandboxHand person = reader("Sans", "fr");
        String answer = person.keep("repondre", 1, "{\"fields\":{}}", "", "adresse", true);
        String review = "/training/review?answer=" + answer;
        assertThat(trainer.get(review).body()).doesNotContain(mark + ".");
        Answer refused = trainer.post(
                review,
                Form.of("kept", id("À moi seul " + mark + "."), "verdict", "DONE", "known", "0")
                        .fresh());
        assertThat(refused.page().select("[role=alert]").text()).contains("Cochez une phrase prête");
    }

    @Test
    void what_cannot_be_kept_is_told_and_stays_in_the_fields() {
        String long301 = "a".repeat(301);
        Document tooLong = trainer.post(
                        PAGE,
                        Form.of("act", "keep", "fr", "Court " + mark, "ar", long301)
                                .fresh())
                .page();
        assertThat(tooLong.select("#err-new").text()).contains("dépasse 300 signes");
        assertThat(tooLong.select("#fr-new").text()).isEqualTo("Court " + mark);
        assertThat(tooLong.select("#ar-new").text()).isEqualTo(long301);
        Document empty = trainer.post(
                        PAGE,
                        Form.of("act", "keep", "fr", " ", "en", "Only " + mark).fresh())
                .page();
        assertThat(empty.select("#err-new").text()).contains("Écrivez la phrase en français");
        assertThat(empty.select("#en-new").text()).isEqualTo("Only " + mark);
        String id = WORLD.keepSentence("Telle quelle " + mark);
        Document reword = trainer.post(
                        PAGE,
                        Form.of("act", "reword", "sentence", id, "fr", long301).fresh())
                .page();
        assertThat(reword.select("details[open] #err-" + id)).hasSize(1);
        assertThat(reword.select("#fr-" + id).text()).isEqualTo(long301);
    }

    @Test
    void words_for_a_sentence_that_is_gone_meanwhile_can_be_kept_as_a_new_one() {
        String id = WORLD.keepSentence("Bientôt partie " + mark);
        Form form = Form.of("act", "reword", "sentence", id, "fr", "Mieux dite " + mark)
                .fresh();
        trainer.post(PAGE, Form.of("act", "remove", "sentence", id).fresh());
        Document told = trainer.post(PAGE, form).page();
        assertThat(told.select("#err-new").text()).contains("n’est plus là");
        assertThat(told.select("#fr-new").text()).isEqualTo("Mieux dite " + mark);
    }

    @Test
    void a_trainer_keeps_as_many_as_can_be_read_and_is_told_what_to_do_then() {
        Caller full = WORLD.colleague("Plein " + mark);
        full.post(PAGE, Form.of("act", "keep", "fr", "Première " + mark).fresh());
        WORLD.stored.change("INSERT INTO kept_sentence (id, keeper, kept_by, french, kept_at)"
                + " SELECT gen_random_uuid(), keeper, kept_by, 'Encore une', now() FROM kept_sentence,"
                + " generate_series(2, 60) WHERE french = 'Première " + mark + "'");
        Answer refused =
                full.post(PAGE, Form.of("act", "keep", "fr", "De trop " + mark).fresh());
        assertThat(refused.page().select("#err-new").text()).contains("Retirez-en une");
        assertThat(refused.page().select("#fr-new").text()).isEqualTo("De trop " + mark);
    }

    private SandboxHand reader(String name, String language) {
        SandboxHand person = SandboxHand.somebodyNew(WORLD, name);
        person.caller()
                .post(
                        "/display",
                        Form.of("language", language, "size", "1", "mode", "full")
                                .fresh());
        return person.begin();
    }

    /** The trainer says the sentence of an answer of that person; answers its id. */
    private String send(SandboxHand person, String sentence) {
        String answer = person.keep("repondre", 1, "{\"fields\":{}}", "", "adresse", true);
        String review = "/training/review?answer=" + answer;
        assertThat(trainer.get(review).page().select("[name=kept]").eachAttr("value"))
                .contains(sentence);
        Answer sent = trainer.post(
                review,
                Form.of("kept", sentence, "verdict", "DONE", "known", "0").fresh());
        assertThat(sent.status()).as("%s", sent).isEqualTo(303);
        return answer;
    }

    private static String path(SandboxHand person) {
        return person.caller().get("/learning/path").body();
    }

    private static String id(String french) {
        return WORLD.stored.one("SELECT id FROM kept_sentence WHERE french = ? AND removed_at IS NULL", french);
    }
}
