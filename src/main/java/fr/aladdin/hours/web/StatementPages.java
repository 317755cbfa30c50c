package fr.aladdin.hours.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Moments;
import fr.aladdin.site.table.Workbook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What a month says besides its two tables, as pages of its spreadsheet: whose it is, what it costs, its corrections. */
@RequestScoped
public class StatementPages {

    @Inject
    private AskedBill bills;

    @Inject
    private AskedPlaceMonth placeMonths;

    @Inject
    private CorrectionsBacking corrections;

    @Inject
    private Moments moments;

    @Inject
    private MessagesOfPage msg;

    /** Of a partner, who is paid. */
    List<Workbook.Page> ofBill(MonthCost cost, boolean closed) {
        List<List<Object>> facts =
                facts(bills.programme().name(), "partner", bills.partner().name(), bills.month(), cost.minutes());
        facts.add(List.of(say("hourly_cost"), cost.rateEuros()));
        facts.add(List.of(say("amount_euros"), cost.amountEuros()));
        facts.add(List.of(say("state"), say(closed ? "is_closed" : "is_open")));
        List<Workbook.Page> pages = new ArrayList<>(List.of(page(facts)));
        List<List<Object>> corrected = corrections.cells();
        if (corrected.size() > 1) {
            pages.add(new Workbook.Page(say("corrections"), corrected));
        }
        return pages;
    }

    /** Of a place, of whom nothing is paid. */
    List<Workbook.Page> ofPlace(long validated) {
        return List.of(page(facts(
                placeMonths.programme().name(), "place", placeMonths.place().name(), placeMonths.month(), validated)));
    }

    private List<List<Object>> facts(
            String programme, String owner, String name, YearMonth month, long validatedMinutes) {
        return new ArrayList<>(List.of(
                List.of(say("programme"), programme),
                List.of(say(owner), name),
                List.of(say("month"), moments.month(month)),
                List.of(say("minutes_validated"), validatedMinutes)));
    }

    private Workbook.Page page(List<List<Object>> facts) {
        return new Workbook.Page(say("statement"), facts);
    }

    private String say(String key) {
        return msg.get("hours_ledger." + key);
    }
}
