package fr.aladdin.training.pdf;

import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.SelfRating;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page of A4 to hand out after a module: what one can do now, each gesture with its picture and the sentence to
 * remember, then the words. A tagged PDF.
 */
public final class HandoutPdf {

    private final Messages messages;

    public HandoutPdf(Messages messages) {
        this.messages = messages;
    }

    public byte[] of(LearningModule module, Language language) {
        String title = module.title(language).plain();
        return new TaggedPdf(language, title, TaggedPdf.style("handout.css"), body(module, language, title)).bytes();
    }

    private String body(LearningModule module, Language language, String title) {
        Set<String> said = new HashSet<>();
        String gestures = module.steps().stream()
                .filter(SelfRating.class::isInstance)
                .map(SelfRating.class::cast)
                .flatMap(rating -> rating.lines().stream().map(line -> gesture(module, rating, line, language, said)))
                .collect(Collectors.joining());
        return """
                <p class="brand">Aladdin</p><h1 id="top">%s</h1><p>%s</p>
                <h2>%s</h2><div class="gestures">%s</div>
                <h2>%s</h2><div class="words">%s</div>
                """.formatted(
                        plain(title),
                        say(language, "keep"),
                        say(language, "i_can"),
                        gestures,
                        say(language, "words"),
                        words(module, language));
    }

    private static String gesture(
            LearningModule module, SelfRating rating, SelfRating.Line line, Language language, Set<String> said) {
        String name = module.wording(rating, "ligne." + line.id(), language).plain();
        return """
                <div class="gesture" style="background-image: url('%s')"><h3>%s</h3><p>%s</p></div>
                """.formatted(
                        TaggedPdf.image(Pictogram.of(line.gesture())),
                        plain(name),
                        plain(remember(module, line.gesture(), language, said)));
    }

    /** What a step of that gesture asks to remember, each sentence once on the page; empty when none does. */
    private static String remember(LearningModule module, String gesture, Language language, Set<String> said) {
        return module.steps().stream()
                .filter(step -> step.gestures().contains(gesture))
                .map(step -> module.wording(step, "retenir", language).plain())
                .filter(text -> !text.isEmpty() && said.add(text))
                .findFirst()
                .orElse("");
    }

    /** In two columns, the first one where reading begins. */
    private static String words(LearningModule module, Language language) {
        List<String> words = module.words().stream()
                .map(word -> word(module, word, language))
                .toList();
        int half = (words.size() + 1) / 2;
        return Stream.of(words.subList(0, half), words.subList(half, words.size()))
                .map(column -> "<div class=\"column\">" + String.join("", column) + "</div>")
                .collect(Collectors.joining());
    }

    private static String word(LearningModule module, String word, Language language) {
        return "<p><strong>%s</strong> : %s</p>"
                .formatted(
                        plain(module.wording("mot." + word, language).plain()),
                        plain(module.wording("mot." + word + ".def", language).plain()));
    }

    private String say(Language language, String key) {
        return plain(messages.get(language, "training_handout." + key));
    }

    /**
     * Without the signs of light Markdown, the blanks that only a person's own page can fill, and the Arabic vowel
     * signs, which the library sets beside their letters and which adults read without.
     */
    private static String plain(String text) {
        return TaggedPdf.escape(
                text.replace("**", "").replaceAll("\\{[a-z-]+}", "…").replaceAll("[\\u064B-\\u0652]", ""));
    }
}
