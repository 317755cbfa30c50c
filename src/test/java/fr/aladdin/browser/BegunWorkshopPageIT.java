package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a trainer still changes of a workshop that has begun, and of a series that does not go on. */
class BegunWorkshopPageIT {

    private static final World WORLD = World.shared();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_workshop_that_has_begun_gets_other_seats_and_keeps_its_time() {
        String workshop = plan("2026-05-12", "1");
        String when = when(workshop);
        Document read = get("/workshop/workshop?workshop=" + workshop);
        String form = read.expectFirst("a[href^='/workshop/plan']").attr("href");
        Document page = get(form);
        assertThat(page.select("main form [name]").eachAttr("name"))
                .contains("seats", "trainer")
                .doesNotContain("title", "room", "day", "from", "to");
        Answer before = post(form, Form.of("title", "Ailleurs", "day", "2026-05-13", "seats", "9"));
        assertThat(before.page().select("main").text()).contains("Cet atelier a commencé");
        assertThat(seats(workshop)).isEqualTo("8");
        Answer refused = post(form, Form.of("seats", "70", "trainer", WORLD.trainer));
        assertThat(refused.page().select("[role=alert]").text()).contains("la salle a moins de postes");
        Form more = Form.of("seats", "9", "trainer", WORLD.trainer)
                .with("version", page.select("[name=version]").val());
        assertThat(post(form, more).location()).endsWith("done=changed");
        assertThat(seats(workshop)).isEqualTo("9");
        assertThat(when(workshop)).isEqualTo(when);
    }

    @Test
    void whoever_replaces_for_a_day_changes_the_seats_of_what_has_begun_and_plans_nothing() {
        String begun = plan("2026-05-19", "1");
        plan("2033-05-17", "1");
        String planned =
                WORLD.stored.one("SELECT id FROM workshop WHERE title = ? ORDER BY starts_at DESC", "Atelier " + mark);
        List.of(begun, planned).forEach(BegunWorkshopPageIT::replace);
        Caller other = WORLD.caller(Who.OTHER_TRAINER);
        assertThat(other.get("/workshop/plan?workshop=" + planned).status()).isEqualTo(404);
        assertThat(other.get("/workshop/workshop?workshop=" + planned).page().select("a[href^='/workshop/plan']"))
                .isEmpty();
        String form = other.get("/workshop/workshop?workshop=" + begun)
                .page()
                .expectFirst("a[href^='/workshop/plan']")
                .attr("href");
        Document page = other.get(form).page();
        assertThat(page.select("main form [name]").eachAttr("name"))
                .contains("seats")
                .doesNotContain("trainer");
        Form more = Form.of("seats", "9", "trainer", WORLD.otherTrainer)
                .with("version", page.select("[name=version]").val());
        assertThat(other.post(form, more.fresh()).location()).endsWith("done=changed");
        assertThat(seats(begun)).isEqualTo("9");
        assertThat(WORLD.stored.list("SELECT trainer::text FROM workshop_trainer WHERE workshop = '" + begun + "'"))
                .containsExactly(WORLD.trainer);
    }

    @Test
    void a_series_is_called_off_from_one_date_on_with_one_button() {
        plan("2033-06-07", "3");
        List<String> series = WORLD.stored.list(
                "SELECT id::text FROM workshop WHERE title = 'Atelier " + mark + "' ORDER BY starts_at");
        String second = "/workshop/workshop?workshop=" + series.get(1);
        Element button = get(second).expectFirst("button[value=cancel-from]");
        assertThat(button.text()).contains("les suivantes");
        assertThat(get("/workshop/workshop?workshop=" + series.get(2)).select("button[value=cancel-from]"))
                .isEmpty();
        Answer done = post(second, Form.of("act", "cancel-from"));
        assertThat(get(done.location()).select("[role=status]").text()).contains("les suivantes sont annulées");
        assertThat(WORLD.stored.list("SELECT (cancelled_at IS NOT NULL)::text FROM workshop WHERE title = 'Atelier "
                        + mark + "' ORDER BY starts_at"))
                .containsExactly("false", "true", "true");
    }

    @Test
    void for_one_person_alone_one_seat_is_proposed() {
        assertThat(get("/workshop/plan").select("[name=seats]").val()).isEqualTo("10");
        assertThat(get("/workshop/plan?kind=individual").select("[name=seats]").val())
                .isEqualTo("1");
        Answer slipped = post("/workshop/plan", Form.of("kind", "individual", "seats", "10", "title", ""));
        assertThat(slipped.page().select("[name=seats]").val()).isEqualTo("1");
    }

    @AfterEach
    void nobody_is_replaced_any_more() {
        WORLD.stored.list("UPDATE replacement SET ends_at = now() WHERE trainer = '" + WORLD.otherTrainer
                + "' AND ends_at > now() RETURNING id::text");
    }

    private String plan(String day, String times) {
        post(
                "/workshop/plan",
                Form.of("title", "Atelier " + mark, "programme", WORLD.programme, "room", WORLD.room)
                        .with("group", WORLD.group)
                        .with("trainer", WORLD.trainer)
                        .with("seats", "8")
                        .with("times", times)
                        .with("day", day)
                        .with("from", "09:00")
                        .with("to", "11:00"));
        return WORLD.stored.one("SELECT id FROM workshop WHERE title = ? ORDER BY starts_at", "Atelier " + mark);
    }

    private static void replace(String workshop) {
        WORLD.stored.one("INSERT INTO replacement (id, workshop, trainer, given_by, given_at, ends_at) VALUES"
                + " (gen_random_uuid(), '" + workshop + "', '" + WORLD.otherTrainer + "', '" + WORLD.trainer
                + "', now(), now() + interval '1 hour') RETURNING id");
    }

    private static String seats(String workshop) {
        return WORLD.stored.one("SELECT seats::text FROM workshop WHERE id = ?", UUID.fromString(workshop));
    }

    private static String when(String workshop) {
        return WORLD.stored.one(
                "SELECT starts_at::text || ends_at::text || room || title FROM workshop WHERE id = ?",
                UUID.fromString(workshop));
    }

    private static Document get(String address) {
        return WORLD.caller(Who.TRAINER).get(address).page();
    }

    private static Answer post(String address, Form form) {
        return WORLD.caller(Who.TRAINER).post(address, form.fresh());
    }
}
