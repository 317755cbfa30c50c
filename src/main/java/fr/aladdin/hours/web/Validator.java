package fr.aladdin.hours.web;

import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrants;
import fr.aladdin.account.SignedIn;
import fr.aladdin.hours.MonthLedger;
import fr.aladdin.network.Partner;
import fr.aladdin.network.Partners;
import fr.aladdin.training.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who validates hours and asks now, and what they may see. */
@RequestScoped
public class Validator {

    @Inject
    private SignedIn signedIn;

    @Inject
    private RoleGrants grants;

    @Inject
    private Places places;

    @Inject
    private Partners partners;

    @Inject
    private MonthLedger reading;

    @Inject
    private Clock clock;

    private @Nullable Scope scope;

    public UUID id() {
        return signedIn.accountId();
    }

    public Scope scope() {
        Scope known = scope;
        if (known == null) {
            known = Scope.of(grants.listOf(id()), Role.VALIDATOR, clock.instant());
            scope = known;
        }
        return known;
    }

    /**
     * Partners of whose places every one is within the scope: a month is summed over all of them. Who runs no place any
     * more is known by those that they ran.
     */
    public List<Partner> partners() {
        List<Place> all = places.listAll();
        return partners.listAll().stream()
                .filter(partner -> covers(partner, all))
                .toList();
    }

    private boolean covers(Partner partner, List<Place> all) {
        Set<UUID> today = all.stream()
                .filter(place -> place.partner().filter(partner.id()::equals).isPresent())
                .map(Place::id)
                .collect(Collectors.toSet());
        Set<UUID> own = today.isEmpty() ? reading.listPlaces(partner.id()) : today;
        return !own.isEmpty() && own.stream().allMatch(scope()::coversPlace);
    }
}
