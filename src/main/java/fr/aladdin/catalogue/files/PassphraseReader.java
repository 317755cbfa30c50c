package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.PassphraseTask;
import fr.aladdin.catalogue.PhraseTrait;
import fr.aladdin.catalogue.StepOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a task with passphrases. */
final class PassphraseReader {

    private static final int MOST_WORDS = 10;
    private static final List<String> ASKED = List.of("random", "retyped", "capital", "digit", "sign", "differs");
    private static final List<String> FORESEEN = List.of("known", "looks-real", "own-words", "nearly-same");
    private static final Set<String> SLIPS = Set.of("case", "spaces", "letters");

    private PassphraseReader() {}

    static PassphraseTask read(YamlNode step, StepOutline outline) {
        int draws = step.at("draws").number(0);
        List<String> boxes = step.at("boxes").texts();
        List<String> places = step.at("places").texts();
        if (draws > MOST_WORDS) {
            step.at("draws").fault("Nobody remembers " + draws + " words", "Draw at most " + MOST_WORDS);
        }
        if (draws == 0 && boxes.isEmpty()) {
            step.fault("Nothing is drawn and nothing is typed", "Write draws: 5, or boxes: [phrase]");
        }
        step.at("simple").textsAmong(places, "one of the places");
        PassphraseTask.Shown shown = step.at("shows")
                .findAmong(List.of("always", "asked", "never"), "a way of showing the words")
                .filter(Set.of("always", "asked", "never")::contains)
                .map(word -> PassphraseTask.Shown.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(PassphraseTask.Shown.ALWAYS);
        return new PassphraseTask(
                outline,
                Math.min(draws, MOST_WORDS),
                shown,
                boxes,
                step.at("hidden").flag(),
                places,
                goal(step.at("goal"), places),
                otherwise(step.at("otherwise"), places));
    }

    private static List<PassphraseTask.Goal> goal(YamlNode lines, List<String> places) {
        List<PassphraseTask.Goal> goal = new ArrayList<>();
        for (YamlNode line : lines.items()) {
            List<PhraseTrait> traits = asked(line);
            List<String> kept = line.at("kept").textsAmong(places, "one of the places");
            PassphraseTask.Goal read =
                    new PassphraseTask.Goal(line.need("check").text(), traits, kept);
            if (traits.isEmpty() && kept.isEmpty()) {
                line.fault("The line asks for nothing", "Write one of: words, bits, kept, " + String.join(", ", ASKED));
            }
            goal.add(read);
            line.noMoreKeys();
        }
        return goal;
    }

    private static List<PassphraseTask.Case> otherwise(YamlNode cases, List<String> places) {
        List<PassphraseTask.Case> otherwise = new ArrayList<>();
        for (YamlNode one : cases.items()) {
            YamlNode when = one.need("when");
            List<PhraseTrait> traits = flags(when, FORESEEN);
            when.at("slip").findAmong(SLIPS, "a slip").ifPresent(slip -> traits.add(new PhraseTrait("slip-" + slip)));
            traits.addAll(asked(when));
            List<String> kept = when.at("kept").textsAmong(places, "one of the places");
            otherwise.add(new PassphraseTask.Case(traits, kept, one.need("say").text()));
            if (traits.isEmpty() && kept.isEmpty()) {
                when.fault("The case always fits", "Write one of: slip, kept, " + String.join(", ", FORESEEN));
            }
            when.noMoreKeys();
            one.noMoreKeys();
        }
        return otherwise;
    }

    private static List<PhraseTrait> asked(YamlNode line) {
        List<PhraseTrait> traits = flags(line, ASKED);
        if (line.at("words").isPresent()) {
            traits.add(PhraseTrait.words(line.at("words").number(1)));
        }
        if (line.at("bits").isPresent()) {
            traits.add(PhraseTrait.bits(line.at("bits").number(1)));
        }
        return traits;
    }

    private static List<PhraseTrait> flags(YamlNode node, List<String> names) {
        List<PhraseTrait> traits = new ArrayList<>();
        names.stream().filter(name -> node.at(name).flag()).forEach(name -> traits.add(new PhraseTrait(name)));
        return traits;
    }
}
