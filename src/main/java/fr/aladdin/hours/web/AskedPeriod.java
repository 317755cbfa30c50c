package fr.aladdin.hours.web;

import fr.aladdin.hours.Period;
import fr.aladdin.network.Partner;
import fr.aladdin.network.Programme;
import fr.aladdin.network.Programmes;
import fr.aladdin.site.Asked;
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

/**
 * The months of a programme that an address asks for, of one partner or of all; by itself the newest programme from its
 * first month to this one.
 */
@Named("askedPeriod")
@RequestScoped
public class AskedPeriod {

    @Inject
    private Asked asked;

    @Inject
    private Programmes programmes;

    @Inject
    private Validator validator;

    @Inject
    private Clock clock;

    private List<Programme> allProgrammes = List.of();
    private List<Partner> allPartners = List.of();
    private @Nullable Programme programme;
    private List<Partner> chosen = List.of();
    private YearMonth from = YearMonth.of(2026, 1);
    private YearMonth to = YearMonth.of(2026, 1);

    @PostConstruct
    void read() {
        allProgrammes = programmes.listAll();
        allPartners = validator.partners();
        programme = asked.among("programme", allProgrammes, Programme::id).stream()
                .findFirst()
                .orElse(null);
        chosen = asked.among("partner", allPartners, Partner::id);
        to = asked.month("to").orElseGet(() -> YearMonth.now(clock));
        from = asked.month("from").orElseGet(this::first);
    }

    private YearMonth first() {
        YearMonth start =
                programme == null ? to : YearMonth.from(programme.terms().startsOn());
        return start.isAfter(to) ? to : start;
    }

    /** Whether something is named that is not within the scope, or does not exist. */
    boolean outside() {
        return asked.strays("programme", allProgrammes, Programme::id)
                || asked.strays("partner", allPartners, Partner::id);
    }

    /** Whether the last month that is asked for comes before the first one. */
    boolean endsTooSoon() {
        return to.isBefore(from);
    }

    /** Empty while there is no programme, or no partner within the scope, or when it would end before it begins. */
    Optional<Period> find() {
        return programme == null || chosen.isEmpty() || endsTooSoon()
                ? Optional.empty()
                : Optional.of(new Period(
                        programme.id(), chosen.stream().map(Partner::id).toList(), from, to));
    }

    public boolean none() {
        return programme == null || allPartners.isEmpty();
    }

    public List<Programme> programmes() {
        return allProgrammes;
    }

    public List<Partner> partners() {
        return allPartners;
    }

    /** Whether the hours of that partner alone are asked for. */
    public boolean only(Partner partner) {
        return asked.has("partner", partner.id().toString());
    }

    public Programme programme() {
        return Objects.requireNonNull(programme);
    }

    public YearMonth from() {
        return from;
    }

    public YearMonth to() {
        return to;
    }
}
