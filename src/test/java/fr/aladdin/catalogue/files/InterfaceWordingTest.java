package fr.aladdin.catalogue.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import fr.aladdin.language.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The French words of the interface keep the rules that the sentences of the modules keep. */
class InterfaceWordingTest {

    /** Its sentences are those of the law and of the decree, or quote them. */
    private static final String AS_THE_LAW_SAYS = "site_accessibility.";

    /** Settings, ends of names and addresses, joined names, Arabic « and » before figures. */
    private static final Pattern CODE = Pattern.compile("\\w*_[A-Z_]+|https?:\\S+|\\.[a-z]+\\b|[a-z]+-donnees|و\\d+");

    private static final SpellingList LIST = new SpellingList(
            ContentSource.folder(Path.of("content")).findText("spelling.txt").orElse(""));

    @ParameterizedTest
    @EnumSource(names = {"FRENCH", "EASY_FRENCH"})
    void sentences_are_short_and_set_as_in_french(Language language) throws IOException {
        SentenceCheck check = new SentenceCheck(language, Set.of());
        List<String> faults = new ArrayList<>();
        said(language)
                .forEach((key, sentences) -> sentences.forEach(sentence -> check.check(sentence).stream()
                        .filter(found -> !key.startsWith(AS_THE_LAW_SAYS)
                                || !found.mend().startsWith("Make two"))
                        .forEach(found -> faults.add(key + ": " + found.message() + " in " + sentence))));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FRENCH", "EASY_FRENCH"})
    void words_to_avoid_are_avoided(Language language) throws IOException {
        Map<Pattern, String> avoided = LIST.avoided(language);
        List<String> faults = new ArrayList<>();
        said(language)
                .forEach((key, sentences) -> sentences.forEach(sentence -> {
                    String told = SpellingMarkup.of(language).hide(sentence).replaceAll("«[^»]*»|https?:\\S+", "");
                    avoided.forEach((word, instead) -> {
                        if (word.matcher(told).find()) {
                            faults.add(key + ": " + sentence + " – one must " + instead);
                        }
                    });
                }));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FRENCH", "EASY_FRENCH", "ENGLISH", "ARABIC"})
    void every_word_is_in_a_dictionary(Language language) throws IOException {
        Set<String> accepted = LIST.words(language);
        Map<String, List<String>> said = said(language);
        Map<String, Set<String>> where = new TreeMap<>();
        said.forEach((key, all) -> all.forEach(
                sentence -> where.computeIfAbsent(CODE.matcher(sentence).replaceAll(" "), any -> new TreeSet<>())
                        .add(key)));
        Map<String, Set<String>> unknown = LanguageTools.SHARED.unknownWords(language, where.keySet());
        List<String> faults = new ArrayList<>();
        unknown.forEach((sentence, words) -> words.stream()
                .filter(word -> !accepted.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(word -> faults.add(word + " of " + where.get(sentence) + " in " + sentence)));
        assertThat(faults).isEmpty();
    }

    /** What each key says, of one thing and of several. */
    private static Map<String, List<String>> said(Language language) throws IOException {
        Map<String, List<String>> said = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("i18n"))) {
            for (Path file : files.filter(one -> one.endsWith("messages_" + language.tag() + ".properties"))
                    .toList()) {
                Properties words = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
                words.stringPropertyNames().forEach(key -> said.put(key, ways(words.getProperty(key), language)));
            }
        }
        return said;
    }

    private static List<String> ways(String pattern, Language language) {
        if (!pattern.contains("{")) {
            return List.of(pattern);
        }
        MessageFormat format = new MessageFormat(
                pattern, ULocale.forLanguageTag(language.locale().getLanguage()));
        return Stream.of(1, 2)
                .map(count -> format.format(new Object[] {count, count, count, count, count, count}))
                .distinct()
                .toList();
    }
}
