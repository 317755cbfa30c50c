package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.World.Who;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who was enrolled in two workshops that are on at the same time, as they and their trainer see it. */
class TwoWorkshopsPageIT {

    private static final World WORLD = World.shared();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Yao " + mark;
    private final List<String> card = WORLD.cardOfSomebodyNew(name);
    private final String person = WORLD.stored.one("SELECT id FROM account WHERE display_name = ?", name);
    private String here = "";
    private String there = "";

    @BeforeEach
    void two_workshops_that_are_on() {
        here = workshop("Ici " + mark);
        there = workshop("Là " + mark);
        enrol(here);
    }

    @Test
    void the_trainer_who_enrols_somebody_twice_reads_where_else_they_are_and_the_list_says_it_too() {
        String place = WORLD.stored.one(
                "SELECT p.name FROM workshop w JOIN room r ON r.id = w.room JOIN place p ON p.id = r.place WHERE w.id = ?",
                UUID.fromString(here));
        Document enrolled = WORLD.caller(Who.TRAINER).get(enrol(there)).page();
        assertThat(enrolled.select(".say-try").text()).contains(name, "« Ici " + mark + " »", place);
        Document later = WORLD.caller(Who.TRAINER)
                .get("/workshop/workshop?workshop=" + there)
                .page();
        assertThat(later.select(".say-try")).isEmpty();
        assertThat(later.select(".queue li:contains(" + name + ")").text()).contains("« Ici " + mark + " »");
    }

    @Test
    void each_running_workshop_has_its_own_button_and_the_refusal_elsewhere_names_the_other() {
        enrol(there);
        Caller seated = WORLD.stranger().signInWithCard(card.get(0), card.subList(1, 5));
        Document path = seated.get("/learning/path").page();
        assertThat(path.select("form[action='/hours/here'] button").eachText())
                .containsExactly("Je suis là – Ici " + mark, "Je suis là – Là " + mark);
        seated.post("/hours/here", Form.of("act", "sign", "workshop", there).fresh());
        assertThat(WORLD.stored.list("SELECT workshop::text FROM attendance WHERE person = '" + person + "'"))
                .containsExactly(there);
        assertThat(seated.get("/learning/path")
                        .page()
                        .select("form[action='/hours/here'] button")
                        .eachText())
                .containsExactly("Je pars – Là " + mark, "Je suis là – Ici " + mark);
        Caller.Answer refused = seated.post(
                "/hours/here", Form.of("act", "sign", "workshop", here).fresh());
        assertThat(seated.get(refused.location())
                        .page()
                        .select("section:contains(Ici " + mark + ") [role=alert]")
                        .text())
                .contains("dans un autre atelier");
        Document list = WORLD.caller(Who.TRAINER)
                .post(
                        "/hours/attendance?workshop=" + here,
                        Form.of("act", "all-here").fresh())
                .page();
        assertThat(list.select("[role=alert] li:contains(" + name + ")").text()).contains("« Là " + mark + " »");
    }

    @Test
    void when_one_person_is_elsewhere_nothing_of_the_sheet_is_kept() {
        enrol(there);
        Caller seated = WORLD.stranger().signInWithCard(card.get(0), card.subList(1, 5));
        seated.post("/hours/here", Form.of("act", "sign", "workshop", there).fresh());
        String neighbour = "Zoe " + mark;
        WORLD.cardOfSomebodyNew(neighbour);
        String other = WORLD.stored.one("SELECT id FROM account WHERE display_name = ?", neighbour);
        WORLD.caller(Who.TRAINER)
                .post(
                        "/workshop/workshop?workshop=" + here,
                        Form.of("act", "enrol", "person", other).fresh());
        String began = WORLD.stored.one(
                "SELECT to_char(starts_at AT TIME ZONE 'Europe/Paris', 'HH24:MI') FROM workshop WHERE id = '" + here
                        + "'");
        Form sheet = Form.of("act", "all-here").with("from." + other, began);
        Document list = WORLD.caller(Who.TRAINER)
                .post("/hours/attendance?workshop=" + here, sheet.fresh())
                .page();
        assertThat(list.select("[role=alert]").text()).contains("Rien n’est encore enregistré", name);
        assertThat(list.select("[name='from." + other + "']").val()).isEqualTo(began);
        assertThat(WORLD.stored.list("SELECT workshop::text FROM attendance WHERE person = '" + other + "'"))
                .isEmpty();
    }

    @AfterEach
    void called_off() {
        List.of(here, there)
                .forEach(one -> WORLD.stored.one(
                        "UPDATE workshop SET cancelled_at = now() WHERE id = '" + one + "' RETURNING id"));
    }

    /** Like the one of the demonstration, at the same time. */
    private static String workshop(String title) {
        return WORLD.stored.one(
                "INSERT INTO workshop (id, programme, room, team, kind, title, starts_at, ends_at, seats,"
                        + " created_by, created_at) SELECT gen_random_uuid(), programme, room, team, kind, '" + title
                        + "', starts_at, ends_at, seats, created_by, now() FROM workshop WHERE id = '" + WORLD.workshop
                        + "' RETURNING id");
    }

    /** Where the trainer is led afterwards. */
    private String enrol(String workshop) {
        return WORLD.caller(Who.TRAINER)
                .post(
                        "/workshop/workshop?workshop=" + workshop,
                        Form.of("act", "enrol", "person", person).fresh())
                .location();
    }
}
