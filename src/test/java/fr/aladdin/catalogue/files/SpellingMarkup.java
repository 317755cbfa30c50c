package fr.aladdin.catalogue.files;

import fr.aladdin.language.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.languagetool.markup.AnnotatedTextBuilder;

/** Hides from the spelling check what is not of the language: placeholders, addresses, names of documents, screen words. */
final class SpellingMarkup {

    private static final String ADDRESS = "[\\w.-]+@[\\w.-]*\\w|https?://\\S+|\\b[\\w-]+(?:\\.[\\w-]+)+\\b";
    private static final String COMMON = "\\{[a-z-]+\\}|\\*\\*|" + ADDRESS;
    private static final SpellingMarkup FRENCH = new SpellingMarkup(COMMON, "Camille", "Robin");
    private static final SpellingMarkup ENGLISH = new SpellingMarkup(COMMON + "|«[^»]*»", "Camille", "Robin");
    private static final SpellingMarkup ARABIC = new SpellingMarkup(
            COMMON + "|«[^»]*»|[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ’'-]*(?: [A-Za-zÀ-ÿ][A-Za-zÀ-ÿ’'-]*)*", "اسم", "شيء");

    private final Pattern hidden;
    private final List<String> instead;

    private SpellingMarkup(String hidden, String... instead) {
        this.hidden = Pattern.compile(hidden);
        this.instead = List.of(instead);
    }

    static SpellingMarkup of(Language language) {
        return switch (language) {
            case FRENCH, EASY_FRENCH -> FRENCH;
            case ARABIC -> ARABIC;
            default -> ENGLISH;
        };
    }

    void annotate(String text, AnnotatedTextBuilder builder) {
        Matcher matcher = hidden.matcher(text);
        int done = 0;
        int count = 0;
        while (matcher.find()) {
            builder.addText(text.substring(done, matcher.start()));
            // two names in turn, so that none is taken for a word written twice
            String name = instead.get(count++ % instead.size());
            builder.addMarkup(matcher.group(), matcher.group().equals("**") ? "" : name);
            done = matcher.end();
        }
        builder.addText(text.substring(done));
    }

    /** The text without what is hidden. */
    String hide(String text) {
        return hidden.matcher(text).replaceAll(" ");
    }
}
