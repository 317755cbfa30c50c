package fr.aladdin.hours.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.AttendanceChange;
import fr.aladdin.hours.Attendances;
import fr.aladdin.hours.Ledger;
import fr.aladdin.hours.Presence;
import fr.aladdin.hours.Refusal;
import fr.aladdin.hours.Refused;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.platform.Clocks;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.Slips;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workshop that a second person reads and validates; afterwards, what is corrected by an entry. */
@Named("hoursValidation")
@RequestScoped
public class ValidationBacking {

    private static final String MINUTES = "[-−+]?\\d{1,3}";

    @Inject
    private Asked asked;

    @Inject
    private Workshops workshops;

    @Inject
    private Attendances attendances;

    @Inject
    private Ledger ledger;

    @Inject
    private Accounts accounts;

    @Inject
    private Validator validator;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Clock clock;

    private final Slips slips = new Slips();
    private @Nullable Workshop workshop;

    @PostConstruct
    void read() {
        workshop = asked.id("workshop")
                .flatMap(id -> workshops.findAtPlace(id, validator.scope()))
                .orElse(null);
    }

    public void respond() {
        Workshop found = workshop;
        if (found == null) {
            Asked.notFound();
        } else if (asked.posted()) {
            act(found);
        }
    }

    private void act(Workshop found) {
        try {
            if (asked.has("act", "validate")) {
                asked.once(() -> ledger.validate(found, validator.id()));
                back(found, "validated");
            } else if (found.state(clock.instant()) == Workshop.State.VALIDATED) {
                correct(found);
            } else {
                throw new Refused(Refusal.NOT_VALIDATED);
            }
        } catch (Refused why) {
            slips.note(true, "refused", msg.get("hours_refusal." + why.reason().tag()));
        }
    }

    private void correct(Workshop found) {
        String typed = asked.text("minutes").replace('−', '-');
        int minutes = typed.matches(MINUTES) ? Integer.parseInt(typed.replace("+", "")) : 0;
        YearMonth about = YearMonth.from(found.startsAt().atZone(Clocks.BORDEAUX));
        Optional<YearMonth> month = asked.month("month").filter(counted -> !counted.isBefore(about));
        Optional<UUID> person = asked.id("person").filter(this::hasCome);
        slips.note(minutes == 0, "minutes", msg.get("hours_validation.slip_minutes"));
        slips.note(month.isEmpty(), "month", msg.get("hours_validation.slip_month"));
        if (slips.none() && person.isPresent()) {
            asked.once(() -> ledger.correct(
                    found, person.get(), about, month.get(), minutes, asked.text("reason"), validator.id()));
            back(found, "corrected");
        }
    }

    private static void back(Workshop found, String done) {
        SeeOther.to("/hours/validation?workshop=" + found.id() + "&done=" + done);
    }

    private boolean hasCome(UUID person) {
        return rows().stream().anyMatch(row -> row.person().equals(person));
    }

    public Workshop workshop() {
        return Objects.requireNonNull(workshop);
    }

    public String state() {
        return workshop().state(clock.instant()).tag();
    }

    /** Everybody who came. */
    public List<AttendanceRow> rows() {
        return attendances.list(workshop().id()).stream().map(this::row).toList();
    }

    private AttendanceRow row(Attendance one) {
        String name = one.person()
                .flatMap(accounts::find)
                .map(Account::displayName)
                .orElseGet(() -> msg.get("hours_ledger.gone"));
        return new AttendanceRow(
                one.person().orElse(new UUID(0, 0)),
                name,
                null,
                one,
                time(one.arrivedAt()),
                one.leftAt().map(ValidationBacking::time).orElse(""),
                "");
    }

    private static String time(Instant moment) {
        return moment.atZone(Clocks.BORDEAUX).toLocalTime().toString();
    }

    /** Minutes of all of them together. */
    public long minutes() {
        return attendances.list(workshop().id()).stream()
                .flatMap(one -> one.presence().stream())
                .mapToLong(Presence::minutes)
                .sum();
    }

    public List<AttendanceChange> changes() {
        return attendances.listChanges(workshop().id());
    }

    /** The month in which a correction counts when nothing else is said. */
    public String month() {
        return asked.posted() ? asked.text("month") : YearMonth.now(clock).toString();
    }

    public Slips slips() {
        return slips;
    }
}
