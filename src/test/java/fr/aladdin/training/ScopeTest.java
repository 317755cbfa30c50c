package fr.aladdin.training;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final UUID TRAINER = UUID.randomUUID();
    private static final UUID CANAL = UUID.randomUUID();
    private static final UUID QUAY = UUID.randomUUID();

    private final Group thursday = new Group("jeudi", CANAL, TRAINER, NOW);
    private final Group monday = new Group("lundi", QUAY, TRAINER, NOW);

    @Test
    void a_role_for_a_place_covers_every_group_of_that_place_and_no_other() {
        Scope scope = Scope.of(List.of(grant(Role.TRAINER, CANAL, null)), Role.TRAINER, NOW);
        assertThat(scope.covers(thursday)).isTrue();
        assertThat(scope.covers(monday)).isFalse();
        assertThat(scope.coversPlace(CANAL)).isTrue();
        assertThat(scope.coversPlace(QUAY)).isFalse();
    }

    @Test
    void a_role_for_a_group_covers_that_group_alone_and_gives_no_right_to_make_groups() {
        Scope scope = Scope.of(List.of(grant(Role.TRAINER, null, thursday.id())), Role.TRAINER, NOW);
        assertThat(scope.covers(thursday)).isTrue();
        assertThat(scope.covers(new Group("vendredi", CANAL, TRAINER, NOW))).isFalse();
        assertThat(scope.coversPlace(CANAL)).isFalse();
    }

    @Test
    void a_role_for_the_installation_covers_everything() {
        Scope scope = Scope.of(List.of(grant(Role.TRAINER, null, null)), Role.TRAINER, NOW);
        assertThat(scope.covers(thursday)).isTrue();
        assertThat(scope.covers(monday)).isTrue();
    }

    @Test
    void an_ended_role_covers_nothing_any_more() {
        RoleGrant ended = grant(Role.TRAINER, CANAL, null);
        ended.end(NOW);
        assertThat(Scope.of(List.of(ended), Role.TRAINER, NOW).covers(thursday)).isFalse();
    }

    @Test
    void another_role_gives_no_sight_of_participants() {
        Scope scope = Scope.of(List.of(grant(Role.ADMINISTRATOR, null, null)), Role.TRAINER, NOW);
        assertThat(scope.covers(thursday)).isFalse();
    }

    private static RoleGrant grant(Role role, @Nullable UUID place, @Nullable UUID group) {
        return new RoleGrant(TRAINER, role, place, group, null, NOW.minusSeconds(60));
    }
}
