package fr.aladdin.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules for every page, fragment and template. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** What a page may not hold, and why. */
    private static final List<Rule> RULES = List.of(
            new Rule("a page works without scripts", "<f:ajax|<h:commandLink|\\son[a-z]+=\"|<script>"),
            new Rule("no style is written in a page", "\\sstyle=\"|<style"),
            new Rule("nothing is kept between a form and its answer by Flash", "flash\\b"),
            new Rule("nothing is immediate", "immediate=\"true\""),
            new Rule("nothing comes from elsewhere", "(src|href)=\"https?://(?!www\\.w3\\.org)"),
            new Rule("a loop asks for its list once, a name for its value", "<c:forEach items|<c:set "),
            new Rule("text is escaped", "escape=\"false\""));

    /** Words between tags that are not an expression: literal text belongs to the message files. */
    private static final Pattern LITERAL = Pattern.compile(">[^<#{}]*\\p{L}{2,}[^<#{}]*<");

    @TestFactory
    Stream<DynamicTest> pages_keep_the_rules() throws IOException {
        return pages().flatMap(page -> RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        PAGES.relativize(page) + ": " + rule.why(), () -> assertThat(Pattern.compile(rule.forbidden())
                                        .matcher(Files.readString(page))
                                        .results()
                                        .map(found -> found.group())
                                        .toList())
                                .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> pages_hold_no_literal_text() throws IOException {
        return pages().map(page -> DynamicTest.dynamicTest(
                PAGES.relativize(page).toString(), () -> assertThat(LITERAL.matcher(withoutCommentsAndExpressions(page))
                                .results()
                                .map(found -> found.group().strip())
                                .filter(text -> !text.contains("Aladdin"))
                                .toList())
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> pages_are_short() throws IOException {
        return pages().map(page ->
                DynamicTest.dynamicTest(PAGES.relativize(page).toString(), () -> assertThat(Files.readAllLines(page))
                        .hasSizeLessThanOrEqualTo(120)));
    }

    private static String withoutCommentsAndExpressions(Path page) throws IOException {
        return Files.readString(page)
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)<ui:remove>.*?</ui:remove>", "")
                .replaceAll("(?s)<!\\[CDATA\\[.*?]]>", "")
                .replaceAll("#\\{[^}]*}", "#");
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(PAGES)) {
            return all.filter(path -> path.toString().endsWith(".xhtml")).sorted().toList().stream();
        }
    }

    private record Rule(String why, String forbidden) {}
}
