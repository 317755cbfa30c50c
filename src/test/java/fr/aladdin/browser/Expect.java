package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.aladdin.account.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What every page must be, whatever it says. */
public final class Expect {

    /** axe-core as it comes with its library. */
    private static final String AXE = read("/axe.min.js");

    /** Violations alone are collected, which takes a third of the time; each as one line. */
    private static final String RUN_AXE = """
            async () => {
              const found = await axe.run(document, {
                runOnly: {
                  type: 'tag',
                  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
                },
                rules: { 'target-size': { enabled: true } },
                resultTypes: ['violations']
              });
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
        speaks(page, look);
        namesItsLanguages(page);
        accessible(page);
        fitsWidth(page);
        assertThat(page.title())
                .as("title of %s", page.url())
                .contains("Aladdin")
                .doesNotStartWith("–");
    }

    /** axe-core, all WCAG 2.2 A and AA rules and best practices, target size included: nothing to say. */
    public static void accessible(Page page) {
        if (page.evaluate("() => typeof axe === 'undefined'").equals(true)) {
            page.evaluate(AXE);
        }
        assertThat((List<?>) page.evaluate(RUN_AXE)).as("axe on %s", page.url()).isEmpty();
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

    /** What stands furthest out when there is something to scroll sideways for; empty when there is not. */
    private static final String TOO_WIDE = """
            () => {
              const root = document.documentElement;
              const wide = root.scrollWidth - root.clientWidth;
              if (wide <= 0) {
                return '';
              }
              const beyond = element => {
                const box = element.getBoundingClientRect();
                return Math.max(box.right - root.clientWidth, -box.left);
              };
              const out = [...document.querySelectorAll('body *')].filter(one => !one.closest('.sr, .skip'))
                .sort((one, other) => beyond(other) - beyond(one));
              return wide + ' pixels: ' + out.slice(0, 3).map(one => one.outerHTML.slice(0, 160)).join(' ');
            }
            """;

    /** Nothing to scroll sideways for. */
    public static void fitsWidth(Page page) {
        assertThat((String) page.evaluate(TOO_WIDE))
                .as("sideways scroll of %s", page.url())
                .isEmpty();
    }

    /** Pieces of text in another script than that of the language around them; names of people, places and languages may be. */
    private static final String IN_ANOTHER_LANGUAGE = """
            () => {
              const words = /\\p{Script=Latin}[\\p{L}’']*(?:[\\s\\u00A0]+\\p{Script=Latin}[\\p{L}’']*)+/gu;
              const common = /^\\p{Ll}{4,}/u;
              const latin = text => (text.match(words) || [])
                .some(found => found.split(/[\\s\\u00A0]+/).some(word => common.test(word)));
              const arabic = text => /\\p{Script=Arabic}/u.test(text);
              const found = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const around = texts.currentNode.parentElement;
                const text = texts.currentNode.data.replaceAll('العربية', '');
                const spoken = around.closest('[lang]').lang;
                if (!around.closest('script, style, bdi') && (spoken === 'ar' ? latin : arabic)(text)) {
                  found.push(spoken + ': ' + text.trim());
                }
              }
              return found;
            }
            """;

    /** Sentences that are not in the language of the page say which they are in; names may stand apart ({@code bdi}). */
    public static void namesItsLanguages(Page page) {
        assertThat((List<?>) page.evaluate(IN_ANOTHER_LANGUAGE))
                .as("language of parts of %s", page.url())
                .isEmpty();
    }

    /** Language, direction and colours of the page are those that were asked for. */
    public static void speaks(Page page, Look look) {
        assertThat(page.locator("html").getAttribute("lang"))
                .isEqualTo(look.display().language().tag());
        assertThat(page.locator("html").getAttribute("dir"))
                .isEqualTo(look.display().language().direction());
        assertThat(page.locator("html").getAttribute("data-theme"))
                .isEqualTo(
                        look.display().theme() == Theme.LIGHT
                                ? null
                                : look.display().theme().tag());
    }
}
