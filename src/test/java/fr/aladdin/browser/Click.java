package fr.aladdin.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** A click as a person makes it: what is folded away is unfolded first, and the next page is waited for. */
final class Click {

    private Click() {}

    /** Clicks what leads to another page, and waits until that page is there. */
    static void go(Locator wanted) {
        Page page = wanted.page();
        unfold(wanted);
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() < 300, () -> wanted.click());
        page.waitForLoadState();
    }

    /** Chooses a box or a circle. */
    static void check(Locator wanted) {
        unfold(wanted);
        wanted.check();
    }

    /** What stands behind « Plus » or another fold. */
    static void unfold(Locator wanted) {
        wanted.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (!wanted.isVisible()) {
            wanted.locator("xpath=ancestor::details[not(@open)]/summary")
                    .first()
                    .click();
        }
    }
}
