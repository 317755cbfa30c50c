package fr.aladdin.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * An old computer on a slow line, as docs/performance.md has it: the processor slowed six times, 1.6 Mbit/s down and 0.75
 * up, 150 ms until the first answer.
 */
final class OldComputer {

    private static final int TIMES_SLOWER = 6;
    private static final int LATENCY_MILLISECONDS = 150;
    private static final int BYTES_A_SECOND_DOWN = 1_600_000 / 8;
    private static final int BYTES_A_SECOND_UP = 750_000 / 8;

    private OldComputer() {}

    /** From now on this page is on it. */
    static void slow(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("Network.enable");
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MILLISECONDS);
        line.addProperty("downloadThroughput", BYTES_A_SECOND_DOWN);
        line.addProperty("uploadThroughput", BYTES_A_SECOND_UP);
        browser.send("Network.emulateNetworkConditions", line);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", TIMES_SLOWER);
        browser.send("Emulation.setCPUThrottlingRate", processor);
    }
}
