package fr.aladdin.workshop.web;

import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrants;
import fr.aladdin.account.SignedIn;
import fr.aladdin.network.Rooms;
import fr.aladdin.training.Scope;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.UUID;

/** Whoever leads a place and asks now: a lead trainer of it, or an administrator. */
@Named("workshopLead")
@RequestScoped
public class Lead {

    @Inject
    private SignedIn signedIn;

    @Inject
    private RoleGrants grants;

    @Inject
    private Rooms rooms;

    @Inject
    private Clock clock;

    UUID id() {
        return signedIn.accountId();
    }

    boolean covers(UUID place) {
        return signedIn.administrator()
                || Scope.of(grants.listOf(id()), Role.LEAD_TRAINER, clock.instant())
                        .coversPlace(place);
    }

    /** Whether they may have somebody replaced in that workshop. */
    public boolean covers(Workshop workshop) {
        return covers(place(workshop));
    }

    public UUID place(Workshop workshop) {
        return rooms.get(workshop.room()).place();
    }
}
