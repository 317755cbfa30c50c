package fr.aladdin.administration.web;

import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrant;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.training.GroupLine;
import fr.aladdin.training.Groups;
import fr.aladdin.training.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Roles in words, with the place or group for which they are held. */
@Named("roleWords")
@RequestScoped
public class RoleWords {

    private static final Scope EVERYTHING = new Scope(true, Set.of(), Set.of());

    @Inject
    private Places places;

    @Inject
    private Groups groups;

    @Inject
    private MessagesOfPage msg;

    private @Nullable List<Place> allPlaces;
    private @Nullable List<GroupLine> allGroups;

    /** The roles that pages exist for today. */
    public List<Role> given() {
        return List.of(Role.TRAINER, Role.LEAD_TRAINER, Role.VALIDATOR, Role.INSTRUCTOR, Role.ADMINISTRATOR);
    }

    public List<Role> all() {
        return Arrays.asList(Role.values());
    }

    public String name(Role role) {
        return msg.get("administration_role." + role.tag());
    }

    public String ofAll(List<RoleGrant> grants) {
        return grants.isEmpty()
                ? msg.get("administration_role.none")
                : grants.stream().map(this::of).collect(Collectors.joining("; "));
    }

    /** « Formateur, pour Espace du Canal ». */
    public String of(RoleGrant grant) {
        return msg.of("administration_role.for", name(grant.role()), where(grant));
    }

    public List<Place> places() {
        List<Place> known = allPlaces;
        if (known == null) {
            known = places.listAll();
            allPlaces = known;
        }
        return known;
    }

    public List<GroupLine> groups() {
        List<GroupLine> known = allGroups;
        if (known == null) {
            known = groups.list(EVERYTHING);
            allGroups = known;
        }
        return known;
    }

    /** Whether a role can be held there: for everything, for a place or for a group that there is. */
    boolean offers(String where) {
        return where.equals("everything")
                || places().stream().anyMatch(place -> where.equals("place:" + place.id()))
                || groups().stream().anyMatch(group -> where.equals("group:" + group.id()));
    }

    private String where(RoleGrant grant) {
        return grant.place()
                .map(this::place)
                .or(() -> grant.group().map(this::group))
                .orElseGet(() -> msg.get("administration_role.everything"));
    }

    private String place(UUID id) {
        return places().stream()
                .filter(place -> place.id().equals(id))
                .map(Place::name)
                .findFirst()
                .orElse("");
    }

    private String group(UUID id) {
        return groups().stream()
                .filter(group -> group.id().equals(id))
                .map(GroupLine::name)
                .findFirst()
                .orElse("");
    }
}
