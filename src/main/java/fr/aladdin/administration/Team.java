package fr.aladdin.administration;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.account.AuditTrail;
import fr.aladdin.account.PassphraseResets;
import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrant;
import fr.aladdin.account.RoleGrants;
import fr.aladdin.account.SecondFactors;
import fr.aladdin.account.SignIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of staff: who they are, what they may do and where. Every change is written down. */
@ApplicationScoped
@Transactional
public class Team {

    @Inject
    private Accounts accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private PassphraseResets resets;

    @Inject
    private SecondFactors factors;

    @Inject
    private SignIns signIns;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public List<StaffLine> list() {
        Map<UUID, List<RoleGrant>> roles =
                grants.listCurrent().stream().collect(Collectors.groupingBy(RoleGrant::account));
        return accounts.listStaff().stream()
                .map(account -> new StaffLine(account, roles.getOrDefault(account.id(), List.of())))
                .toList();
    }

    public Optional<StaffLine> find(UUID account) {
        return list().stream().filter(line -> line.id().equals(account)).findFirst();
    }

    /** @return the new member, or nothing when the e-mail address is already somebody's */
    public Optional<Account> add(String name, String email, UUID by) {
        if (accounts.findByEmail(email).isPresent()) {
            return Optional.empty();
        }
        Account member = accounts.addStaff(name, email);
        audit.note(by, "staff.add", member.id(), "");
        return Optional.of(member);
    }

    /** Gives a role for everything (neither place nor group), for one place or for one group. */
    public void give(UUID account, Role role, @Nullable UUID place, @Nullable UUID group, UUID by) {
        boolean held =
                find(account).orElseThrow(() -> new NoSuchElementException("no member " + account)).roles().stream()
                        .anyMatch(grant -> grant.role() == role
                                && grant.place().equals(Optional.ofNullable(place))
                                && grant.group().equals(Optional.ofNullable(group)));
        if (!held) {
            grants.give(new RoleGrant(account, role, place, group, by, clock.instant()));
            audit.note(by, "role.give", account, role.tag());
        }
    }

    /**
     * Ends a role today.
     *
     * @return false when it is the last administrator of the whole installation, who must stay
     */
    public boolean end(UUID account, UUID grant, UUID by) {
        List<RoleGrant> current = grants.listCurrent();
        Optional<RoleGrant> ended = current.stream()
                .filter(one -> one.id().equals(grant) && one.account().equals(account))
                .findFirst();
        if (ended.isPresent() && isLastAdministrator(ended.get(), current)) {
            return false;
        }
        ended.ifPresent(one -> {
            grants.end(one.id());
            audit.note(by, "role.end", account, one.role().tag());
        });
        return true;
    }

    /**
     * Closes the account of somebody who leaves: their roles end, links to choose a passphrase no longer work, and they are signed
     * out everywhere.
     *
     * @param by an administrator of the whole installation, who stays: there is always one left
     * @return false when it is their own account; nothing is changed then
     */
    public boolean close(UUID account, UUID by) {
        if (account.equals(by)) {
            return false;
        }
        grants.listCurrent().stream()
                .filter(one -> one.account().equals(account))
                .forEach(one -> grants.end(one.id()));
        accounts.close(account);
        resets.withdraw(account);
        signIns.endAll(account);
        audit.note(by, "staff.close", account, "");
        return true;
    }

    /** Somebody comes back: they enter as before, without any role. */
    public void reopen(UUID account, UUID by) {
        accounts.reopen(account);
        audit.note(by, "staff.open", account, "");
    }

    /** Starts a reset and returns the token of the one-time link, which whoever started it hands over. */
    public String startReset(UUID account, UUID by) {
        return resets.start(account, by);
    }

    /** Whether the member enters with a code of a telephone as well. */
    public boolean hasFactor(UUID account) {
        return factors.find(account).isPresent();
    }

    /** Takes a lost telephone off the account; where one is required, another is set up at the next sign-in. */
    public void removeFactor(UUID account, UUID by) {
        factors.remove(account, by);
    }

    static boolean isLastAdministrator(RoleGrant grant, List<RoleGrant> current) {
        return administersEverything(grant)
                && current.stream()
                        .noneMatch(other ->
                                administersEverything(other) && !other.id().equals(grant.id()));
    }

    private static boolean administersEverything(RoleGrant grant) {
        return grant.role() == Role.ADMINISTRATOR && grant.forEverything();
    }
}
