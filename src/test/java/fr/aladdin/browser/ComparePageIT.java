package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A trainer has two tries, or two passages, beside each other: what changed is said in words. */
class ComparePageIT {

    private static final World WORLD = World.shared();

    private final SandboxHand person = SandboxHand.somebodyNew(WORLD, "Compare");
    private final Caller trainer = WORLD.caller(Who.TRAINER);

    @Test
    void what_changed_between_two_tries_is_said_in_words_the_earlier_one_first() {
        person.begin();
        String first =
                person.keep("choix-plusieurs", 1, "{\"fields\":{\"choice\":[\"a\",\"b\"]}}", "nom", "objet", false);
        String second = person.keep("choix-plusieurs", 2, "{\"fields\":{\"choice\":[\"b\"]}}", "nom\nobjet", "", false);
        Document page = compare("one=" + second + "&other=" + first);
        assertThat(page.select("#side-0").text()).startsWith("Essai 1");
        assertThat(page.select("#side-1").text()).startsWith("Essai 2");
        assertThat(page.select("section:has(#changes)").text())
                .contains("Avant : pas tout à fait. Maintenant : juste.")
                .contains("Autant d’indices")
                .contains("1 minute et 1 seconde")
                .contains("Réussi maintenant : objet")
                .contains("Toujours réussi : nom");
        assertThat(page.select("section:has(#side-0) .chip").eachText()).containsExactly("changé ensuite");
        assertThat(page.select("section:has(#side-1) .chip")).isEmpty();
    }

    @Test
    void two_passages_of_one_module_are_compared_step_by_step() {
        person.begin();
        String first = person.passage();
        person.keep("choix", 1, "{\"fields\":{\"choice\":[\"a\"]}}", "", "nom", false);
        person.keep("depart", 1, "{\"fields\":{\"choice\":[\"a\"]}}", "", "", false);
        WORLD.stored.change("UPDATE passage SET finished_at = now(), started_at = now() - interval '3 days'"
                + " WHERE id = '" + first + "'");
        person.begin();
        person.keep("choix", 1, "{\"fields\":{\"choice\":[\"b\"]}}", "nom", "", false);
        Document page = compare("passage=" + person.passage() + "&with=" + first);
        assertThat(page.select(".queue .chip").eachText()).containsExactly("fait avant seulement", "réussi maintenant");
        assertThat(page.select("a[href^=/training/compare?one=]")).hasSize(1);
        Document replay =
                trainer.get("/training/replay?passage=" + person.passage()).page();
        assertThat(replay.select("a[href^=/training/compare?passage=]")).hasSize(1);
    }

    @Test
    void only_what_belongs_together_is_compared_and_only_by_its_trainer() {
        person.begin();
        String one = person.keep("choix", 1, "{\"fields\":{}}", "", "nom", false);
        String other = person.keep("choix", 2, "{\"fields\":{}}", "nom", "", false);
        String elsewhere = person.keep("ordre", 1, "{\"fields\":{}}", "", "nom", false);
        String both = "/training/compare?one=" + one + "&other=";
        assertThat(trainer.get(both + other).status()).isEqualTo(200);
        assertThat(WORLD.caller(Who.OTHER_TRAINER).get(both + other).status()).isEqualTo(404);
        assertThat(trainer.get(both + elsewhere).status()).isEqualTo(404);
        assertThat(trainer.get(both + one).status()).isEqualTo(404);
        assertThat(trainer.get(both + WORLD.answer).status()).isEqualTo(404);
        assertThat(trainer.get(both + World.fresh()).status()).isEqualTo(404);
        assertThat(WORLD.stored.list("SELECT act FROM audit_entry WHERE detail IN (?, ?)", one, other))
                .containsExactly("answer.read", "answer.read");
    }

    private Document compare(String query) {
        Answer answer = trainer.get("/training/compare?" + query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        Expect.validHtml(answer.body(), answer.address());
        return answer.page();
    }
}
