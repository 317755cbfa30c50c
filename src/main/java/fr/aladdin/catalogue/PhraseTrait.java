package fr.aladdin.catalogue;

import fr.aladdin.passphrase.TypedPhrase;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Something that is true or not of typed passphrases; its name is all that is kept of them: {@code bits≥64}, {@code
 * random}, {@code differs}.
 */
public record PhraseTrait(String name) {

    private static final String WORDS = "words≥";
    private static final String BITS = "bits≥";

    /** What a goal may ask of every box. */
    private static final Map<String, Predicate<TypedPhrase>> GOALS = Map.of(
            "random", TypedPhrase::isRandom,
            "retyped", TypedPhrase::isRetyped,
            "capital", TypedPhrase::hasCapital,
            "digit", TypedPhrase::hasDigit,
            "sign", TypedPhrase::hasSign);

    /** What may be foreseen of one of the boxes. */
    private static final Map<String, Predicate<TypedPhrase>> SLIPS = Map.of(
            "known", TypedPhrase::isKnown,
            "looks-real", TypedPhrase::looksReal,
            "own-words", TypedPhrase::isOwnWords,
            "slip-case", TypedPhrase::slipsInCase,
            "slip-spaces", TypedPhrase::slipsInSpaces,
            "slip-letters", TypedPhrase::slipsInLetters);

    public static PhraseTrait words(int least) {
        return new PhraseTrait(WORDS + least);
    }

    public static PhraseTrait bits(int least) {
        return new PhraseTrait(BITS + least);
    }

    boolean holds(List<TypedPhrase> typed) {
        if (name.startsWith(WORDS)) {
            return typed.stream().allMatch(one -> one.words().size() >= number(WORDS));
        }
        if (name.startsWith(BITS)) {
            return typed.stream().allMatch(one -> one.bits() >= number(BITS));
        }
        if (GOALS.containsKey(name)) {
            return typed.stream().allMatch(GOALS.get(name));
        }
        if (SLIPS.containsKey(name)) {
            return typed.stream().anyMatch(SLIPS.get(name));
        }
        return switch (name) {
            case "nearly-same" -> anyNearly(typed);
            case "differs" -> !anyNearly(typed);
            default -> throw new IllegalStateException(name + " is no trait of a passphrase");
        };
    }

    private static boolean anyNearly(List<TypedPhrase> typed) {
        return IntStream.range(0, typed.size()).anyMatch(one -> IntStream.range(0, typed.size())
                .anyMatch(other -> other != one && typed.get(one).isNearly(typed.get(other))));
    }

    private int number(String before) {
        return Integer.parseInt(name.substring(before.length()));
    }
}
