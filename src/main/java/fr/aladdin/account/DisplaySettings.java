package fr.aladdin.account;

import fr.aladdin.language.Language;
import java.util.List;
import java.util.Optional;

/**
 * How a person wants the pages: kept with the person, and in a cookie before sign-in.
 *
 * @param language the language of the pages
 * @param size 1, 2 or 3: letters of 20, 24 or 28 pixels
 * @param simple one thing a page, large letters, short sentences
 * @param theme the colours
 * @param wide more room between lines, letters and words
 */
public record DisplaySettings(Language language, int size, boolean simple, Theme theme, boolean wide) {

    public static final DisplaySettings DEFAULT = new DisplaySettings(Language.FRENCH, 1, false, Theme.LIGHT, false);

    public DisplaySettings {
        if (size < 1 || size > 3) {
            throw new IllegalArgumentException("size is 1, 2 or 3, not " + size);
        }
    }

    /** The value of the cookie, such as {@code ar.2.simple.light.wide}. */
    public String cookie() {
        return String.join(
                ".",
                language.tag(),
                Integer.toString(size),
                simple ? "simple" : "full",
                theme.tag(),
                wide ? "wide" : "close");
    }

    /** Reads what {@link #cookie()} wrote; empty for anything else, since a cookie may have been changed by hand. */
    public static Optional<DisplaySettings> fromCookie(String value) {
        List<String> parts = List.of(value.split("\\.", -1));
        if (parts.size() != 5 || !parts.get(1).matches("[123]")) {
            return Optional.empty();
        }
        return Language.find(parts.get(0)).flatMap(language -> Theme.find(parts.get(3))
                .map(theme -> new DisplaySettings(
                        language,
                        Integer.parseInt(parts.get(1)),
                        parts.get(2).equals("simple"),
                        theme,
                        parts.get(4).equals("wide"))));
    }

    public DisplaySettings in(Language other) {
        return new DisplaySettings(other, size, simple, theme, wide);
    }
}
