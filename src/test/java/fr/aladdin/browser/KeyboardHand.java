package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Tab, Shift, Enter, space and arrows, and nothing else. Wherever the focus comes it must be seen: a line around what has
 * it, on the screen, with nothing in front.
 */
final class KeyboardHand extends Hand {

    private static final int MOST_KEYS = 400;

    /** What is wrong with the focus where it is now; empty when it is seen, or in the window's own frame. */
    private static final String FOCUS = """
            () => {
              const focused = document.activeElement;
              if (!focused || focused === document.body || focused === document.documentElement) {
                return '';
              }
              const name = focused.outerHTML.slice(0, 160);
              const style = getComputedStyle(focused);
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
                return 'no line around ' + name;
              }
              const box = focused.getBoundingClientRect();
              if (box.width === 0 || box.height === 0) {
                return 'nothing to see of ' + name;
              }
              const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
              const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
              if (left >= right || top >= bottom) {
                return 'off the screen: ' + name;
              }
              const option = focused.closest('.opt') || focused;
              for (const x of [(left + right) / 2, left + 2, right - 2]) {
                for (const y of [(top + bottom) / 2, top + 2, bottom - 2]) {
                  const front = document.elementFromPoint(x, y);
                  if (front && (option.contains(front) || front.contains(focused))) {
                    return '';
                  }
                }
              }
              return 'behind something: ' + name;
            }
            """;

    private final Page page;

    KeyboardHand(Page page) {
        this.page = page;
    }

    @Override
    void go(Locator wanted) {
        reach(wanted);
        page.evaluate("window.leaving = true");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.leaving && document.readyState === 'complete'");
    }

    @Override
    void check(Locator wanted) {
        unfold(wanted);
        if (wanted.isChecked()) {
            return;
        }
        if ("checkbox".equals(wanted.getAttribute("type"))) {
            reach(wanted);
            press("Space");
        } else {
            reachCircle(wanted);
        }
        assertThat(wanted.isChecked()).as("chosen with the keyboard").isTrue();
    }

    @Override
    void fill(Locator field, String text) {
        reach(field);
        press("Control+a");
        press("Delete");
        page.keyboard().insertText(text);
    }

    @Override
    void select(Locator list, String value) {
        reach(list);
        int options = list.locator("option").count();
        for (int i = 0; i < options && !list.inputValue().equals(value); i++) {
            press("ArrowUp");
        }
        for (int i = 0; i < options && !list.inputValue().equals(value); i++) {
            press("ArrowDown");
        }
        assertThat(list.inputValue()).isEqualTo(value);
    }

    /** Tab until the focus is there. */
    void reach(Locator wanted) {
        unfold(wanted);
        for (int i = 0; i < MOST_KEYS; i++) {
            if (hasFocus(wanted)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Tab never comes to " + wanted + " at " + page.url());
    }

    /** Tab comes to one circle of a group, arrows go on to the others; space chooses the one that has the focus. */
    private void reachCircle(Locator wanted) {
        String name = wanted.getAttribute("name");
        for (int i = 0; i < MOST_KEYS && !groupHasFocus(name); i++) {
            press("Tab");
        }
        for (int i = 0; i < MOST_KEYS && !hasFocus(wanted); i++) {
            press("ArrowDown");
        }
        if (!wanted.isChecked()) {
            press("Space");
        }
    }

    private void unfold(Locator wanted) {
        wanted.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        if (!wanted.isVisible()) {
            Locator fold = wanted.locator("xpath=ancestor::details[not(@open)]/summary")
                    .first();
            reach(fold);
            press("Enter");
        }
    }

    private void press(String key) {
        page.keyboard().press(key);
        assertThat((String) page.evaluate(FOCUS))
                .as("the focus at %s", page.url())
                .isEmpty();
    }

    private boolean hasFocus(Locator wanted) {
        return (Boolean) wanted.evaluate("element => element === document.activeElement");
    }

    private boolean groupHasFocus(String name) {
        return (Boolean) page.evaluate("name => document.activeElement.name === name", name);
    }
}
