package fr.aladdin.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What pays for hours, from a day to another: ALADDIN, CLIC ET DECLIC. */
@Entity
@Table(name = "programme")
public class Programme {

    @Id
    private UUID id;

    private String name;

    @Column(name = "hourly_cost_cents")
    private int hourlyCostCents;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "target_people")
    private int targetPeople;

    @Column(name = "minutes_each")
    private int minutesEach;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    public Programme(ProgrammeTerms terms) {
        this.id = UUID.randomUUID();
        agree(terms);
    }

    /** Takes other terms; months that are closed keep the cost they were closed with. */
    public final void agree(ProgrammeTerms terms) {
        this.name = terms.name();
        this.hourlyCostCents = terms.hourlyCostCents();
        this.startsOn = terms.startsOn();
        this.endsOn = terms.endsOn();
        this.targetPeople = terms.targetPeople();
        this.minutesEach = terms.minutesEach();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ProgrammeTerms terms() {
        return new ProgrammeTerms(name, hourlyCostCents, startsOn, endsOn, targetPeople, minutesEach);
    }

    /** Whether it pays for what happens that day. */
    public boolean runs(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
