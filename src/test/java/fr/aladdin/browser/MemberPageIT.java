package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody leaves the team, and comes back. */
class MemberPageIT {

    private static final World WORLD = World.shared();
    private static final String EMAIL = "remi@aladdin.example";

    @Test
    void who_leaves_the_team_is_out_at_once_and_comes_back_without_roles() {
        Caller remi = WORLD.addStaff("Rémi", EMAIL, "trainer", "place:" + WORLD.otherPlace);
        assertThat(remi.get("/training/groups").status()).isEqualTo(200);
        String member = "/administration/member?account=" + WORLD.person("Rémi");
        Answer closed = act(member, "close");
        assertThat(closed.location()).isEqualTo(member + "&done=closed");
        assertThat(remi.get("/training/groups").location()).isEqualTo("/signin/staff?again=expired");
        assertThat(enter().page().select("#problem, .say-no")).isNotEmpty();
        Answer page = WORLD.caller(Who.ADMINISTRATOR).get(closed.location());
        assertThat(page.page().select("button[value=give], button[value=reset]"))
                .isEmpty();
        Expect.validHtml(page.body(), page.address());
        assertThat(act(member, "reset").page().select("#url")).isEmpty();
        assertThat(WORLD.caller(Who.ADMINISTRATOR)
                        .get("/administration/staff?q=remi")
                        .page()
                        .select("tbody tr")
                        .text())
                .contains("compte fermé");

        act(member, "reopen");
        assertThat(enter().status()).isEqualTo(303);
        assertThat(WORLD.stored.list(
                        "SELECT act FROM audit_entry WHERE subject = ? AND act LIKE 'staff.%' ORDER BY id",
                        UUID.fromString(WORLD.person("Rémi"))))
                .containsExactly("staff.add", "staff.close", "staff.open");
        assertThat(WORLD.stored.list(
                        "SELECT id FROM role_grant WHERE account = ? AND ends_at IS NULL",
                        UUID.fromString(WORLD.person("Rémi"))))
                .isEmpty();
    }

    @Test
    void nobody_closes_their_own_account() {
        Answer kept = act("/administration/member?account=" + WORLD.person("Sam"), "close");
        assertThat(kept.page().select(".say-no").text()).contains("C’est votre compte");
        assertThat(WORLD.caller(Who.ADMINISTRATOR).get("/administration/staff").status())
                .isEqualTo(200);
    }

    private static Answer act(String member, String act) {
        return WORLD.caller(Who.ADMINISTRATOR).post(member, Form.of("act", act).fresh());
    }

    private static Answer enter() {
        return WORLD.stranger().post("/signin/staff", Form.of("email", EMAIL, "passphrase", World.PASSPHRASE));
    }
}
