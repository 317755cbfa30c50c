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
import java.util.UUID;
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
    private CorrectionsBacking corrections;

    @Inject
    private LedgerTable tables;

    @Inject
    private Messages messages;

    /** @param reader of the staff, who takes the names and hours of people along */
    MonthPdf.Statement of(Bill bill, UUID reader) {
        List<PersonHours> everybody = reading.readPeople(bill, reader, "pdf");
        return new MonthPdf.Statement(
                title(), amount(bill), workshops(bill, sum(everybody)), people(everybody), corrections.list());
    }

    /** Each workshop of which validated minutes count in the month; and all of them. */
    private List<List<String>> workshops(Bill bill, long all) {
        List<WorkshopHours> validated = reading.listWorkshops(bill).stream()
                .filter(WorkshopHours::validated)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings("when", "workshop", "kind", "people", "minutes_validated"));
        validated.stream().map(this::row).forEach(rows::add);
        rows.add(List.of("", say("both"), "", "", String.valueOf(all)));
        return rows;
    }

    private List<List<String>> people(List<PersonHours> everybody) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings("name", "group_minutes", "individual_minutes", "minutes"));
        everybody.stream().map(this::row).forEach(rows::add);
        rows.add(List.of(
                say("both"),
                String.valueOf(everybody.stream().mapToLong(PersonHours::group).sum()),
                String.valueOf(
                        everybody.stream().mapToLong(PersonHours::individual).sum()),
                String.valueOf(sum(everybody))));
        return rows;
    }

    private static long sum(List<PersonHours> everybody) {
        return everybody.stream().mapToLong(PersonHours::minutes).sum();
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(this::say).toList();
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
                String.valueOf(one.people()),
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
