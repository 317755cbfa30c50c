package fr.aladdin.workshop.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Moments;
import fr.aladdin.workshop.Refusal;
import fr.aladdin.workshop.Slot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The dates that are asked for together, the first one first.
 *
 * @param possible those that can be
 * @param refused the others, each with why
 */
public record PlannedDates(List<Slot> possible, Map<Slot, Set<Refusal>> refused) {

    /** What another time or another room would mend. */
    private static final Set<Refusal> MOVABLE = EnumSet.of(Refusal.ROOM_FULL, Refusal.TRAINER_TAKEN);

    static final PlannedDates NONE = new PlannedDates(List.of(), Map.of());

    static PlannedDates of(List<Slot> slots, Function<Slot, Set<Refusal>> whyNot) {
        List<Slot> possible = new ArrayList<>();
        Map<Slot, Set<Refusal>> refused = new LinkedHashMap<>();
        for (Slot slot : slots) {
            Set<Refusal> why = whyNot.apply(slot);
            if (why.isEmpty()) {
                possible.add(slot);
            } else {
                refused.put(slot, why);
            }
        }
        return new PlannedDates(possible, refused);
    }

    /** How many of them can be, when others cannot; 0 otherwise. */
    public int others() {
        return refused.isEmpty() ? 0 : possible.size();
    }

    /** @param begun whether the workshop has begun, so that another time or room is no way out */
    List<String> sentences(MessagesOfPage msg, Moments moments, boolean begun) {
        return refused.entrySet().stream()
                .flatMap(date -> date.getValue().stream()
                        .map(why -> msg.of(
                                "workshop_refusal." + (begun && MOVABLE.contains(why) ? "begun_" : "") + why.tag(),
                                moments.weekday(date.getKey().startsAt()))))
                .toList();
    }
}
