package fr.aladdin.workshop.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.platform.Clocks;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.WorkshopLine;
import fr.aladdin.workshop.Workshops;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The workshops of a month, as a list or as a calendar. */
@Named("workshopWorkshops")
@RequestScoped
public class WorkshopsBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private Workshops workshops;

    @Inject
    private Trainer trainer;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Moments moments;

    @Inject
    private Clock clock;

    private YearMonth month = YearMonth.of(2026, 1);
    private List<WorkshopLine> lines = List.of();
    private @Nullable Table<WorkshopLine> table;

    @PostConstruct
    void read() {
        month = asked.month("month").orElseGet(() -> YearMonth.from(today()));
        lines = workshops.list(
                start(month.atDay(1)), start(month.plusMonths(1).atDay(1)), trainer.id(), trainer.scope());
    }

    public void respond() {
        table().export("ateliers").ifPresent(Download::give);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.BORDEAUX).toInstant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BORDEAUX);
    }

    public YearMonth month() {
        return month;
    }

    public boolean calendar() {
        return asked.has("view", "month");
    }

    /** The weeks of the month, from Monday, with what is in each day. */
    public List<CalendarDay.Week> weeks() {
        return CalendarDay.weeksOf(month, lines);
    }

    public boolean isToday(CalendarDay day) {
        return day.date().equals(today());
    }

    public Table<WorkshopLine> table() {
        Table<WorkshopLine> known = table;
        if (known == null) {
            known = new Table<>(request, columns(), "when", lines);
            table = known;
        }
        return known;
    }

    private List<Column<WorkshopLine>> columns() {
        return List.of(
                Column.shown("when", say("when"), this::when, WorkshopLine::startsAt),
                Column.words("title", say("name"), WorkshopLine::title),
                Column.words("place", say("place"), line -> line.place() + ", " + line.room()),
                Column.words("kind", say("kind"), line -> msg.get("workshop_kind." + line.kind())),
                Column.number("enrolled", say("enrolled"), WorkshopLine::enrolled),
                Column.number("seats", say("seats"), WorkshopLine::seats),
                Column.number("waiting", say("waiting"), WorkshopLine::waiting),
                Column.words("state", say("state"), this::state));
    }

    private String say(String key) {
        return msg.get("workshop_workshops." + key);
    }

    /** « jeudi 14 mars, de 14:00 à 16:00 ». */
    public String when(WorkshopLine line) {
        return msg.of(
                "workshop_shell.when",
                moments.weekday(line.startsAt()),
                moments.clock(line.startsAt()),
                moments.clock(line.endsAt()));
    }

    public String state(WorkshopLine line) {
        return msg.get("workshop_state." + line.state(clock.instant()).tag());
    }
}
