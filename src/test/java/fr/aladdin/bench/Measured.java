package fr.aladdin.bench;

import java.util.Locale;

/**
 * A load and what it cost.
 *
 * @param seconds how long it was held
 * @param timings of every answer
 * @param spent processor time of server and database meanwhile
 */
record Measured(String name, double seconds, Timings timings, Spent spent) {

    static String head() {
        return "| load | requests | a second | p50 ms | p95 ms | p99 ms | processor ms a request | of which compiler | of which PostgreSQL |\n"
                + "|---|---|---|---|---|---|---|---|---|";
    }

    double millisEach() {
        return (double) spent.millis() / timings.count();
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.1f | %.1f | %.1f | %.2f | %.2f | %.2f |",
                name,
                timings.count(),
                timings.count() / seconds,
                timings.millisAt(50),
                timings.millisAt(95),
                timings.millisAt(99),
                millisEach(),
                (double) spent.compilerMillis() / timings.count(),
                (double) spent.databaseMillis() / timings.count());
    }
}
