package fr.aladdin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamTest {

    private final RoleGrant sam = grant(Role.ADMINISTRATOR, null);
    private final RoleGrant trainer = grant(Role.TRAINER, null);

    @Test
    void the_last_administrator_of_the_installation_stays() {
        assertThat(Team.isLastAdministrator(sam, List.of(sam, trainer))).isTrue();
    }

    @Test
    void an_administrator_of_one_place_does_not_stand_in_for_them() {
        RoleGrant local = grant(Role.ADMINISTRATOR, UUID.randomUUID());
        assertThat(Team.isLastAdministrator(sam, List.of(sam, local))).isTrue();
        assertThat(Team.isLastAdministrator(local, List.of(sam, local))).isFalse();
    }

    @Test
    void one_of_two_may_go_and_other_roles_may_always_end() {
        assertThat(Team.isLastAdministrator(sam, List.of(sam, grant(Role.ADMINISTRATOR, null))))
                .isFalse();
        assertThat(Team.isLastAdministrator(trainer, List.of(sam, trainer))).isFalse();
    }

    private static RoleGrant grant(Role role, @Nullable UUID place) {
        return new RoleGrant(UUID.randomUUID(), role, place, null, null, Instant.parse("2026-11-22T09:00:00Z"));
    }
}
