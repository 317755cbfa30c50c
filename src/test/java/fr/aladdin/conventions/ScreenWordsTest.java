package fr.aladdin.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words of the practice screens stay French for those who learn, with a gloss behind them: « Corbeille » (bin). Whoever
 * writes a module says the gloss of the interface, so that one thing has one word.
 */
class ScreenWordsTest {

    /** Buttons, folders and fields of the practice mailbox and identity screens, and what is decided of a message. */
    private static final Pattern ON_SCREEN =
            Pattern.compile("(mailbox_word|learning_identity|learning_step\\.decide)\\..*");

    private static final Pattern GLOSSED =
            Pattern.compile("«[\\s\\u00A0]*([^»]*?)[\\s\\u00A0]*»[\\s\\u00A0]*\\(([^)]*)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void modules_and_interface_translate_words_of_the_screen_alike(String language) throws IOException {
        Map<String, Set<String>> known = new HashMap<>();
        for (String feature : List.of("mailbox", "learning")) {
            Properties french = read(feature, "fr");
            Properties translated = read(feature, language);
            french.stringPropertyNames().stream()
                    .filter(key -> ON_SCREEN.matcher(key).matches() && translated.containsKey(key))
                    .forEach(key -> known.computeIfAbsent(plain(french.getProperty(key)), any -> new HashSet<>())
                            .add(plain(translated.getProperty(key))));
        }
        List<String> strangers = new ArrayList<>();
        for (Path file : written(language)) {
            for (String line : Files.readAllLines(file)) {
                Matcher glossed = GLOSSED.matcher(line);
                while (!line.startsWith("#") && glossed.find()) {
                    Set<String> right = known.get(plain(glossed.group(1)));
                    if (right != null && !right.contains(plain(glossed.group(2)))) {
                        strangers.add(file + ": " + glossed.group() + " is in the interface " + right);
                    }
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void a_folder_is_called_alike_in_the_mailbox_and_in_what_is_held_about_a_person() throws IOException {
        for (String language : List.of("fr", "en", "ar")) {
            Properties mailbox = read("mailbox", language);
            Properties held = read("account", language);
            for (String folder : List.of("inbox", "a-faire", "a-garder", "sent", "drafts", "spam", "bin")) {
                assertThat(plain(held.getProperty("account_data.value_folder_" + folder)))
                        .as("%s in %s", folder, language)
                        .isEqualTo(plain(mailbox.getProperty("mailbox_word.folder." + folder)));
            }
        }
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ').replace('’', '\'').strip().toLowerCase(Locale.ROOT);
    }

    private static Properties read(String feature, String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("i18n", feature, "messages_" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }

    private static List<Path> written(String language) throws IOException {
        try (Stream<Path> content = Files.walk(Path.of("content"));
                Stream<Path> words = Files.walk(Path.of("i18n"))) {
            return Stream.concat(content, words)
                    .filter(file ->
                            file.endsWith(language + ".po") || file.endsWith("messages_" + language + ".properties"))
                    .toList();
        }
    }
}
