package fr.aladdin.hours.web;

import fr.aladdin.hours.Bill;
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

/** The month of a programme and a partner that an address asks for; the newest programme and this month by itself. */
@Named("askedBill")
@RequestScoped
public class AskedBill {

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
    private @Nullable Partner partner;
    private YearMonth month = YearMonth.of(2026, 1);

    @PostConstruct
    void read() {
        allProgrammes = programmes.listAll();
        allPartners = validator.partners();
        programme = asked.among("programme", allProgrammes, Programme::id).stream()
                .findFirst()
                .orElse(null);
        partner = asked.among("partner", allPartners, Partner::id).stream()
                .findFirst()
                .orElse(null);
        month = asked.month("month").orElseGet(() -> YearMonth.now(clock));
    }

    /** Whether something is named that is not within the scope, or does not exist. */
    public boolean outside() {
        return asked.strays("programme", allProgrammes, Programme::id)
                || asked.strays("partner", allPartners, Partner::id);
    }

    /** Whether the month that is named is none; this month stands for it. */
    boolean noMonth() {
        return asked.noMonth("month");
    }

    /** Empty while there is no programme, or no partner within the scope. */
    public Optional<Bill> find() {
        return programme == null || partner == null
                ? Optional.empty()
                : Optional.of(new Bill(programme.id(), partner.id(), month));
    }

    public List<Programme> programmes() {
        return allProgrammes;
    }

    public List<Partner> partners() {
        return allPartners;
    }

    public Programme programme() {
        return Objects.requireNonNull(programme);
    }

    public Partner partner() {
        return Objects.requireNonNull(partner);
    }

    public YearMonth month() {
        return month;
    }

    /** The same as the query of an address. */
    public String query() {
        return "programme=" + programme().id() + "&partner=" + partner().id() + "&month=" + month;
    }
}
