package fr.aladdin.catalogue;

import fr.aladdin.language.Language;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of a step in French and in another language, one beside the other, in the order in which they are written. */
public record SideBySide(List<Pair> pairs) {

    /** What a step says only once somebody has answered: it would give the answer away. */
    private static final Pattern AFTER_ANSWERING = Pattern.compile(
            "(juste|pas-encore|retour|retenir|indice|trouve|plus-tard)([.].*)?|.*[.](manque|juste|indice|garder|demander|signaler)([.].*)?");

    public SideBySide {
        pairs = List.copyOf(pairs);
    }

    /**
     * One sentence.
     *
     * @param key its key in the module's files
     * @param other the translation; the French itself where there is none
     */
    public record Pair(String key, Wording french, Wording other) {

        /** How far the translation may be trusted; SOURCE where nobody has translated the sentence. */
        public TranslationState state() {
            return other.sentences().get(0).state();
        }

        public boolean translated() {
            return state() != TranslationState.SOURCE;
        }
    }

    /** What a participant may read of a step before answering it, and its words. */
    public static SideBySide toRead(LearningModule module, Step step, Language other) {
        Set<String> foreseen = Set.copyOf(step.texts().foreseen());
        Stream<String> own = own(module, step)
                .filter(key -> !isOf(foreseen, part(step, key))
                        && !AFTER_ANSWERING.matcher(part(step, key)).matches());
        return of(module, Stream.concat(own, words(module, step)), other);
    }

    /** Everything that a step can say, for whoever teaches with it. */
    public static SideBySide whole(LearningModule module, Step step, Language other) {
        return of(module, Stream.concat(own(module, step), words(module, step)), other);
    }

    private static SideBySide of(LearningModule module, Stream<String> keys, Language other) {
        return new SideBySide(
                keys.map(key -> new Pair(key, module.wording(key, Language.FRENCH), module.wording(key, other)))
                        .toList());
    }

    private static Stream<String> own(LearningModule module, Step step) {
        return module.texts().keys().stream().filter(key -> key.startsWith(step.id() + "."));
    }

    private static Stream<String> words(LearningModule module, Step step) {
        return step.words().stream().flatMap(word -> module.texts().keys().stream()
                .filter(key -> key.equals("mot." + word) || key.startsWith("mot." + word + ".")));
    }

    private static String part(Step step, String key) {
        return key.substring(step.id().length() + 1);
    }

    /** Whether a key is one of these texts or one of its numbered sentences. */
    private static boolean isOf(Set<String> texts, String part) {
        return texts.stream().anyMatch(text -> part.equals(text) || part.startsWith(text + "."));
    }
}
