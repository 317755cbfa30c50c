package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.aladdin.account.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What every page must be, whatever it says. */
public final class Expect {

    /** axe-core as it comes with its library. */
    private static final String AXE = read("/axe.min.js");

    private static final String RULES = """
            {
              "runOnly": {
                "type": "tag",
                "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
              },
              "rules": { "target-size": { "enabled": true } },
              "resultTypes": ["violations"]
            }
            """;

    /** What colours, sizes and directions can break in a page whose structure is looked at in another look. */
    private static final String RULES_OF_LOOKS = """
            {
              "runOnly": { "type": "rule", "values": ["color-contrast", "target-size", "scrollable-region-focusable"] },
              "resultTypes": ["violations"]
            }
            """;

    /** Violations alone are collected, which takes a third of the time; each as one line. */
    private static final String RUN_AXE = """
            async rules => {
              const found = await axe.run(document, JSON.parse(rules));
              return found.violations.map(rule =>
                rule.id + ': ' + rule.help + ' at ' + rule.nodes.slice(0, 3).map(node => node.html).join(' '));
            }
            """;

    private Expect() {}

    /** What every page must be, read from the answer that brought it. */
    public static void wellMade(Page page, Response response, Look look) {
        validHtml(response.text(), page.url() + " " + look);
        wellMade(page, look);
    }

    /** The same of the page as it stands in the window. */
    public static void wellMade(Page page, Look look) {
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(SEEN);
        speaks(seen, look);
        namesItsLanguages(seen, page.url());
        fitsWidth(seen, page.url());
        assertThat((String) seen.get("title"))
                .as("title of %s", page.url())
                .contains("Aladdin")
                .doesNotStartWith("–");
        accessible(page, look.isForStructure() ? RULES : RULES_OF_LOOKS);
    }

    /** axe-core, all WCAG 2.2 A and AA rules and best practices, target size included: nothing to say. */
    public static void accessible(Page page) {
        accessible(page, RULES);
    }

    private static void accessible(Page page, String rules) {
        if (page.evaluate("() => typeof axe === 'undefined'").equals(true)) {
            page.evaluate(AXE);
            // whoever looks at one page of a window looks at the next one too: from then on each brings it along
            page.addInitScript(AXE);
        }
        assertThat((List<?>) page.evaluate(RUN_AXE, rules))
                .as("axe on %s", page.url())
                .isEmpty();
    }

    /** The Nu HTML checker: no error. */
    public static void validHtml(String html, String where) {
        assertThat(HtmlChecker.errorsOf(html)).as("HTML of %s", where).isEmpty();
    }

    private static String read(String resource) {
        try (InputStream in = AxeBuilder.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * What a page shows of itself, in one question to the browser: its title, language, direction and colours; what stands
     * furthest out when there is something to scroll sideways for; pieces of text in another script than that of the
     * language around them (names of people, places and languages may be).
     */
    private static final String SEEN = """
            () => {
              const root = document.documentElement;
              const wide = root.scrollWidth - root.clientWidth;
              const beyond = element => {
                const box = element.getBoundingClientRect();
                return Math.max(box.right - root.clientWidth, -box.left);
              };
              const out = wide <= 0 ? [] : [...document.querySelectorAll('body *')]
                .filter(one => !one.closest('.sr, .skip'))
                .sort((one, other) => beyond(other) - beyond(one));
              const words = /\\p{Script=Latin}[\\p{L}’']*(?:[\\s\\u00A0]+\\p{Script=Latin}[\\p{L}’']*)+/gu;
              const common = /^\\p{Ll}{4,}/u;
              const latin = text => (text.match(words) || [])
                .some(found => found.split(/[\\s\\u00A0]+/).some(word => common.test(word)));
              const arabic = text => /\\p{Script=Arabic}/u.test(text);
              const foreign = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const around = texts.currentNode.parentElement;
                const text = texts.currentNode.data.replaceAll('العربية', '');
                const spoken = around.closest('[lang]').lang;
                if (!around.closest('script, style, bdi') && (spoken === 'ar' ? latin : arabic)(text)) {
                  foreign.push(spoken + ': ' + text.trim());
                }
              }
              return {
                title: document.title,
                lang: root.getAttribute('lang'),
                dir: root.getAttribute('dir'),
                theme: root.getAttribute('data-theme'),
                wide: wide <= 0 ? ''
                  : wide + ' pixels: ' + out.slice(0, 3).map(one => one.outerHTML.slice(0, 160)).join(' '),
                foreign
              };
            }
            """;

    /** Nothing to scroll sideways for. */
    public static void fitsWidth(Page page) {
        fitsWidth((Map<?, ?>) page.evaluate(SEEN), page.url());
    }

    private static void fitsWidth(Map<?, ?> seen, String address) {
        assertThat((String) seen.get("wide"))
                .as("sideways scroll of %s", address)
                .isEmpty();
    }

    /** Sentences that are not in the language of the page say which they are in; names may stand apart ({@code bdi}). */
    public static void namesItsLanguages(Page page) {
        namesItsLanguages((Map<?, ?>) page.evaluate(SEEN), page.url());
    }

    private static void namesItsLanguages(Map<?, ?> seen, String address) {
        assertThat((List<?>) seen.get("foreign"))
                .as("language of parts of %s", address)
                .isEmpty();
    }

    /** Language, direction and colours of the page are those that were asked for; without scripts in the page too. */
    public static void speaks(Page page, Look look) {
        Locator root = page.locator("html");
        Map<String, String> seen = new HashMap<>();
        List.of("lang", "dir").forEach(name -> seen.put(name, root.getAttribute(name)));
        seen.put("theme", root.getAttribute("data-theme"));
        speaks(seen, look);
    }

    private static void speaks(Map<?, ?> seen, Look look) {
        assertThat(seen.get("lang")).isEqualTo(look.display().language().tag());
        assertThat(seen.get("dir")).isEqualTo(look.display().language().direction());
        assertThat(seen.get("theme"))
                .isEqualTo(
                        look.display().theme() == Theme.LIGHT
                                ? null
                                : look.display().theme().tag());
    }
}
