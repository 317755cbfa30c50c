package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A trainer sees a passage again, step by step: what was read, given and answered. */
class ReplayPageIT {

    private static final World WORLD = World.shared();

    private final SandboxHand person = SandboxHand.somebodyNew(WORLD, "Rejeu");
    private final Caller trainer = WORLD.caller(Who.TRAINER);

    @Test
    void each_step_is_told_in_the_language_in_which_it_was_done() {
        person.caller()
                .post(
                        "/display",
                        Form.of("language", "ar", "size", "1", "mode", "full").fresh());
        person.begin().answer("depart", "choice", "a");
        Document page = replay("depart");
        assertThat(page.select("h1").text()).contains(person.name());
        assertThat(page.select("#read ~ .letter[lang=ar][dir=rtl]").text()).isNotBlank();
        assertThat(page.select("#read ~ .letter span[lang=fr].quiet").text()).isNotBlank();
        assertThat(page.select("#try-0").text()).startsWith("Essai 1");
        assertThat(page.select("section:has(#try-0) .letter[lang=ar]").text()).isNotBlank();
        assertThat(page.text()).contains("Étape 2 sur");
    }

    @Test
    void every_try_is_there_with_the_hints_asked_before_it_and_the_time_in_words() {
        person.begin().answer("depart", "choice", "a").go("depart").askHint("choix");
        person.answer("choix", "choice", "a").answer("choix", "choice", "b");
        Document page = replay("choix");
        assertThat(page.select("#read ~ .letter").text()).contains("Le plan de la cour est dans la pièce jointe.");
        assertThat(page.select("h2[id^=try-]").eachText())
                .containsExactly("Essai 1 : pas tout à fait", "Essai 2 : juste");
        assertThat(page.select("section:has(#try-0)").text())
                .contains("Avant cet essai, un indice a été demandé")
                .containsPattern("après [0-9]+ (seconde|minute)");
        assertThat(page.select("section:has(#try-1)").text()).doesNotContain("Avant cet essai");
        assertThat(page.select("#end ~ p").text()).startsWith("Étape faite le");
    }

    @Test
    void links_lead_from_step_to_step_and_from_the_record_of_the_person() {
        person.begin().answer("depart", "choice", "a");
        Document first = replay("lecture");
        assertThat(first.select("nav.row a:contains(avant)")).isEmpty();
        String next = first.select("nav.row a:contains(après)").attr("href");
        Document second = trainer.get(next).page();
        assertThat(second.select("nav.row a:contains(avant)")).hasSize(1);
        String record = "/training/person?group=" + WORLD.group + "&person=" + person.id();
        assertThat(trainer.get(record).page().select("a[href^=/training/replay?answer=]"))
                .isNotEmpty();
    }

    @Test
    void each_look_is_written_down_and_nobody_else_has_one() {
        person.begin().answer("depart", "choice", "a");
        String address = "/training/replay?passage=" + person.passage();
        assertThat(trainer.get(address).status()).isEqualTo(200);
        assertThat(WORLD.stored.list(
                        "SELECT act FROM audit_entry WHERE subject = ? AND detail = ?",
                        UUID.fromString(person.id()),
                        person.passage()))
                .containsExactly("passage.read");
        assertThat(WORLD.caller(Who.OTHER_TRAINER).get(address).status()).isEqualTo(404);
        assertThat(trainer.get(address + "&step=nowhere").status()).isEqualTo(404);
        assertThat(trainer.get("/training/replay?passage=" + World.fresh()).status())
                .isEqualTo(404);
        assertThat(trainer.get("/training/replay").status()).isEqualTo(404);
    }

    private Document replay(String step) {
        Answer answer = trainer.get("/training/replay?passage=" + person.passage() + "&step=" + step);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        Expect.validHtml(answer.body(), answer.address());
        return answer.page();
    }
}
