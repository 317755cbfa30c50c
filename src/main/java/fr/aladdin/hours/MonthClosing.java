package fr.aladdin.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** A month of a programme and a partner was summed and signed: its figures as they were that day. Never changed. */
@Entity
@Table(name = "month_closing")
public class MonthClosing {

    @Id
    private UUID id;

    private UUID programme;

    private UUID partner;

    private LocalDate month;

    @Column(name = "person_minutes")
    private long personMinutes;

    @Column(name = "cost_cents")
    private int costCents;

    @Column(name = "amount_cents")
    private long amountCents;

    @Column(name = "closed_by")
    private UUID closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected MonthClosing() {}

    MonthClosing(Bill bill, long personMinutes, HourlyCost cost, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.programme = bill.programme();
        this.partner = bill.partner();
        this.month = bill.month().atDay(1);
        this.personMinutes = personMinutes;
        this.costCents = cost.cents();
        this.amountCents = cost.amount(personMinutes);
        this.closedBy = by;
        this.closedAt = now;
    }

    public Bill bill() {
        return new Bill(programme, partner, YearMonth.from(month));
    }

    public long personMinutes() {
        return personMinutes;
    }

    public HourlyCost cost() {
        return new HourlyCost(costCents);
    }

    /** In cents of an euro, rounded once. */
    public long amountCents() {
        return amountCents;
    }

    public UUID closedBy() {
        return closedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
