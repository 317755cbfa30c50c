package fr.aladdin.hours.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.hours.MonthLedger;
import fr.aladdin.hours.MonthSums;
import fr.aladdin.hours.PersonHours;
import fr.aladdin.hours.PlaceMonth;
import fr.aladdin.hours.WorkshopHours;
import fr.aladdin.site.Asked;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hours of a place in a month, for its lead trainer to read: nothing is validated, corrected or paid here. */
@Named("hoursPlace")
@RequestScoped
public class PlaceBacking {

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private AskedPlaceMonth months;

    @Inject
    private MonthLedger reading;

    @Inject
    private LedgerTable tables;

    private List<WorkshopHours> workshops = List.of();
    private @Nullable MonthSums sums;
    private @Nullable Table<PersonHours> table;

    public void respond() {
        Optional<PlaceMonth> asking = months.find();
        if (months.outside()) {
            Asked.notFound();
        } else if (asking.isPresent()) {
            workshops = reading.listWorkshops(asking.get());
            List<PersonHours> people = reading.readPeople(asking.get(), signedIn.accountId(), asked.text("export"));
            sums = MonthSums.of(workshops, people);
            table = tables.of(people, months.programme().terms().minutesEach());
            table.export("heures-" + months.month()).ifPresent(Download::give);
        }
    }

    /** Whether there is no programme yet, or no place to read about. */
    public boolean none() {
        return months.find().isEmpty();
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

    /** « 2 h 05 ». */
    public String hours(long minutes) {
        return tables.hours(minutes);
    }
}
