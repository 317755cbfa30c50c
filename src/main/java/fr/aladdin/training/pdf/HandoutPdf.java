package fr.aladdin.training.pdf;

import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.SelfRating;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One page of A4 to hand out after a module: what one can do now, each gesture with its picture and the sentence to
 * remember, then the words. A tagged PDF.
 */
public final class HandoutPdf {

    private final Messages messages;

    public HandoutPdf(Messages messages) {
        this.messages = messages;
    }

    /** The languages that can be set on this page today: those written from left to right. */
    public static List<Language> languages() {
        return Language.offered().stream()
                .filter(language -> language.direction().equals("ltr"))
                .toList();
    }

    public byte[] of(LearningModule module, Language language) {
        String title = module.title(language).plain();
        return new TaggedPdf(language.tag(), title, "handout.css", body(module, language, title)).bytes();
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
                <div class="gesture"><h3><img alt="" src="%s"/> %s</h3><p>%s</p></div>
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

    private static String words(LearningModule module, Language language) {
        return module.words().stream().map(word -> word(module, word, language)).collect(Collectors.joining());
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

    /** Without the signs of light Markdown and the blanks that only a person's own page can fill. */
    private static String plain(String text) {
        return TaggedPdf.escape(text.replace("**", "").replaceAll("\\{[a-z-]+}", "…"));
    }
}
