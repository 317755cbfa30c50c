package fr.aladdin.hours.web;

import fr.aladdin.hours.WorkshopHours;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Moments;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Table;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/** The table of the workshops of a month, beside that of the people. */
@RequestScoped
public class WorkshopTable {

    /** Before its words in addresses. */
    static final String NAME = "workshops";

    @Inject
    private HttpServletRequest request;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Moments moments;

    @Inject
    private Clock clock;

    Table<WorkshopHours> of(List<WorkshopHours> workshops, YearMonth month) {
        List<Column<WorkshopHours>> columns = List.of(
                Column.shown("when", say("when"), one -> moments.time(one.startsAt()), WorkshopHours::startsAt),
                Column.words("workshop", say("workshop"), WorkshopHours::title),
                Column.words("place", say("place"), WorkshopHours::place),
                Column.words("kind", say("kind"), one -> msg.get("workshop_kind." + one.kind())),
                Column.number("people", say("people"), WorkshopHours::people),
                Column.number("held", say("minutes_held"), WorkshopHours::heldMinutes),
                Column.number("validated", say("minutes_validated"), WorkshopHours::validatedMinutes),
                Column.words("state", say("state"), one -> state(one, month)));
        return new Table<>(request, NAME, columns, "when", workshops);
    }

    private String state(WorkshopHours one, YearMonth month) {
        String state = msg.get("workshop_state." + tag(one));
        return one.ofOtherMonth(month) ? msg.of("hours_ledger.of_other_month", state) : state;
    }

    private String tag(WorkshopHours one) {
        if (one.validated()) {
            return "validated";
        }
        if (one.over()) {
            return "held";
        }
        return clock.instant().isBefore(one.startsAt()) ? "planned" : "under_way";
    }

    private String say(String key) {
        return msg.get("hours_ledger." + key);
    }
}
