package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import fr.aladdin.account.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What every page must be, whatever it says. */
public final class Expect {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Expect() {}

    /** axe-core, all WCAG 2.2 A and AA rules and best practices, target size included: nothing to say. */
    public static void accessible(Page page) {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(Map.of("target-size", on));
        AxeResults results =
                new AxeBuilder(page).options(options).withTags(TAGS).analyze();
        List<String> violations = results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .toList();
        assertThat(violations).as("axe on %s", page.url()).isEmpty();
    }

    /** The Nu HTML checker: no error. */
    public static void validHtml(String html, String where) {
        try {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            String report = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            List<String> errors =
                    report.lines().filter(line -> line.contains("error:")).toList();
            assertThat(errors).as("HTML of %s", where).isEmpty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SAXException failed) {
            throw new IllegalStateException(failed);
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
