package fr.aladdin.hours.web;

import fr.aladdin.hours.Bill;
import fr.aladdin.hours.Ledger;
import fr.aladdin.hours.MonthClosing;
import fr.aladdin.hours.MonthLedger;
import fr.aladdin.hours.MonthSums;
import fr.aladdin.hours.PersonHours;
import fr.aladdin.hours.Refused;
import fr.aladdin.hours.WorkshopHours;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ledger of a month: what was planned, held and validated, for whom, and what it costs. */
@Named("hoursLedger")
@RequestScoped
public class LedgerBacking {

    @Inject
    private Asked asked;

    @Inject
    private AskedBill bills;

    @Inject
    private Ledger ledger;

    @Inject
    private MonthLedger reading;

    @Inject
    private Validator validator;

    @Inject
    private LedgerTable tables;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Clock clock;

    private @Nullable Bill bill;
    private List<WorkshopHours> workshops = List.of();
    private @Nullable MonthSums sums;
    private @Nullable Table<PersonHours> table;
    private @Nullable MonthClosing closing;
    private String remark = "";

    @PostConstruct
    void read() {
        bill = bills.find().orElse(null);
    }

    public void respond() {
        if (bills.outside()) {
            Asked.notFound();
        } else if (bill != null) {
            Bill found = bill;
            if (asked.posted()) {
                close(found);
            }
            workshops = reading.listWorkshops(found);
            List<PersonHours> people = reading.readPeople(found, validator.id(), asked.text("export"));
            sums = MonthSums.of(workshops, people);
            closing = ledger.findClosing(found).orElse(null);
            table = tables.of(people, bills.programme().terms().minutesEach());
            table.export("heures-" + found.month()).ifPresent(Download::give);
        }
    }

    private void close(Bill found) {
        try {
            asked.once(() -> ledger.close(found, validator.id()));
            SeeOther.to("/hours/ledger?" + bills.query() + "&done=closed");
        } catch (Refused why) {
            remark = msg.get("hours_refusal." + why.reason().tag());
        }
    }

    public boolean none() {
        return bill == null;
    }

    public List<WorkshopHours> workshops() {
        return workshops;
    }

    public MonthSums sums() {
        return Objects.requireNonNull(sums);
    }

    public Table<PersonHours> table() {
        return Objects.requireNonNull(table);
    }

    /** How the month was closed; null while it is open. */
    public @Nullable MonthClosing closing() {
        return closing;
    }

    /** Whether the month is past: before, nobody closes it. */
    public boolean over() {
        return bills.month().isBefore(YearMonth.now(clock));
    }

    /** What the month costs: as it was closed, else as it stands. */
    public MonthCost cost() {
        return MonthCost.of(
                closing,
                bills.programme().terms().hourlyCostCents(),
                sums().person().both().validated());
    }

    /** What was refused, as a sentence; empty otherwise. */
    public String remark() {
        return remark;
    }

    public long atHome() {
        return reading.minutesAtHome(Objects.requireNonNull(bill));
    }

    /** « 2 h 05 ». */
    public String hours(long minutes) {
        return tables.hours(minutes);
    }
}
