package fr.aladdin.hours.web;

import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrants;
import fr.aladdin.account.SignedIn;
import fr.aladdin.hours.PlaceMonth;
import fr.aladdin.network.Programme;
import fr.aladdin.network.Programmes;
import fr.aladdin.site.Asked;
import fr.aladdin.training.Scope;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The month of a programme at a place that a lead trainer asks for; the newest programme and this month by itself. */
@Named("askedPlaceMonth")
@RequestScoped
public class AskedPlaceMonth {

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RoleGrants grants;

    @Inject
    private Places places;

    @Inject
    private Programmes programmes;

    @Inject
    private Clock clock;

    private List<Place> led = List.of();
    private List<Programme> paying = List.of();
    private YearMonth month = YearMonth.of(2026, 1);
    private @Nullable Place place;
    private @Nullable Programme programme;

    @PostConstruct
    void read() {
        Scope scope = Scope.of(grants.listOf(signedIn.accountId()), Role.LEAD_TRAINER, clock.instant());
        led = places.listAll().stream()
                .filter(one -> scope.coversPlace(one.id()))
                .toList();
        paying = programmes.listAll();
        month = asked.month("month").orElseGet(() -> YearMonth.now(clock));
        place = asked.among("place", led, Place::id).stream().findFirst().orElse(null);
        programme = asked.among("programme", paying, Programme::id).stream()
                .findFirst()
                .orElse(null);
    }

    /** Whether something is named that they do not lead, or that does not exist. */
    boolean outside() {
        return asked.strays("place", led, Place::id) || asked.strays("programme", paying, Programme::id);
    }

    /** Empty while there is no programme, or no place that they lead as a whole. */
    Optional<PlaceMonth> find() {
        return place == null || programme == null
                ? Optional.empty()
                : Optional.of(new PlaceMonth(programme.id(), place.id(), month));
    }

    public List<Place> places() {
        return led;
    }

    public List<Programme> programmes() {
        return paying;
    }

    public Place place() {
        return Objects.requireNonNull(place);
    }

    public Programme programme() {
        return Objects.requireNonNull(programme);
    }

    public YearMonth month() {
        return month;
    }
}
