package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A trainer looks for what waits: by group, module, gesture, kind and age; the address keeps what was chosen. */
class ReviewsPageIT {

    private static final World WORLD = World.shared();

    private final SandboxHand person = SandboxHand.somebodyNew(WORLD, "File");
    private final Caller trainer = WORLD.caller(Who.TRAINER);

    @Test
    void every_choice_says_how_many_wait_there() {
        person.begin();
        person.keep("repondre", 1, "{\"fields\":{}}", "", "adresse", true);
        person.keep("pour-de-vrai", 1, "{\"fields\":{}}", "", "", true);
        Document page = queue("");
        List<Element> options = page.select(".filters select:not(#by) option:not([value=''])");
        assertThat(options).hasSizeGreaterThan(6);
        for (Element option : options) {
            String field = option.parent() == null ? "" : option.parent().attr("name");
            Document found = queue(field + "=" + encode(option.attr("value")));
            assertThat(option.text()).endsWith("(" + rows(found).size() + ")");
            assertThat(found.select("#" + field + " option[selected]").attr("value"))
                    .isEqualTo(option.attr("value"));
        }
    }

    @Test
    void choices_are_combined_and_what_is_found_is_counted() {
        person.begin();
        String answer = person.keep("repondre", 1, "{\"fields\":{}}", "", "adresse", true);
        person.keep("pour-de-vrai", 1, "{\"fields\":{}}", "", "", true);
        Document found =
                queue("q=" + encode(person.name()) + "&gesture=mail.reply&module=sandbox&group=" + WORLD.group);
        assertThat(rows(found)).hasSize(1);
        assertThat(rows(found).get(0).select("a[href='/training/review?answer=" + answer + "']"))
                .hasSize(1);
        assertThat(found.select("main").text()).contains("1 exercice sur").contains("Tout voir");
    }

    @Test
    void when_nothing_answers_to_the_choices_it_is_said_with_a_way_to_all() {
        person.begin();
        person.keep("repondre", 1, "{\"fields\":{}}", "", "adresse", true);
        Document none = queue("q=" + encode(person.name()) + "&age=7");
        assertThat(rows(none)).isEmpty();
        assertThat(none.select(".panel strong").eachText()).contains("Rien à revoir pour ces choix.");
        assertThat(none.select("a[href=/training/reviews]:contains(Tout voir)")).hasSize(1);
    }

    @Test
    void what_no_form_of_ours_sends_finds_nothing_and_breaks_nothing() {
        Stream.of(
                        "gesture=%00&age=99999999999",
                        "age=-1", "group=x&module=%27&kind=king", "gesture=" + "x".repeat(5000))
                .forEach(query -> assertThat(
                                trainer.get("/training/reviews?" + query).status())
                        .isEqualTo(200));
    }

    private Document queue(String query) {
        Answer answer = trainer.get("/training/reviews?" + query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        Expect.validHtml(answer.body(), answer.address());
        return answer.page();
    }

    /** Of what waits, apart from who is stuck. */
    private static List<Element> rows(Document page) {
        return page.select("tr:has(a:contains(Relire))");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
