package fr.aladdin.account;

import fr.aladdin.language.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is signed in on this request, if anyone. */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    private RoleGrants grants;

    @Inject
    private Clock clock;

    private @Nullable Visitor visitor;
    private @Nullable Set<Role> roles;

    public void recognise(Visitor found) {
        visitor = found;
        roles = null;
    }

    public boolean known() {
        return visitor != null;
    }

    public boolean participant() {
        return visitor != null && visitor.participant();
    }

    public boolean staff() {
        return visitor != null && !visitor.participant();
    }

    /** @throws NoSuchElementException when nobody is signed in */
    public UUID accountId() {
        return visitor().account();
    }

    public UUID signInId() {
        return visitor().signIn();
    }

    public String firstName() {
        return visitor().name();
    }

    public Language language() {
        return visitor().display().language();
    }

    public boolean simple() {
        return visitor().display().simple();
    }

    public boolean sharedComputer() {
        return visitor().device().equals(Device.SHARED.tag());
    }

    /** Whether the person holds the role today, for everything or for some place or group. */
    public boolean is(Role role) {
        return staff() && roles().contains(role);
    }

    /** Whoever accompanies people: a trainer, or the lead trainer of a place. */
    public boolean trainer() {
        return is(Role.TRAINER) || is(Role.LEAD_TRAINER);
    }

    public boolean leadTrainer() {
        return is(Role.LEAD_TRAINER);
    }

    public boolean validator() {
        return is(Role.VALIDATOR);
    }

    public boolean instructor() {
        return is(Role.INSTRUCTOR);
    }

    public boolean administrator() {
        return is(Role.ADMINISTRATOR);
    }

    public Optional<Visitor> find() {
        return Optional.ofNullable(visitor);
    }

    private Set<Role> roles() {
        Set<Role> known = roles;
        if (known == null) {
            known = EnumSet.noneOf(Role.class);
            for (RoleGrant grant : grants.listOf(accountId())) {
                if (grant.current(clock.instant()) && counts(grant)) {
                    known.add(grant.role());
                }
            }
            roles = known;
        }
        return known;
    }

    /** The pages of administrators are about the whole installation: nobody opens them for a place or a group alone. */
    private static boolean counts(RoleGrant grant) {
        return grant.role() != Role.ADMINISTRATOR || grant.forEverything();
    }

    private Visitor visitor() {
        if (visitor == null) {
            throw new NoSuchElementException("nobody is signed in");
        }
        return visitor;
    }
}
