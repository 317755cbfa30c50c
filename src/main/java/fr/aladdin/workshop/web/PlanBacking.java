package fr.aladdin.workshop.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.Slips;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Plan;
import fr.aladdin.workshop.PlanRefusals;
import fr.aladdin.workshop.Slot;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Planning a workshop, or one a week; changing one, of which only seats and trainers change once it has begun. */
@Named("workshopPlan")
@RequestScoped
public class PlanBacking {

    @Inject
    private Asked asked;

    @Inject
    private Workshops workshops;

    @Inject
    private PlanRefusals refusals;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Trainer trainer;

    @Inject
    private PlanChoices choices;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Moments moments;

    @Inject
    private Clock clock;

    private final Slips slips = new Slips();
    private @Nullable Workshop changed;
    private PlannedDates dates = PlannedDates.NONE;
    private boolean gone;
    private boolean meanwhile;

    @PostConstruct
    void read() {
        changed = asked.id("workshop")
                .flatMap(id -> workshops.find(id, trainer.id(), trainer.scope()))
                .filter(found -> workshops.mayChange(found, trainer.scope()))
                .orElse(null);
        gone = changed == null && !asked.text("workshop").isEmpty();
    }

    public void respond() {
        boolean elsewhere =
                asked.id("room").filter(id -> !choices.offersRoom(id)).isPresent();
        if (gone || elsewhere) {
            Asked.notFound();
        } else if (asked.posted()) {
            keep();
        }
    }

    private void keep() {
        PlanForm form = new PlanForm(asked, slips, msg, choices);
        Workshop running = running();
        // a form that was read before the beginning says more than may change now: it is read once more
        if (running != null && asked.sent("title")) {
            return;
        }
        Optional<Plan> plan = running != null ? form.planOfBegun(running, staffs()) : form.plan(changed);
        List<Slot> slots = running != null ? List.of(running.slot()) : form.slots(changed == null);
        if (plan.isPresent() && !slots.isEmpty()) {
            dates = check(plan.get(), slots);
            boolean some = asked.has("act", "others") && !dates.possible().isEmpty();
            if (some || dates.refused().isEmpty()) {
                try {
                    write(plan.get(), dates.possible());
                } catch (IllegalStateException taken) {
                    // somebody else took the room or the trainer a moment ago: the page says what is left
                    dates = check(plan.get(), slots);
                    if (dates.refused().isEmpty()) {
                        throw taken;
                    }
                }
            }
        }
    }

    private PlannedDates check(Plan plan, List<Slot> slots) {
        Workshop running = running();
        return running != null
                ? PlannedDates.of(slots, slot -> refusals.ofBegun(plan, running))
                : PlannedDates.of(slots, slot -> refusals.of(plan, slot, changed == null ? null : changed.id()));
    }

    private void write(Plan plan, List<Slot> slots) {
        Workshop old = changed;
        if (old != null) {
            arrange(old, plan, slots.get(0));
            return;
        }
        List<Workshop> made = new ArrayList<>();
        asked.once(() -> made.addAll(workshops.plan(plan, slots, trainer.id(), trainer.scope())));
        // a form that was sent twice has made its workshops already: they stand in their month
        SeeOther.to(
                made.isEmpty()
                        ? "/workshop/workshops?month="
                                + YearMonth.from(slots.get(0).day())
                        : "/workshop/workshop?workshop=" + made.get(0).id() + "&done="
                                + (made.size() > 1 ? "series" : "planned"));
    }

    private void arrange(Workshop old, Plan plan, Slot slot) {
        String typed = asked.text("version");
        long read = typed.matches("\\d{1,18}") ? Long.parseLong(typed) : old.version();
        AtomicBoolean kept = new AtomicBoolean(true);
        asked.once(() -> kept.set(
                hasBegun(old)
                        ? enrolments.staff(old.id(), plan.seats(), plan.trainers(), read, trainer.id(), trainer.scope())
                        : enrolments.arrange(old.id(), plan, slot, read, trainer.id(), trainer.scope())));
        if (kept.get()) {
            SeeOther.to("/workshop/workshop?workshop=" + old.id() + "&done=changed");
        } else {
            meanwhile = true;
        }
    }

    /** Whether trainers may be chosen: whoever leads a workshop for a day only, or for others, changes its seats alone. */
    public boolean staffs() {
        return changed == null || workshops.mayPlan(changed, trainer.scope());
    }

    private boolean hasBegun(Workshop workshop) {
        return workshop.state(clock.instant()).hasBegun();
    }

    private @Nullable Workshop running() {
        return changed != null && hasBegun(changed) ? changed : null;
    }

    /** Whether the workshop has begun, so that its seats and trainers alone may change. */
    public boolean begun() {
        return running() != null;
    }

    /** Whether somebody else has changed the workshop since the form was read. */
    public boolean meanwhile() {
        return meanwhile;
    }

    /** The workshop that the address asks to change; null when one is to be planned. */
    public @Nullable Workshop changed() {
        return changed;
    }

    /** The dates that were asked for; none before. */
    public PlannedDates dates() {
        return dates;
    }

    /** Why dates cannot be, each with its way out; none otherwise. */
    public List<String> refused() {
        return dates.sentences(msg, moments, begun());
    }

    public Slips slips() {
        return slips;
    }
}
