package fr.aladdin.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;

/** A click as a person makes it: what is folded away is unfolded first, and the next page is waited for. */
final class Click {

    private Click() {}

    /** Clicks what leads to another page, and waits until that page is there. */
    static void go(Locator wanted) {
        unfold(wanted);
        led(wanted.page(), () -> wanted.click());
    }

    /** The answer of the page that an act leads to, redirections apart, once that page is there. */
    static Response led(Page page, Runnable act) {
        Response answer = page.waitForResponse(
                any -> any.request().isNavigationRequest() && (any.status() < 300 || any.status() >= 400), act);
        page.waitForLoadState();
        return answer;
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
