package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A lead trainer has a trainer of their place replaced, and the administrator too. */
class ReplacementPageIT {

    private static final World WORLD = World.shared();
    private static final LocalDate DAY = LocalDate.of(2034, 6, 6);

    private final String workshop = plan();
    private final String page = "/workshop/replacement?place=" + WORLD.place + "&day=" + DAY;
    private final Caller other = WORLD.caller(Who.OTHER_TRAINER);

    @Test
    void who_replaces_keeps_the_list_of_that_workshop_until_the_replacement_ends() {
        String attendance = "/hours/attendance?workshop=" + workshop;
        assertThat(other.get(attendance).status()).isEqualTo(404);
        Form form = Form.of("act", "replace", "workshop", workshop, "trainer", WORLD.otherTrainer);
        Answer tooLate = post(form.with("until", DAY.plusDays(30).toString()));
        assertThat(tooLate.page().select(".err").text()).contains("au plus tard 14 jours");
        assertThat(tooLate.page().select("#trainer option[selected]").val()).isEqualTo(WORLD.otherTrainer);
        post(form.with("until", DAY.toString()));
        assertThat(other.get(attendance).status()).isEqualTo(200);
        assertThat(WORLD.caller(Who.TRAINER)
                        .get("/workshop/workshop?workshop=" + workshop)
                        .page()
                        .select("dl")
                        .text())
                .contains("Louise");

        String given = WORLD.stored.one("SELECT id FROM replacement WHERE workshop = ?", UUID.fromString(workshop));
        post(Form.of("act", "end", "replacement", given));
        assertThat(other.get(attendance).status()).isEqualTo(404);
        assertThat(WORLD.stored.list("SELECT act FROM audit_entry WHERE act LIKE 'replacement.%' AND subject = '"
                        + WORLD.otherTrainer + "' ORDER BY id"))
                .containsExactly("replacement.give", "replacement.end");
    }

    private Answer post(Form form) {
        return WORLD.caller(Who.LEAD).post(page, form.fresh());
    }

    private static String plan() {
        WORLD.caller(Who.TRAINER)
                .post(
                        "/workshop/plan",
                        Form.of("title", "Remplacé", "programme", WORLD.programme, "room", WORLD.room)
                                .with("group", WORLD.group)
                                .with("trainer", WORLD.trainer)
                                .with("seats", "4")
                                .with("times", "1")
                                .with("day", DAY.toString())
                                .with("from", "09:00")
                                .with("to", "11:00")
                                .fresh());
        return WORLD.stored.one("SELECT id FROM workshop WHERE title = ?", "Remplacé");
    }
}
