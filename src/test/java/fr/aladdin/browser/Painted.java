package fr.aladdin.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * How a page came to stand in the browser, as its reader feels it.
 *
 * @param largest milliseconds until its largest part was painted (LCP)
 * @param blocked milliseconds in which it stood there and did not answer (total blocking time)
 * @param shifted how far what stood there moved (layout shift); 0 when nothing did
 */
record Painted(double largest, double blocked, double shifted) {

    private static final String SEEN = """
            () => new Promise(done => {
              let first = 0, largest = 0, shifted = 0;
              const long = [];
              const watch = (type, note) =>
                new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true });
              watch('paint', entry => { first = Math.max(first, entry.startTime); });
              watch('largest-contentful-paint', entry => { largest = entry.startTime; });
              watch('longtask', entry => { long.push(entry); });
              watch('layout-shift', entry => { shifted += entry.value; });
              setTimeout(() => done([largest, long.reduce((blocked, task) => {
                const after = task.startTime + task.duration - Math.max(task.startTime, first);
                return blocked + Math.max(0, after - 50);
              }, 0), shifted]), 500);
            })
            """;

    /** Of the page that was just opened, half a second after it stood there. */
    static Painted of(Page page) {
        List<?> seen = (List<?>) page.evaluate(SEEN);
        return new Painted(number(seen.get(0)), number(seen.get(1)), number(seen.get(2)));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
