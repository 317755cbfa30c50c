package fr.aladdin.hours.web;

import fr.aladdin.hours.Bill;
import fr.aladdin.hours.HourlyCost;
import fr.aladdin.hours.Ledger;
import fr.aladdin.hours.MonthClosing;
import fr.aladdin.hours.MonthLedger;
import fr.aladdin.hours.PersonHours;
import fr.aladdin.hours.WorkshopHours;
import fr.aladdin.hours.pdf.MonthPdf;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.network.Euros;
import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The month in hand as the words and figures of its statement, in French. */
@RequestScoped
public class MonthStatement {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    @Inject
    private AskedBill bills;

    @Inject
    private MonthLedger reading;

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerTable tables;

    @Inject
    private Messages messages;

    MonthPdf.Statement of(Bill bill) {
        List<List<String>> workshops = new ArrayList<>();
        workshops.add(Stream.of("when", "workshop", "kind", "people", "minutes_validated")
                .map(this::say)
                .toList());
        reading.listWorkshops(bill).stream()
                .filter(WorkshopHours::validated)
                .map(this::row)
                .forEach(workshops::add);
        List<PersonHours> everybody = reading.listPeople(bill);
        List<List<String>> people = new ArrayList<>();
        people.add(Stream.of("name", "group", "individual", "minutes")
                .map(this::say)
                .toList());
        everybody.stream().map(this::row).forEach(people::add);
        return new MonthPdf.Statement(title(), amount(bill), workshops, people);
    }

    private String title() {
        return messages.format(
                Language.FRENCH,
                "hours_ledger.of",
                bills.programme().name(),
                bills.partner().name(),
                bills.month().format(MONTH));
    }

    private List<String> amount(Bill bill) {
        Optional<MonthClosing> closed = ledger.findClosing(bill);
        HourlyCost cost = closed.map(MonthClosing::cost)
                .orElseGet(() -> new HourlyCost(bills.programme().terms().hourlyCostCents()));
        long minutes = closed.map(MonthClosing::personMinutes).orElseGet(() -> ledger.personMinutes(bill));
        long cents = closed.map(MonthClosing::amountCents).orElseGet(() -> cost.amount(minutes));
        List<String> lines = new ArrayList<>();
        lines.add(say("amount") + "\u00a0: "
                + messages.format(Language.FRENCH, "hours_ledger.euros", new Euros(cents).written()));
        lines.add(tables.hours(minutes) + ". "
                + messages.format(
                        Language.FRENCH, "hours_ledger.amount_how", minutes, new Euros(cost.cents()).written()));
        lines.add(say(closed.isPresent() ? "is_closed" : "is_open"));
        return lines;
    }

    private List<String> row(WorkshopHours one) {
        return List.of(
                local(one.startsAt()),
                one.title(),
                messages.get(Language.FRENCH, "workshop_kind." + one.kind()),
                String.valueOf(one.came()),
                String.valueOf(one.validatedMinutes()));
    }

    private List<String> row(PersonHours one) {
        return List.of(
                one.person() == null ? say("gone") : one.name(),
                String.valueOf(one.group()),
                String.valueOf(one.individual()),
                String.valueOf(one.minutes()));
    }

    private static String local(Instant moment) {
        return moment.atZone(Clocks.BORDEAUX).format(DAY);
    }

    private String say(String key) {
        return messages.get(Language.FRENCH, "hours_ledger." + key);
    }
}
