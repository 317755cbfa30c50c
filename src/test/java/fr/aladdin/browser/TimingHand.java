package fr.aladdin.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how long each page let its reader wait, from the press of a button until everything stood there. */
final class TimingHand extends Hand {

    private static final String WAITED = """
            () => {
              const page = performance.getEntriesByType('navigation')[0];
              return [performance.timeOrigin, page.duration];
            }
            """;

    /** Milliseconds of each page, by the moment at which it was asked for. */
    private final Map<Double, Double> waits = new TreeMap<>();

    /** Milliseconds of all pages together, redirects included. */
    double waited() {
        return waits.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    int pages() {
        return waits.size();
    }

    @Override
    void go(Locator wanted) {
        note(wanted.page());
        super.go(wanted);
        note(wanted.page());
    }

    @Override
    void check(Locator wanted) {
        note(wanted.page());
        super.check(wanted);
    }

    @Override
    void fill(Locator field, String text) {
        note(field.page());
        super.fill(field, text);
    }

    private void note(Page page) {
        page.waitForLoadState();
        page.waitForFunction("() => performance.getEntriesByType('navigation')[0].loadEventEnd > 0");
        List<?> noted = (List<?>) page.evaluate(WAITED);
        waits.put(((Number) noted.get(0)).doubleValue(), ((Number) noted.get(1)).doubleValue());
    }
}
