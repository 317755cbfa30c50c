package fr.aladdin.catalogue.identity;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import java.util.List;

/**
 * What stands on a screen of the journey: words of the interface with their arguments, or a name as it is.
 *
 * @param key after {@code learning_identity.}; empty for a name, which is then the one argument
 */
public record Inscription(String key, List<String> arguments) {

    public Inscription {
        arguments = List.copyOf(arguments);
    }

    public static Inscription of(String key, String... arguments) {
        return new Inscription(key, List.of(arguments));
    }

    /** A name, the same in every language. */
    public static Inscription name(String name) {
        return new Inscription("", List.of(name));
    }

    public boolean isName() {
        return key.isEmpty();
    }

    /** What it says in a language. */
    public String in(Language language, Messages messages) {
        return isName() ? arguments.get(0) : messages.format(language, "learning_identity." + key, arguments.toArray());
    }
}
