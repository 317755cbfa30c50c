package fr.aladdin.workshop.web;

import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.site.Asked;
import fr.aladdin.workshop.Replacements;
import fr.aladdin.workshop.WorkshopLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day at a place that an address asks for, when whoever asks leads that place; today by itself. */
@Named("askedDay")
@RequestScoped
public class AskedDay {

    @Inject
    private Asked asked;

    @Inject
    private Places places;

    @Inject
    private Replacements replacements;

    @Inject
    private Lead lead;

    @Inject
    private Clock clock;

    private @Nullable Place place;
    private LocalDate day = LocalDate.EPOCH;
    private List<WorkshopLine> workshops = List.of();

    @PostConstruct
    void read() {
        place = asked.id("place").filter(lead::covers).flatMap(places::find).orElse(null);
        day = asked.day("day").orElseGet(() -> LocalDate.now(clock));
        workshops = place == null ? List.of() : replacements.listWorkshops(place.id(), day);
    }

    /** Empty when there is none, or somebody else leads it. */
    Optional<Place> findPlace() {
        return Optional.ofNullable(place);
    }

    public Place place() {
        return findPlace().orElseThrow();
    }

    public LocalDate day() {
        return day;
    }

    /** The workshops of the day in which somebody can be replaced. */
    public List<WorkshopLine> workshops() {
        return workshops;
    }
}
