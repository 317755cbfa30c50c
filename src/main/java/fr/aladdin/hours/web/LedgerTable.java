package fr.aladdin.hours.web;

import fr.aladdin.hours.Gauge;
import fr.aladdin.hours.PersonHours;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Table;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The table of who had how many hours validated in a month. */
@RequestScoped
public class LedgerTable {

    private static final long MINUTES = 60;

    @Inject
    private HttpServletRequest request;

    @Inject
    private MessagesOfPage msg;

    /** @param intended minutes that the programme intends for each */
    Table<PersonHours> of(List<PersonHours> people, int intended) {
        List<Column<PersonHours>> columns = List.of(
                Column.words("name", say("name"), this::name),
                Column.number("group", say("group"), PersonHours::group),
                Column.number("individual", say("individual"), PersonHours::individual),
                Column.number("minutes", say("minutes"), PersonHours::minutes),
                Column.numberShown("all", say("in_all"), one -> gauge(one, intended), PersonHours::inAll));
        return new Table<>(request, columns, "name", people);
    }

    private String gauge(PersonHours one, int intended) {
        Gauge gauge = new Gauge(Math.toIntExact(one.inAll()), intended);
        return one.person() == null
                ? ""
                : msg.of("hours_ledger.gauge", hours(gauge.validated()), gauge.intended() / MINUTES);
    }

    private String name(PersonHours one) {
        return one.person() == null ? say("gone") : one.name();
    }

    private String say(String key) {
        return msg.get("hours_ledger." + key);
    }

    /** « 2 h 05 », « −0 h 30 » for what is taken back. */
    String hours(long minutes) {
        long size = Math.abs(minutes);
        return (minutes < 0 ? "−" : "") + size / MINUTES + "\u00a0h\u00a0" + String.format("%02d", size % MINUTES);
    }
}
