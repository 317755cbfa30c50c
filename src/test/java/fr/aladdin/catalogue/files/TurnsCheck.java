package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Dialogue;
import fr.aladdin.catalogue.Dialogue.Option;
import fr.aladdin.catalogue.Dialogue.Turn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An exchange can be held: every turn is reached, every turn leads to an end, a good end is there in every mode. */
final class TurnsCheck {

    private final Dialogue dialogue;
    private final Map<String, String> faults = new LinkedHashMap<>();

    TurnsCheck(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** What is wrong, each with its mend. */
    Map<String, String> check() {
        Set<String> reached = reached(dialogue.turns().get(0).id(), Set.of());
        for (Turn turn : dialogue.turns()) {
            if (!reached.contains(turn.id())) {
                faults.put("nothing leads to the turn " + turn.id(), "Name it under to, or take it away");
            } else if (ends(reached(turn.id(), Set.of()), Set.of()).isEmpty()) {
                faults.put(
                        "the turn " + turn.id() + " leads to no end", "Write end: right or not-yet somewhere after it");
            }
        }
        good(Set.of(), "the exchange has no good end", "Write end: right");
        Set<String> kept = Set.copyOf(dialogue.simple());
        if (!kept.isEmpty()) {
            good(kept, "no good end can be reached in the simplified mode", "Keep its choices under simple");
        }
        return faults;
    }

    private void good(Set<String> kept, String message, String mend) {
        Set<String> there = reached(dialogue.turns().get(0).id(), kept);
        if (ends(there, kept).stream().noneMatch(Option::right)) {
            faults.put(message, mend);
        }
    }

    /** The turns that can come after this one, itself included. */
    private Set<String> reached(String from, Set<String> kept) {
        Set<String> reached = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            String turn = waiting.remove();
            if (reached.add(turn)) {
                options(turn, kept)
                        .forEach(option -> waiting.addAll(option.to().stream().toList()));
            }
        }
        return reached;
    }

    private Set<Option> ends(Set<String> turns, Set<String> kept) {
        return turns.stream()
                .flatMap(turn -> options(turn, kept).stream())
                .filter(Option::isEnd)
                .collect(Collectors.toSet());
    }

    private List<Option> options(String turn, Set<String> kept) {
        return dialogue.turns().stream()
                .filter(one -> one.id().equals(turn))
                .flatMap(one -> one.options().stream())
                .filter(option -> kept.isEmpty() || kept.contains(option.id()))
                .toList();
    }
}
