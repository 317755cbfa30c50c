package fr.aladdin.workshop.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Slips;
import fr.aladdin.workshop.Kind;
import fr.aladdin.workshop.Plan;
import fr.aladdin.workshop.Slot;
import fr.aladdin.workshop.Workshop;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workshop as it is typed: its plan, and when it is. */
final class PlanForm {

    private static final int LONGEST_TITLE = 120;
    private static final String FEW = "\\d{1,2}";

    private final Asked asked;
    private final Slips slips;
    private final MessagesOfPage msg;
    private final PlanChoices choices;

    PlanForm(Asked asked, Slips slips, MessagesOfPage msg, PlanChoices choices) {
        this.asked = asked;
        this.slips = slips;
        this.msg = msg;
        this.choices = choices;
    }

    /** What was typed; empty when something is to be mended, which the slips then say. */
    Optional<Plan> plan(@Nullable Workshop changed) {
        Kind kind = changed != null ? changed.kind() : asked.has("kind", "individual") ? Kind.INDIVIDUAL : Kind.GROUP;
        Optional<UUID> programme = changed != null
                ? Optional.of(changed.programme())
                : asked.id("programme").filter(choices::offersProgramme);
        UUID group = changed != null
                ? changed.group().orElse(null)
                : asked.id("group").filter(choices::offersGroup).orElse(null);
        Optional<UUID> room = asked.id("room").filter(choices::offersRoom);
        Set<UUID> trainers = asked.ids("trainer");
        int seats = kind == Kind.INDIVIDUAL ? 1 : number("seats");
        note(asked.text("title").isEmpty() || asked.text("title").length() > LONGEST_TITLE, "title");
        note(programme.isEmpty(), "programme");
        note(room.isEmpty(), "room");
        note(seats < 1, "seats");
        note(trainers.isEmpty() || !choices.offersTrainers(trainers), "trainer");
        return slips.none()
                ? Optional.of(new Plan(
                        programme.get(),
                        room.get(),
                        group,
                        kind,
                        asked.text("title"),
                        seats,
                        trainers,
                        asked.all("language").stream()
                                .filter(PlanChoices::offersLanguage)
                                .toList(),
                        asked.all("module").stream()
                                .filter(choices::offersModule)
                                .toList()))
                : Optional.empty();
    }

    /**
     * The same of one that has begun: its seats alone are typed, and its trainers chosen.
     *
     * @param staffs whether trainers are chosen at all
     */
    Optional<Plan> planOfBegun(Workshop begun, boolean staffs) {
        int seats = begun.kind() == Kind.INDIVIDUAL ? 1 : number("seats");
        Set<UUID> trainers = new HashSet<>(staffs ? asked.ids("trainer") : begun.trainers());
        boolean offered = !staffs || choices.offersTrainers(trainers);
        // whoever cannot be chosen on this page was not taken off by it
        begun.trainers().stream()
                .filter(one -> !choices.offersTrainers(List.of(one)))
                .forEach(trainers::add);
        note(seats < 1, "seats");
        note(staffs && (trainers.isEmpty() || !offered), "trainer");
        return slips.none() ? Optional.of(begun.planWith(seats, trainers)) : Optional.empty();
    }

    /** The dates: one, or one a week; empty when something is to be mended. */
    List<Slot> slots(boolean several) {
        Optional<LocalDate> day = asked.day("day");
        Optional<LocalTime> from = asked.time("from");
        Optional<LocalTime> to = asked.time("to");
        int times = several ? number("times") : 1;
        note(day.isEmpty(), "day");
        note(from.isEmpty(), "from");
        note(to.isEmpty() || from.filter(begins -> !canEnd(begins, to.get())).isPresent(), "to");
        note(times < 1 || times > Slot.MOST_REPEATS, "times");
        return day.isPresent() && from.isPresent() && to.isPresent() && slips.none()
                ? new Slot(day.get(), from.get(), to.get()).everyWeek(times)
                : List.of();
    }

    /** The same day; in a room that is open around the clock in the night too, after half a day at most. */
    private boolean canEnd(LocalTime begins, LocalTime ends) {
        boolean overnight = asked.id("room").filter(choices::offersNights).isPresent();
        return ends.isAfter(begins)
                || (overnight && Duration.between(ends, begins).toHours() >= 12);
    }

    private int number(String field) {
        return asked.text(field).matches(FEW) ? Integer.parseInt(asked.text(field)) : 0;
    }

    private void note(boolean slipped, String field) {
        slips.note(slipped, field, msg.get("workshop_plan.slip_" + field));
    }
}
