package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** A page goes along with what people change: zoom, letters, distances, movement, colours of their own. */
final class Comfort {

    /** A window of 1280 by 1024 at 400 %. */
    private static final int ZOOMED_WIDTH = 320;

    private static final int ZOOMED_HEIGHT = 256;
    private static final int PHONE = 360;

    /** The distances of WCAG 2.2, 1.4.12. */
    private static final String SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
            + " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

    /** What holds text and shows less than all of it, or text that runs out of what holds it. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('body *')].filter(element => {
              const style = getComputedStyle(element);
              const box = element.getBoundingClientRect();
              const hidden = element.closest('.sr, .skip, svg, [hidden], details:not([open]) > :not(summary)');
              if (hidden || style.clipPath === 'inset(50%)' || box.width === 0 || !element.textContent.trim() || style.display === 'inline') {
                return false;
              }
              const clips = style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll';
              const control = element.matches('.btn, .tool, .help, .tag, .chip, summary, label:not(.opt), h1, h2, h3');
              return ((clips || control) && element.scrollWidth > element.clientWidth + 1)
                || (clips && element.scrollHeight > element.clientHeight + 2);
            }).map(element => {
              const edge = element.getBoundingClientRect();
              const out = [...element.querySelectorAll('*')].filter(one => {
                const box = one.getBoundingClientRect();
                return box.right > edge.right + 1 || box.left < edge.left - 1;
              });
              return element.outerHTML.slice(0, 300) + ' … ' + (out.pop() || element).outerHTML.slice(0, 200);
            })
            """;

    /** What moves by itself or glides from one look to another. */
    private static final String MOVING = """
            () => [...document.querySelectorAll('*')].filter(element => {
              const style = getComputedStyle(element);
              const lasts = duration => duration.split(',').some(one => parseFloat(one) > 0);
              return style.animationName !== 'none' || lasts(style.transitionDuration)
                || style.scrollBehavior === 'smooth';
            }).map(element => element.outerHTML.slice(0, 140))
            """;

    /** Controls that colours alone would tell from the page: with forced colours they keep a border. */
    private static final String WITHOUT_BORDER = """
            () => [...document.querySelectorAll('main .btn, main .in, main .opt, main select, main textarea')]
              .filter(element => element.getBoundingClientRect().width > 0)
              .filter(element => {
                const style = getComputedStyle(element);
                return style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) < 1;
              }).map(element => element.outerHTML.slice(0, 140))
            """;

    private Comfort() {}

    /** The window is that wide for the page too, which hears of it a little later. */
    private static void resize(Page page, int width, int height) {
        page.setViewportSize(width, height);
        page.waitForFunction("wide => innerWidth === wide", width);
    }

    /** The page goes along and is put back as it was. */
    static void expect(Page page, Look look) {
        if (look.display().simple()) {
            hasOneMainAction(page);
        }
        resize(page, ZOOMED_WIDTH, ZOOMED_HEIGHT);
        Expect.fitsWidth(page);
        expectNone(page, CUT_OFF, "cut off at 400 %");

        resize(page, PHONE, look.height());
        page.evaluate("document.documentElement.dataset.size = '3'");
        Expect.fitsWidth(page);
        expectNone(page, CUT_OFF, "cut off in the largest letters on a telephone");
        page.evaluate("document.documentElement.dataset.space = 'wide'");
        Expect.fitsWidth(page);

        resize(page, look.width(), look.height());
        page.evaluate(
                "size => { const html = document.documentElement; delete html.dataset.space;"
                        + " delete html.dataset.size; if (size) html.dataset.size = size; }",
                null);
        page.evaluate(
                "text => { const style = document.createElement('style'); style.id = 'spacing';"
                        + " style.textContent = text; document.head.append(style); }",
                SPACING);
        Expect.fitsWidth(page);
        expectNone(page, CUT_OFF, "cut off with wide text spacing");
        page.evaluate("document.getElementById('spacing').remove()");

        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        expectNone(page, MOVING, "moving where movement is not wanted");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        expectNone(page, WITHOUT_BORDER, "without a border in forced colours");
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setReducedMotion(ReducedMotion.NO_PREFERENCE)
                .setForcedColors(ForcedColors.NONE));
    }

    /** In simplified pages there is one thing to do, and it is plain which; a practice screen is a page of its own. */
    private static void hasOneMainAction(Page page) {
        @SuppressWarnings("unchecked") // what the script below makes
        List<String> shown = (List<String>) page.evaluate("() => [...document.querySelectorAll('main .btn-main')]"
                + ".filter(button => !button.closest('.train'))"
                + ".filter(button => button.getBoundingClientRect().width > 0).map(button => button.innerText)");
        assertThat(shown).as("main actions of %s", page.url()).hasSizeLessThanOrEqualTo(1);
    }

    private static void expectNone(Page page, String finder, String what) {
        assertThat((List<?>) page.evaluate(finder))
                .as("%s at %s", what, page.url())
                .isEmpty();
    }
}
