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
    private WorkshopTable workshopTables;

    @Inject
    private MonthFile file;

    @Inject
    private StatementPages pages;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private RefusalWords refusals;

    @Inject
    private Clock clock;

    private @Nullable Bill bill;
    private @Nullable MonthSums sums;
    private @Nullable Table<PersonHours> people;
    private @Nullable Table<WorkshopHours> workshops;
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
            show(found);
        }
    }

    private void show(Bill found) {
        List<WorkshopHours> held = reading.listWorkshops(found);
        List<PersonHours> everybody = reading.readPeople(found, validator.id(), file.ofPeople());
        closing = ledger.findClosing(found).orElse(null);
        sums = MonthSums.of(held, everybody);
        people = tables.of(everybody, bills.programme().terms().minutesEach());
        workshops = workshopTables.of(held, found.month());
        file.give(found.month(), sums, people, workshops, () -> pages.ofBill(cost(), closing != null));
    }

    private void close(Bill found) {
        try {
            asked.once(() -> ledger.close(found, validator.id()));
            SeeOther.to("/hours/ledger?" + bills.query() + "&done=closed");
        } catch (Refused why) {
            remark = refusals.of(why);
        }
    }

    public boolean none() {
        return bill == null;
    }

    /** The workshops of the month. */
    public Table<WorkshopHours> workshops() {
        return Objects.requireNonNull(workshops);
    }

    public MonthSums sums() {
        return Objects.requireNonNull(sums);
    }

    /** Who had how many minutes validated. */
    public Table<PersonHours> people() {
        return Objects.requireNonNull(people);
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
