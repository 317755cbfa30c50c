package fr.aladdin.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the interface, read from {@code i18n/<feature>/messages_<language>.properties}. Sentences with numbers or
 * names are ICU message patterns; what a language does not say yet is said in French.
 */
@ApplicationScoped
public class Messages {

    /** The features that have words, one folder each in {@code i18n}. */
    static final List<String> FEATURES = List.of(
            "site",
            "account",
            "catalogue",
            "learning",
            "revision",
            "mailbox",
            "training",
            "instruction",
            "administration",
            "network",
            "workshop",
            "hours",
            "board",
            "certificate");

    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> patterns = new ConcurrentHashMap<>();

    public Messages() {
        Map<String, String> french = read(Language.FRENCH);
        for (Language language : Language.offered()) {
            Map<String, String> all = new HashMap<>(french);
            all.putAll(read(language));
            words.put(language, Map.copyOf(all));
        }
    }

    /** The sentence as it stands; the key itself when nobody has written it, which tests refuse. */
    public String get(Language language, String key) {
        return wordsOf(language).getOrDefault(key, key);
    }

    /** The sentence with its numbered arguments {0}, {1} … filled in, plural forms chosen. */
    public String format(Language language, String key, Object... arguments) {
        MessageFormat pattern = patterns.computeIfAbsent(language, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, any -> new MessageFormat(get(language, key), locale(language)));
        String sentence;
        synchronized (pattern) {
            sentence = pattern.format(arguments);
        }
        return locale(language).getLanguage().equals("fr") ? Elision.in(sentence) : sentence;
    }

    private Map<String, String> wordsOf(Language language) {
        Map<String, String> found = words.get(language);
        return found == null ? words.getOrDefault(Language.FRENCH, Map.of()) : found;
    }

    /** Western digits in every language, as on French screens and letters. */
    private static ULocale locale(Language language) {
        return ULocale.forLanguageTag(language.locale().getLanguage() + "-u-nu-latn");
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> all = new HashMap<>();
        for (String feature : FEATURES) {
            String file = "/aladdin/i18n/" + feature + "/messages_" + language.tag() + ".properties";
            try (InputStream in = Messages.class.getResourceAsStream(file)) {
                if (in != null) {
                    Properties properties = new Properties();
                    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }
}
