package fr.aladdin.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Style sheets stay within what Firefox ESR 115 and Chromium 109 know, the last ones for Windows 7. Which version knows
 * a feature stands in css-features.txt, from MDN's browser-compat-data 8.1.9 (CC0): whoever uses a feature for the first
 * time looks it up there and adds it. What an older browser may leave out without harm is marked {@code comfort}.
 */
class OldBrowsersTest {

    private static final int FIREFOX = 115;
    private static final int CHROMIUM = 109;
    private static final Path SHEETS = Path.of("src/main/webapp/WEB-INF/assets");

    private static final Pattern AT_RULE = Pattern.compile("@([a-z-]+)([^{;]*)");
    private static final Pattern MEDIA = Pattern.compile("\\(([a-z-]+)\\s*:");
    private static final Pattern BLOCK = Pattern.compile("([^{};]*)\\{([^{}]*)\\}");
    private static final Pattern PSEUDO = Pattern.compile("(::?[a-z-]+)(\\()?");
    private static final Pattern FUNCTION = Pattern.compile("(-?[a-zA-Z][a-zA-Z-]*)\\(");
    private static final Pattern UNIT = Pattern.compile("[0-9.]([a-zA-Z]+)\\b");
    private static final Pattern KEYWORD = Pattern.compile("(?<![\\w.-])([a-z][a-z-]*)(?![\\w(-])");

    @Test
    void every_feature_of_the_style_sheets_is_known_to_the_oldest_browsers() throws IOException {
        Map<String, List<String>> known;
        try (Stream<String> lines =
                Files.lines(Path.of("src/test/resources/fr/aladdin/conventions/css-features.txt"))) {
            known = lines.filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ")))
                    .collect(Collectors.toMap(line -> line.get(0), line -> line));
        }
        Set<String> unknown = new TreeSet<>();
        Set<String> tooNew = new TreeSet<>();
        for (String feature : used()) {
            List<String> line = known.get(feature);
            if (line == null) {
                unknown.add(feature);
            } else if (!line.contains("comfort")
                    && (Integer.parseInt(line.get(1)) > FIREFOX || Integer.parseInt(line.get(2)) > CHROMIUM)) {
                tooNew.add(feature);
            }
        }
        assertThat(unknown).as("features that css-features.txt does not name").isEmpty();
        assertThat(tooNew).as("features that Firefox 115 or Chromium 109 lacks").isEmpty();
    }

    private static Set<String> used() throws IOException {
        Set<String> features = new TreeSet<>();
        try (Stream<Path> sheets = Files.list(SHEETS)) {
            for (Path sheet :
                    sheets.filter(path -> path.toString().endsWith(".css")).toList()) {
                collect(Files.readString(sheet), features);
            }
        }
        return features;
    }

    private static void collect(String sheet, Set<String> features) {
        String css = sheet.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("url\\([^)]*\\)", "")
                .replaceAll("\"[^\"]*\"", "\"\"");
        AT_RULE.matcher(css).results().forEach(rule -> {
            features.add("@" + rule.group(1));
            MEDIA.matcher(rule.group(2)).results().forEach(m -> features.add("@" + rule.group(1) + " " + m.group(1)));
        });
        BLOCK.matcher(css).results().forEach(block -> {
            if (!block.group(1).strip().startsWith("@")) {
                PSEUDO.matcher(block.group(1))
                        .results()
                        .forEach(m -> features.add(m.group(1) + (m.group(2) == null ? "" : "()")));
            }
            Stream.of(block.group(2).split(";")).forEach(declaration -> collectDeclaration(declaration, features));
        });
    }

    private static void collectDeclaration(String declaration, Set<String> features) {
        int colon = declaration.indexOf(':');
        if (colon < 0) {
            return;
        }
        String property = declaration.substring(0, colon).strip();
        String value = declaration.substring(colon + 1).strip().replaceAll("#[0-9a-fA-F]{3,8}\\b", "");
        features.add(property.startsWith("--") ? "--*" : property);
        FUNCTION.matcher(value).results().forEach(m -> features.add(m.group(1) + "()"));
        UNIT.matcher(value).results().forEach(m -> features.add("1" + m.group(1)));
        if (!property.startsWith("--")) {
            Matcher keyword = KEYWORD.matcher(value.replaceAll("[a-zA-Z-]+\\([^()]*\\)", " "));
            keyword.results().forEach(m -> features.add(property + ": " + m.group(1)));
        }
    }
}
