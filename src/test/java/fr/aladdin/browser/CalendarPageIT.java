package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A trainer gives the address of their workshops to a calendar, which signs in nowhere. */
class CalendarPageIT {

    private static final World WORLD = World.shared();
    private static final String PAGE = "/workshop/calendar";

    private final Caller trainer = WORLD.caller(Who.TRAINER);

    @Test
    void a_calendar_follows_the_workshops_and_learns_nobody_s_name() {
        Answer made = post("make");
        String address = made.page().select("#url").val();
        Answer calendar = WORLD.stranger().get(path(address));
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body().replace("\r\n ", ""))
                .contains("UID:" + WORLD.workshop, "TZID=Europe/Paris", "URL:" + WORLD.address())
                .doesNotContain("Mariam");
        String tag = calendar.headers().firstValue("ETag").orElse("");
        assertThat(WORLD.stranger()
                        .get(path(address), Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(304);

        assertThat(trainer.get(PAGE).body()).doesNotContain(path(address));
        String other = post("renew").page().select("#url").val();
        assertThat(WORLD.stranger().get(path(address)).status()).isEqualTo(404);
        assertThat(WORLD.stranger().get(path(other)).status()).isEqualTo(200);
        post("end");
        assertThat(WORLD.stranger().get(path(other)).status()).isEqualTo(404);
        assertThat(WORLD.stored.list("SELECT act FROM audit_entry WHERE act LIKE 'calendar.%' AND subject = '"
                        + UUID.fromString(WORLD.trainer) + "' ORDER BY id DESC LIMIT 3"))
                .containsExactly("calendar.end", "calendar.renew", "calendar.make");
    }

    private Answer post(String act) {
        return trainer.post(PAGE, Form.of("act", act).fresh());
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }
}
