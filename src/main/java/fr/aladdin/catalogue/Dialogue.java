package fr.aladdin.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An exchange with somebody who reacts to what was chosen. The answer gives {@code say.<turn>} = a choice of that turn;
 * one answer after the other makes the path. What does not answer the turn that waits changes nothing. After an end the
 * exchange may begin again.
 *
 * @param turns the first one begins
 */
public record Dialogue(StepOutline outline, List<Turn> turns) implements Exercise {

    /** What the other says, and the choices that answer it. */
    public record Turn(String id, List<Option> options) {
        public Turn {
            options = List.copyOf(options);
        }
    }

    /**
     * One choice.
     *
     * @param to the turn that it leads to; empty when the exchange ends there
     * @param right whether it ends well
     */
    public record Option(String id, Optional<String> to, boolean right) {
        public boolean isEnd() {
            return to.isEmpty();
        }
    }

    /** What was chosen at a turn. */
    public record Said(Turn turn, Option option) {
        /** As it stands in text keys. */
        public String key() {
            return turn.id() + "." + option.id();
        }
    }

    public Dialogue {
        turns = List.copyOf(turns);
    }

    @Override
    public String kind() {
        return "dialogue";
    }

    @Override
    public TextKeys texts() {
        TextKeys keys = TextKeys.needing("consigne", "qui").may("pas-encore.vide");
        for (Turn turn : turns) {
            keys = keys.need(List.of("tour." + turn.id()));
            for (Option option : turn.options()) {
                String key = new Said(turn, option).key();
                keys = keys.need(List.of("choix." + key));
                keys = option.isEnd() ? keys.may("reponse." + key) : keys;
                keys = option.isEnd() && option.right() ? keys.need(List.of("retour." + key)) : keys;
                keys = option.isEnd() && !option.right() ? keys.foresee(List.of("retour." + key)) : keys;
            }
        }
        return keys;
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        List<Said> path = new ArrayList<>(path(earlier));
        Optional<Said> now = answer(path, given);
        if (now.isEmpty()) {
            boolean nothing = given.fields().keySet().stream().noneMatch(name -> name.startsWith("say."));
            return Correction.of(Verdict.INCOMPLETE, nothing ? List.of("pas-encore.vide") : List.of(), checks(path));
        }
        add(path, now.get());
        Option option = now.get().option();
        List<String> say = option.isEnd() ? List.of("retour." + now.get().key()) : List.of();
        Verdict verdict = !option.isEnd() ? Verdict.INCOMPLETE : option.right() ? Verdict.RIGHT : Verdict.NOT_YET;
        return Correction.of(verdict, say, checks(path));
    }

    /** The exchange so far, oldest first. */
    public List<Said> path(List<Given> given) {
        List<Said> path = new ArrayList<>();
        given.forEach(one -> answer(path, one).ifPresent(said -> add(path, said)));
        return path;
    }

    /** The turn that waits for an answer; empty after an end. */
    public Optional<Turn> findWaiting(List<Said> path) {
        return path.isEmpty()
                ? Optional.of(turns.get(0))
                : path.get(path.size() - 1).option().to().flatMap(this::find);
    }

    private Optional<Turn> find(String id) {
        return turns.stream().filter(turn -> turn.id().equals(id)).findFirst();
    }

    private Optional<Said> answer(List<Said> path, Given given) {
        Turn turn = findWaiting(path).orElse(turns.get(0));
        String chosen = given.first("say." + turn.id());
        return turn.options().stream()
                .filter(option -> option.id().equals(chosen))
                .map(option -> new Said(turn, option))
                .findFirst();
    }

    private void add(List<Said> path, Said said) {
        if (findWaiting(path).isEmpty()) {
            path.clear();
        }
        path.add(said);
    }

    /** Everything said is met, but for a choice that ends without success. */
    private static List<Check> checks(List<Said> path) {
        return path.stream()
                .map(said -> new Check(
                        said.key(), !said.option().isEnd() || said.option().right()))
                .toList();
    }
}
