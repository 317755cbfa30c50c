package fr.aladdin.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The words of the interface: complete, used, and alike in every language. */
class MessagesTest {

    private static final Path I18N = Path.of("i18n");
    private static final List<String> FOR_PARTICIPANTS = List.of("fr", "fr-simple", "en", "ar");

    /** Easy French falls back to French: it holds only what French says less simply. */
    private static final List<String> TRANSLATIONS = List.of("en", "ar");

    /** Features that only staff see need French and English. */
    private static final Set<String> STAFF_ONLY =
            Set.of("training", "instruction", "administration", "network", "workshop");

    /** In a feature that has pages of both, what participants see. */
    private static final Map<String, String> SEEN_BY_PARTICIPANTS =
            Map.of("hours", "hours_here\\..*", "certificate", "certificate_(mine|paper)\\..*");

    /** Keys put together from a part and an id, such as {@code training_ready.} and the id of a sentence. */
    private static final Pattern KEY = Pattern.compile("['\"]([a-z]+_[a-z0-9-]+\\.[a-zA-Z0-9_.-]*)['\"]");

    @TestFactory
    Stream<DynamicTest> every_language_says_everything() throws IOException {
        return features().flatMap(feature -> TRANSLATIONS.stream()
                .filter(language -> !STAFF_ONLY.contains(feature) || language.equals("en"))
                .map(language ->
                        DynamicTest.dynamicTest(feature + " in " + language, () -> assertThat(keys(feature, language))
                                .containsAll(translated(feature, language)))));
    }

    @TestFactory
    Stream<DynamicTest> arguments_are_alike_in_every_language() throws IOException {
        return features().flatMap(feature -> FOR_PARTICIPANTS.stream()
                .filter(language -> Files.exists(file(feature, language)))
                .map(language -> DynamicTest.dynamicTest(feature + " in " + language, () -> {
                    Properties french = read(feature, "fr");
                    Properties other = read(feature, language);
                    for (String key : other.stringPropertyNames()) {
                        assertThat(arguments(other.getProperty(key)))
                                .as(key)
                                .isEqualTo(arguments(french.getProperty(key, "")));
                    }
                })));
    }

    @Test
    void no_file_says_a_key_twice() throws IOException {
        for (Path file : files(I18N.toString(), ".properties")) {
            assertThat(Files.readAllLines(file).stream()
                            .filter(line -> line.matches("[^#\\s].*=.*"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(file.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_key_that_a_page_asks_for_exists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String feature : features().toList()) {
            known.addAll(keys(feature, "fr"));
        }
        Set<String> asked = new TreeSet<>();
        for (Path page : files("src/main/webapp", ".xhtml")) {
            KEY.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(asked::add);
        }
        assertThat(asked).allMatch(key -> known.stream()
                .anyMatch(word -> key.matches(".*[._-]") ? word.startsWith(key) : word.equals(key)));
    }

    /** All but what the practice post office writes: its messages are French, as in life. */
    private static Set<String> translated(String feature, String language) throws IOException {
        Set<String> keys = keys(feature, "fr");
        if (SEEN_BY_PARTICIPANTS.containsKey(feature) && !language.equals("en")) {
            keys.removeIf(key -> !key.matches(SEEN_BY_PARTICIPANTS.get(feature)));
        }
        keys.removeIf(key -> key.startsWith("mailbox_post."));
        return keys;
    }

    private static Set<Integer> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER) {
                numbers.add(parsed.getPart(i).getValue());
            }
        }
        return numbers;
    }

    private static Stream<String> features() throws IOException {
        try (Stream<Path> folders = Files.list(I18N)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(feature -> Files.exists(file(feature, "fr")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Set<String> keys(String feature, String language) throws IOException {
        return read(feature, language).stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String feature, String language) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file(feature, language))) {
            try (Reader reader = Files.newBufferedReader(file(feature, language), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    private static Path file(String feature, String language) {
        return I18N.resolve(feature).resolve("messages_" + language + ".properties");
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }
}
