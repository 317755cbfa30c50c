package fr.aladdin.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.account.Device;
import fr.aladdin.account.Role;
import fr.aladdin.account.SignedIn;
import fr.aladdin.account.Visitor;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // path                  stranger      participant trainer   administrator
                "/                     | ALLOWED       | ALLOWED | ALLOWED | ALLOWED",
                "/signin               | ALLOWED       | ALLOWED | ALLOWED | ALLOWED",
                "/signin/staff         | ALLOWED       | ALLOWED | ALLOWED | ALLOWED",
                "/display              | ALLOWED       | ALLOWED | ALLOWED | ALLOWED",
                "/calendar/x.ics       | ALLOWED       | ALLOWED | ALLOWED | ALLOWED",
                "/help                 | ALLOWED       | ALLOWED | ALLOWED | ALLOWED",
                "/learning/path        | SIGN_IN       | ALLOWED | REFUSED | REFUSED",
                "/mailbox              | SIGN_IN       | ALLOWED | REFUSED | REFUSED",
                "/training/reviews     | SIGN_IN_STAFF | REFUSED | ALLOWED | REFUSED",
                "/administration/staff | SIGN_IN_STAFF | REFUSED | REFUSED | ALLOWED",
                "/network/programmes   | SIGN_IN_STAFF | REFUSED | REFUSED | ALLOWED",
                "/workshop/workshops   | SIGN_IN_STAFF | REFUSED | ALLOWED | REFUSED",
                "/workshop/replacement | SIGN_IN_STAFF | REFUSED | REFUSED | ALLOWED",
                "/hours/attendance     | SIGN_IN_STAFF | REFUSED | ALLOWED | REFUSED",
                "/hours/ledger         | SIGN_IN_STAFF | REFUSED | REFUSED | REFUSED",
                "/hours/months         | SIGN_IN_STAFF | REFUSED | REFUSED | REFUSED",
                "/hours/place          | SIGN_IN_STAFF | REFUSED | REFUSED | REFUSED",
                "/hours/here           | SIGN_IN       | ALLOWED | REFUSED | REFUSED",
                "/board/help           | SIGN_IN       | ALLOWED | REFUSED | REFUSED",
                "/board/workshop       | SIGN_IN_STAFF | REFUSED | ALLOWED | REFUSED",
                "/board/events         | SIGN_IN_STAFF | REFUSED | ALLOWED | REFUSED",
                "/certificate/give     | SIGN_IN_STAFF | REFUSED | ALLOWED | REFUSED",
                "/certificate/mine     | SIGN_IN       | ALLOWED | REFUSED | REFUSED",
                "/index.xhtml          | REFUSED       | REFUSED | REFUSED | REFUSED",
                "/learning/path.xhtml  | REFUSED       | REFUSED | REFUSED | REFUSED",
                "/errors/broken        | REFUSED       | REFUSED | REFUSED | REFUSED",
                "/trainingroom         | ALLOWED       | ALLOWED | ALLOWED | ALLOWED",
                // the server finds the same page under these names
                "/%61dministration/staff    | REFUSED | REFUSED | REFUSED | REFUSED",
                "/administration%2Fstaff    | REFUSED | REFUSED | REFUSED | REFUSED",
                "//administration/staff     | REFUSED | REFUSED | REFUSED | REFUSED",
                "/./administration/staff    | REFUSED | REFUSED | REFUSED | REFUSED",
                "/x/../administration/staff | REFUSED | REFUSED | REFUSED | REFUSED",
                "/administration;x/staff    | REFUSED | REFUSED | REFUSED | REFUSED",
                "/help/                     | REFUSED | REFUSED | REFUSED | REFUSED"
            })
    void who_may_open_what(String path, Access stranger, Access participant, Access trainer, Access administrator) {
        assertThat(Access.to(path, new SignedIn())).as("a stranger").isEqualTo(stranger);
        assertThat(Access.to(path, someone("participant"))).as("a participant").isEqualTo(participant);
        assertThat(Access.to(path, someone("staff", Role.TRAINER)))
                .as("a trainer")
                .isEqualTo(trainer);
        assertThat(Access.to(path, someone("staff", Role.ADMINISTRATOR)))
                .as("an administrator")
                .isEqualTo(administrator);
    }

    @ParameterizedTest
    @CsvSource({
        "/training/groups, true",
        "/workshop/workshops, true",
        "/hours/ledger, true",
        "/hours/attendance, true",
        "/hours/here, false",
        "/network/place, true",
        "/account/team, true",
        "/signin/passphrase, true",
        "/account/data, false",
        "/signin/staff, false",
        "/learning/path, false"
    })
    void which_pages_are_written_for_the_team(String path, boolean forTeam) {
        assertThat(Access.isForTeam(path)).isEqualTo(forTeam);
    }

    private static SignedIn someone(String kind, Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(Set.of(roles));
        SignedIn signedIn = new SignedIn() {
            @Override
            public boolean is(Role role) {
                return held.contains(role);
            }
        };
        UUID id = UUID.randomUUID();
        signedIn.recognise(new Visitor(
                id, id, kind, "Sam", "fr", 1, false, "light", false, Device.SHARED.tag(), Instant.EPOCH, Instant.MAX));
        return signedIn;
    }
}
