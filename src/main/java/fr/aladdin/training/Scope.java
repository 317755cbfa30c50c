package fr.aladdin.training;

import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrant;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which groups, and so which participants, a member of staff may see: those that a current role covers, for the whole
 * installation, for a place or for a group. What lies outside is answered like something that does not exist.
 *
 * @param everything every group of the installation
 * @param places every group of these places
 * @param groups these groups
 */
public record Scope(boolean everything, Set<UUID> places, Set<UUID> groups) {

    /** Nobody's id: databases refuse an empty list. */
    private static final UUID NONE = new UUID(0, 0);

    /** The condition on a group {@code g} in a query; {@link #bind} fills its parameters. */
    public static final String ON_GROUP = "(:everything = TRUE OR g.place IN :places OR g.id IN :groups)";

    public Scope {
        places = Set.copyOf(places);
        groups = Set.copyOf(groups);
    }

    /** What the grants cover for a role at that moment. */
    public static Scope of(Collection<RoleGrant> grants, Role role, Instant now) {
        boolean everything = false;
        Set<UUID> places = new HashSet<>();
        Set<UUID> groups = new HashSet<>();
        for (RoleGrant grant : grants) {
            if (grant.role() == role && grant.current(now)) {
                grant.place().ifPresent(places::add);
                grant.group().ifPresent(groups::add);
                everything |= grant.place().isEmpty() && grant.group().isEmpty();
            }
        }
        return new Scope(everything, places, groups);
    }

    /** What either of the two covers. */
    public Scope and(Scope other) {
        Set<UUID> allPlaces = new HashSet<>(places);
        allPlaces.addAll(other.places);
        Set<UUID> allGroups = new HashSet<>(groups);
        allGroups.addAll(other.groups);
        return new Scope(everything || other.everything, allPlaces, allGroups);
    }

    public boolean covers(Group group) {
        return everything || places.contains(group.place()) || groups.contains(group.id());
    }

    /** Whether groups may be made at that place. */
    public boolean coversPlace(UUID place) {
        return everything || places.contains(place);
    }

    /** Fills the parameters {@code everything}, {@code places} and {@code groups} of a query. */
    public <Q extends Query> Q bind(Q query) {
        query.setParameter("everything", everything);
        query.setParameter("places", listed(places));
        query.setParameter("groups", listed(groups));
        return query;
    }

    private static Set<UUID> listed(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NONE) : ids;
    }
}
