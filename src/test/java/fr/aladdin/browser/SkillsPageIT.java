package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.aladdin.account.Theme;
import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import fr.aladdin.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A trainer reads what their group can do, gesture by gesture: three people have tried one exercise, one has done it. */
class SkillsPageIT {

    private static final World WORLD = World.shared();
    private static final String GESTURE = "key.special";
    private static final String EXERCISE = "module=revision-email.adresse-du-bus";
    private static final String MARK = UUID.randomUUID().toString().substring(0, 8);

    private static String group = "";
    private static String skills = "";

    @BeforeAll
    static void three_people_try() {
        WORLD.caller(Who.TRAINER)
                .post(
                        "/training/groups",
                        Form.of("name", "Gestes " + MARK, "place", WORLD.place).fresh());
        group = WORLD.stored.one("SELECT id FROM training_group WHERE name = ?", "Gestes " + MARK);
        skills = "/training/skills?group=" + group;
        assertThat(WORLD.caller(Who.TRAINER).get(skills).page().text()).contains("Ce groupe est vide");
        tries("Awa", "contact@transports.clairval.example");
        tries("Bo", "contact chez transports");
        tries("Cléo", "contact arobase transports");
        somebody("Dan");
    }

    @Test
    void where_the_group_is_stuck_comes_first_with_who() {
        Element hurdles = page("").expectFirst("section[aria-labelledby=hurdles]");
        assertThat(hurdles.text())
                .contains("Écrire @, un point", "2 personnes sur 3", "Bo " + MARK, "Cléo " + MARK)
                .doesNotContain("Awa", "Dan");
        Element first = Objects.requireNonNull(hurdles.parent())
                .select("section, table")
                .first();
        assertThat(first).isEqualTo(hurdles);
    }

    @Test
    void each_cell_says_in_words_how_far_somebody_has_come() {
        Element row = page("&of=mail-adresse").select("table.skills tbody tr").get(0);
        assertThat(row.select("th").text()).isEqualTo("Awa " + MARK);
        assertThat(row.select("td").get(1).text()).isEqualTo("fait sans aide");
        assertThat(row.select("td").get(1).select("svg")).hasSize(1);
        assertThat(cell(1)).isEqualTo("vu");
        assertThat(cell(3)).isEqualTo("pas encore vu");
    }

    @Test
    void the_rule_behind_each_state_is_on_the_page() {
        Element rules = page("").expectFirst("section[aria-labelledby=rules]");
        assertThat(rules.select("dt").eachText())
                .containsExactly("pas encore vu", "vu", "fait avec de l’aide", "fait sans aide", "refait plus tard");
        assertThat(rules.select("dd")).hasSize(5).allMatch(Element::hasText);
    }

    @Test
    void one_gesture_or_one_person_is_read_at_a_time() {
        Element gesture = page("&of=mail-adresse&gesture=" + GESTURE).expectFirst("section[aria-labelledby=one]");
        assertThat(gesture.select("li").eachText())
                .contains("Awa " + MARK + ", fait sans aide", "Dan " + MARK + ", pas encore vu");
        Element person = page("&of=mail-adresse&person=" + id("Awa")).expectFirst("section[aria-labelledby=one]");
        assertThat(person.select("h3").text()).isEqualTo("Awa " + MARK);
        assertThat(person.select("li").eachText())
                .contains("Écrire @, un point, un tiret et une majuscule, fait sans aide");
        assertThat(person.select("a[href^=/training/person]")).hasSize(1);
    }

    @Test
    void the_grid_goes_out_as_a_file_with_what_the_page_shows_and_that_is_written_down() {
        byte[] csv = WORLD.caller(Who.TRAINER)
                .download(skills + "&of=mail-adresse&export=csv")
                .body();
        List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("\uFEFFPersonne;Lire et dire une adresse e-mail;");
        assertThat(lines.get(1)).startsWith("Awa " + MARK + ";").contains(";fait sans aide;");
        assertThat(WORLD.stored.list(
                        "SELECT detail FROM audit_entry WHERE act = 'skills.read' AND subject = '" + group + "'"))
                .contains("csv", "");
    }

    @Test
    void a_path_a_gesture_or_a_person_that_does_not_exist_breaks_nothing() {
        for (String odd :
                List.of("&of=nowhere", "&gesture=x.y", "&person=" + WORLD.owner, "&person=x", "&export=pdf")) {
            Answer answer = WORLD.caller(Who.TRAINER).get(skills + odd);
            assertThat(answer.status()).as(odd).isEqualTo(200);
            assertThat(answer.page().select("table.skills tbody tr")).hasSize(4);
            assertThat(answer.body()).doesNotContain("Mariam");
        }
    }

    @Test
    void a_telephone_shows_one_thing_at_a_time_and_no_grid() {
        Look narrow = Look.of(Language.FRENCH, false, Theme.LIGHT, 360);
        try (BrowserContext office = Browser.shared().visitor(narrow, true, WORLD.address())) {
            Page page = office.newPage();
            new TrainerHand(page).signIn();
            Expect.wellMade(page, page.navigate(skills + "&person=" + id("Bo")), narrow);
            assertThat(page.locator("table.skills").isVisible()).isFalse();
            assertThat(page.locator("#one").isVisible()).isTrue();
        }
    }

    private static Element page(String more) {
        return WORLD.caller(Who.TRAINER).get(skills + more).page();
    }

    /** What the second gesture of the module says of a person, by their place in the table. */
    private static String cell(int person) {
        return page("&of=mail-adresse")
                .select("table.skills tbody tr")
                .get(person)
                .select("td")
                .get(1)
                .text();
    }

    private static String id(String name) {
        return WORLD.stored.one("SELECT id FROM account WHERE display_name = ?", name + " " + MARK);
    }

    private static void somebody(String name) {
        WORLD.caller(Who.TRAINER)
                .post(
                        "/training/group?group=" + group,
                        Form.of("act", "add", "name", name + " " + MARK, "language", "fr")
                                .fresh());
    }

    /** Somebody new opens the exercise and types that. */
    private static void tries(String name, String typed) {
        somebody(name);
        List<String> card = WORLD.readCard(Who.TRAINER, WORLD.drawCards(Who.TRAINER, group, id(name)));
        Caller person = WORLD.stranger().signInWithCard(card.get(0), card.subList(1, 5));
        person.post("/learning/module?" + EXERCISE, Form.of().fresh());
        person.post(
                "/learning/step?" + EXERCISE + "&step=adresse-du-bus",
                Form.of("typed", typed).fresh());
        person.post(
                "/learning/step?" + EXERCISE + "&step=adresse-du-bus",
                Form.of("act", "go-on").fresh());
    }
}
