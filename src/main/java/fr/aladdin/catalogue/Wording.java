package fr.aladdin.catalogue;

import fr.aladdin.language.Language;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The sentences of one paragraph, or one title. Placeholders such as {@code {prenom}} are still in their braces. */
public record Wording(List<Sentence> sentences) {

    /** What a key says that does not exist. */
    public static final Wording EMPTY = new Wording(List.of());

    public Wording {
        sentences = List.copyOf(sentences);
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** The sentences one after the other, with a space between. */
    public String plain() {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    /** The same sentences with their text changed, for instance with the placeholders filled. */
    public Wording with(UnaryOperator<String> change) {
        return withEach((text, language) -> change.apply(text));
    }

    /** The same, where the change depends on the language that a sentence is in. */
    public Wording withEach(BiFunction<String, Language, String> change) {
        return new Wording(sentences.stream()
                .map(sentence -> new Sentence(
                        change.apply(sentence.text(), sentence.language()), sentence.language(), sentence.state()))
                .toList());
    }
}
