package fr.aladdin.catalogue;

import fr.aladdin.passphrase.DrawnPhrase;
import fr.aladdin.passphrase.GuessingTime;
import fr.aladdin.passphrase.TypedPhrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Practising with passphrases: words are drawn, typed, told apart, put away. The answer gives {@code held}, what is true of
 * what was typed, {@code done}, the boxes that need not be typed again, {@code kept}, the place chosen, and {@code time}, how long
 * two thieves need; never what was typed.
 *
 * @param draws how many words are drawn for each box, 0 for none
 * @param shown when the drawn words can be read
 * @param boxes what is typed; without boxes the drawn words are only looked at
 * @param hidden whether the boxes show points instead of letters
 * @param places where it may be kept
 */
public record PassphraseTask(
        StepOutline outline,
        int draws,
        Shown shown,
        List<String> boxes,
        boolean hidden,
        List<String> places,
        List<Goal> goal,
        List<Case> otherwise)
        implements Exercise {

    private static final String EMPTY = "empty";

    /** When the drawn words can be read: all the time, when somebody asks, or not at all. */
    public enum Shown {
        ALWAYS,
        ASKED,
        NEVER
    }

    /** A line of the goal: traits that must hold, or places of which one must be chosen. */
    public record Goal(String check, List<PhraseTrait> traits, List<String> kept) {}

    /** Foreseen: all these traits hold, and one of the places, where some are named, is chosen. */
    public record Case(List<PhraseTrait> traits, List<String> kept, String say) {}

    public PassphraseTask {
        boxes = List.copyOf(boxes);
        places = List.copyOf(places);
        goal = List.copyOf(goal);
        otherwise = List.copyOf(otherwise);
    }

    @Override
    public String kind() {
        return "passphrase";
    }

    @Override
    public boolean acted() {
        return true;
    }

    @Override
    public boolean judged() {
        return !goal.isEmpty();
    }

    @Override
    public TextKeys texts() {
        List<String> checks = goal.stream().map(Goal::check).toList();
        return TextKeys.needing("consigne", "juste")
                .need("champ.", boxes, "")
                .need("lieu.", places, "")
                .need("but.", checks, "")
                .need("but.", checks, ".manque")
                .foresee(otherwise.stream().map(Case::say).distinct().toList())
                .may("pas-encore.vide");
    }

    /**
     * What may be kept of what was typed.
     *
     * @param typed for each box, in order
     * @param drawn the words of each box
     * @param kept the place chosen, empty for none
     * @param done boxes that were right at an earlier try: nothing is typed there again
     */
    public Given look(List<String> typed, List<DrawnPhrase> drawn, String kept, List<String> done) {
        List<TypedPhrase> phrases = phrases(typed, drawn, done);
        Set<String> held = new LinkedHashSet<>();
        if (phrases.stream().anyMatch(TypedPhrase::isEmpty)) {
            held.add(EMPTY);
        } else {
            traits().filter(trait -> trait.holds(phrases)).forEach(trait -> held.add(trait.name()));
        }
        return Given.of(Map.of(
                "held",
                List.copyOf(held),
                "done",
                done(phrases),
                "kept",
                places.contains(kept) ? List.of(kept) : List.of(),
                "time",
                held.contains(EMPTY) || draws > 0 ? List.of() : times(phrases)));
    }

    /** Where several are typed, those that are as the goal wants them, and would be if the drawn words alone stood there. */
    private List<String> done(List<TypedPhrase> phrases) {
        return boxes.size() < 2 || draws == 0
                ? List.of()
                : boxes.stream()
                        .filter(box -> isDone(phrases.get(boxes.indexOf(box))))
                        .toList();
    }

    private boolean isDone(TypedPhrase phrase) {
        TypedPhrase drawn = new TypedPhrase(phrase.drawn().text(), phrase.drawn());
        return phrase.isRandom()
                && goal.stream()
                        .flatMap(line -> line.traits().stream())
                        .allMatch(trait -> trait.holds(List.of(phrase)) && trait.holds(List.of(drawn)));
    }

    private List<TypedPhrase> phrases(List<String> typed, List<DrawnPhrase> drawn, List<String> done) {
        if (boxes.isEmpty()) {
            return drawn.stream().map(one -> new TypedPhrase(one.text(), one)).toList();
        }
        List<TypedPhrase> phrases = new ArrayList<>();
        for (int box = 0; box < boxes.size(); box++) {
            DrawnPhrase words = box < drawn.size() ? drawn.get(box) : new DrawnPhrase(List.of());
            String text = box < typed.size() ? typed.get(box) : "";
            phrases.add(new TypedPhrase(done.contains(boxes.get(box)) ? words.text() : text, words));
        }
        return phrases;
    }

    /** At a slow site, and with a stolen list; of the weakest. */
    private static List<String> times(List<TypedPhrase> phrases) {
        double bits = phrases.stream().mapToDouble(TypedPhrase::bits).min().orElse(0);
        return List.of(
                GuessingTime.of(bits, GuessingTime.AT_A_SLOW_SITE).name(),
                GuessingTime.of(bits, GuessingTime.WITH_A_STOLEN_LIST).name());
    }

    private Stream<PhraseTrait> traits() {
        return Stream.concat(
                goal.stream().flatMap(line -> line.traits().stream()),
                otherwise.stream().flatMap(one -> one.traits().stream()));
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        Set<String> held = Set.copyOf(given.all("held"));
        String kept = given.first("kept");
        List<Check> checks = goal.stream()
                .map(line -> new Check(line.check(), fits(line.traits(), line.kept(), held, kept)))
                .toList();
        if (!given.has("held") || held.contains(EMPTY) || (!places.isEmpty() && kept.isEmpty())) {
            return Correction.of(Verdict.INCOMPLETE, List.of("pas-encore.vide"), List.of());
        }
        if (checks.stream().allMatch(Check::met)) {
            return Correction.of(goal.isEmpty() ? Verdict.NOTED : Verdict.RIGHT, List.of("juste"), checks);
        }
        List<String> say = otherwise.stream()
                .filter(one -> fits(one.traits(), one.kept(), held, kept))
                .map(one -> List.of(one.say()))
                .findFirst()
                .orElseGet(() -> missing(checks));
        return Correction.of(Verdict.NOT_YET, say, checks);
    }

    /** What a right answer gives, whatever the words. */
    public Given right() {
        return Given.of(Map.of(
                "held",
                goal.stream()
                        .flatMap(line -> line.traits().stream())
                        .map(PhraseTrait::name)
                        .distinct()
                        .toList(),
                "done",
                List.of(),
                "kept",
                goal.stream().flatMap(line -> line.kept().stream()).limit(1).toList(),
                "time",
                List.of()));
    }

    private static boolean fits(List<PhraseTrait> traits, List<String> places, Set<String> held, String kept) {
        return traits.stream().allMatch(trait -> held.contains(trait.name()))
                && (places.isEmpty() || places.contains(kept));
    }

    private static List<String> missing(List<Check> checks) {
        return checks.stream()
                .filter(check -> !check.met())
                .map(check -> "but." + check.id() + ".manque")
                .toList();
    }
}
