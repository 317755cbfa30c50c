package fr.aladdin.hours.web;

import fr.aladdin.hours.HourlyCost;
import fr.aladdin.hours.MonthTotal;
import fr.aladdin.hours.Period;
import fr.aladdin.hours.PeriodLedger;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.network.Euros;
import fr.aladdin.network.Partner;
import fr.aladdin.network.ProgrammeTerms;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hours of a programme month by month, over as many years as it lasts, with what they come to. */
@Named("hoursMonths")
@RequestScoped
public class MonthsBacking {

    @Inject
    private AskedPeriod period;

    @Inject
    private PeriodLedger ledger;

    @Inject
    private LedgerTable tables;

    @Inject
    private Moments moments;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private HttpServletRequest request;

    private List<MonthTotal> months = List.of();
    private PeriodLedger.People people = new PeriodLedger.People(0, 0);
    private Map<UUID, String> names = Map.of();
    private @Nullable Table<MonthTotal> table;

    public void respond() {
        if (period.outside()) {
            Asked.notFound();
            return;
        }
        names = period.partners().stream().collect(Collectors.toMap(Partner::id, Partner::name));
        period.find().ifPresent(this::read);
        Table<MonthTotal> made = new Table<>(request, columns(), "-month", months);
        made.export("heures-" + period.from() + "-" + period.to()).ifPresent(Download::give);
        table = made;
    }

    private void read(Period asked) {
        ProgrammeTerms terms = period.programme().terms();
        months = ledger.list(asked, new HourlyCost(terms.hourlyCostCents()));
        people = ledger.countPeople(asked, terms.minutesEach());
    }

    private List<Column<MonthTotal>> columns() {
        return List.of(
                Column.shown("month", say("month"), one -> moments.month(one.month()), MonthTotal::month),
                Column.words("partner", say("partner"), this::partner),
                Column.number("workshops", say("workshops"), MonthTotal::workshops),
                Column.number("people", say("people"), MonthTotal::people),
                Column.number("group", msg.get("hours_ledger.group_minutes"), MonthTotal::groupMinutes),
                Column.number("individual", msg.get("hours_ledger.individual_minutes"), MonthTotal::individualMinutes),
                Column.number("minutes", say("minutes"), MonthTotal::minutes),
                Column.numberShown(
                        "amount",
                        say("amount"),
                        one -> new Euros(one.amountCents()).written(),
                        one -> BigDecimal.valueOf(one.amountCents(), 2)),
                Column.words("state", say("state"), one -> say(one.isClosed() ? "closed" : "open")));
    }

    private String partner(MonthTotal one) {
        return names.getOrDefault(one.partner(), "");
    }

    /** What is wrong with the months that are asked for, as a sentence; empty otherwise. */
    public String remark() {
        return period.endsTooSoon() ? say("ends_too_soon") : "";
    }

    public Table<MonthTotal> table() {
        return Objects.requireNonNull(table);
    }

    /** Euros of all months together, {@code 46,60}: the sum of what was rounded for each. */
    public String amount() {
        return new Euros(sum(MonthTotal::amountCents)).written();
    }

    /** Minutes of all months and people together. */
    public long minutes() {
        return sum(MonthTotal::minutes);
    }

    /** « 2 h 05 ». */
    public String hours() {
        return tables.hours(minutes());
    }

    public long open() {
        return months.stream().filter(one -> !one.isClosed()).count();
    }

    public PeriodLedger.People people() {
        return people;
    }

    private long sum(ToLongFunction<MonthTotal> figure) {
        return months.stream().mapToLong(figure).sum();
    }

    private String say(String key) {
        return msg.get("hours_months." + key);
    }
}
