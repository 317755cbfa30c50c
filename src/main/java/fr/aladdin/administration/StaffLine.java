package fr.aladdin.administration;

import fr.aladdin.account.Account;
import fr.aladdin.account.RoleGrant;
import java.util.List;
import java.util.UUID;

/** A member of staff and the roles they hold today. */
public record StaffLine(Account account, List<RoleGrant> roles) {

    public StaffLine {
        roles = List.copyOf(roles);
    }

    public UUID id() {
        return account.id();
    }

    /** Whether the person can enter at all. */
    public boolean open() {
        return account.open();
    }

    public String name() {
        return account.displayName();
    }

    public String email() {
        return account.email().orElse("");
    }
}
