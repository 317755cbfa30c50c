package fr.aladdin.hours.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.hours.MonthLedger;
import fr.aladdin.hours.MonthSums;
import fr.aladdin.hours.PersonHours;
import fr.aladdin.hours.PlaceMonth;
import fr.aladdin.hours.WorkshopHours;
import fr.aladdin.site.Asked;
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
    private SignedIn signedIn;

    @Inject
    private AskedPlaceMonth months;

    @Inject
    private MonthLedger reading;

    @Inject
    private LedgerTable tables;

    @Inject
    private WorkshopTable workshopTables;

    @Inject
    private MonthFile file;

    @Inject
    private StatementPages pages;

    private @Nullable MonthSums sums;
    private @Nullable Table<PersonHours> people;
    private @Nullable Table<WorkshopHours> workshops;

    public void respond() {
        Optional<PlaceMonth> asking = months.find();
        if (months.outside()) {
            Asked.notFound();
        } else if (asking.isPresent()) {
            show(asking.get());
        }
    }

    private void show(PlaceMonth asking) {
        List<WorkshopHours> held = reading.listWorkshops(asking);
        List<PersonHours> everybody = reading.readPeople(asking, signedIn.accountId(), file.ofPeople());
        MonthSums summed = MonthSums.of(held, everybody);
        sums = summed;
        people = tables.of(everybody, months.programme().terms().minutesEach());
        workshops = workshopTables.of(held, asking.month());
        file.give(
                asking.month(),
                summed,
                people,
                workshops,
                () -> pages.ofPlace(summed.person().both().validated()));
    }

    /** Whether there is no programme yet, or no place to read about. */
    public boolean none() {
        return months.find().isEmpty();
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

    /** « 2 h 05 ». */
    public String hours(long minutes) {
        return tables.hours(minutes);
    }
}
