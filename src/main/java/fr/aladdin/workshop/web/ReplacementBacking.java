package fr.aladdin.workshop.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Place;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.Slips;
import fr.aladdin.workshop.ReplacementLine;
import fr.aladdin.workshop.Replacements;
import fr.aladdin.workshop.WorkshopLine;
import fr.aladdin.workshop.WorkshopTrainers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who replaces a trainer at a place, in one workshop of a day or in all of them. */
@Named("workshopReplacement")
@RequestScoped
public class ReplacementBacking {

    @Inject
    private Asked asked;

    @Inject
    private AskedDay days;

    @Inject
    private Replacements replacements;

    @Inject
    private WorkshopTrainers trainers;

    @Inject
    private Lead lead;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Clock clock;

    private final Slips slips = new Slips();

    public void respond() {
        Optional<Place> place = days.findPlace();
        if (place.isEmpty()) {
            Asked.notFound();
        } else if (asked.posted() && asked.has("act", "end")) {
            end(place.get().id());
        } else if (asked.posted()) {
            give();
        }
    }

    private void give() {
        Optional<UUID> trainer = asked.id("trainer")
                .filter(id -> trainers().stream().anyMatch(one -> one.id().equals(id)));
        List<UUID> chosen = days.workshops().stream()
                .map(WorkshopLine::id)
                .filter(id -> asked.text("workshop").isEmpty() || asked.has("workshop", id.toString()))
                .toList();
        Optional<LocalDate> until = asked.day("until").filter(this::isNear);
        note(trainer.isEmpty(), "trainer");
        note(chosen.isEmpty(), "workshop");
        note(until.isEmpty(), "until");
        if (slips.none()) {
            asked.once(() -> replacements.give(chosen, trainer.get(), until.get(), lead.id()));
            back("given");
        }
    }

    /** Not before the workshops, not past, and not for long. */
    private boolean isNear(LocalDate until) {
        return !until.isBefore(days.day())
                && !until.isBefore(LocalDate.now(clock))
                && !until.isAfter(days.day().plusDays(Replacements.MOST_DAYS_AFTER));
    }

    private void end(UUID at) {
        asked.id("replacement")
                .filter(id -> current().stream().anyMatch(one -> one.id().equals(id)))
                .ifPresent(id -> asked.once(() -> replacements.end(id, at, lead.id())));
        back("ended");
    }

    private void note(boolean slipped, String field) {
        slips.note(slipped, field, msg.get("workshop_replacement.slip_" + field));
    }

    private void back(String done) {
        SeeOther.to("/workshop/replacement?place=" + days.place().id() + "&day=" + days.day() + "&done=" + done);
    }

    public List<Account> trainers() {
        return trainers.listAll();
    }

    /** The replacements at the place that have not ended. */
    public List<ReplacementLine> current() {
        return replacements.listCurrent(days.place().id());
    }

    /** Until when, as it was typed, else until the evening of the day. */
    public String until() {
        return asked.posted() ? asked.text("until") : days.day().toString();
    }

    public Slips slips() {
        return slips;
    }
}
