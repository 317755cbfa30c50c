package fr.aladdin.hours.web;

import fr.aladdin.hours.Ledger;
import fr.aladdin.hours.Presence;
import fr.aladdin.hours.Refusal;
import fr.aladdin.hours.Refused;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.Slips;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a second person does with the hours of a workshop: validates them, afterwards corrects them by an entry. */
@RequestScoped
public class ValidationActs {

    private static final String MINUTES = "[-−+]?\\d{1,3}";

    @Inject
    private Asked asked;

    @Inject
    private Ledger ledger;

    @Inject
    private Validator validator;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private RefusalWords refusals;

    @Inject
    private Clock clock;

    private final Slips slips = new Slips();

    /** @param people whose minutes may be corrected */
    void respond(Workshop found, Set<UUID> people) {
        try {
            if (asked.has("act", "validate")) {
                asked.once(() -> ledger.validate(found, asked.text("read"), validator.id()));
                back(found, "validated");
            } else if (found.state(clock.instant()) == Workshop.State.VALIDATED) {
                correct(found, people);
            } else {
                throw new Refused(Refusal.NOT_VALIDATED);
            }
        } catch (Refused why) {
            slips.note(true, "refused", refusals.of(why));
        }
    }

    private void correct(Workshop found, Set<UUID> people) {
        String typed = asked.text("minutes").replace('−', '-');
        int minutes = typed.matches(MINUTES) ? Integer.parseInt(typed.replace("+", "")) : 0;
        YearMonth about = Presence.monthOf(found.startsAt());
        Optional<YearMonth> month = asked.month("month")
                .filter(counted -> !counted.isBefore(about))
                .filter(counted -> !counted.isAfter(YearMonth.now(clock)));
        Optional<UUID> person = asked.id("person").filter(people::contains);
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

    Slips slips() {
        return slips;
    }
}
