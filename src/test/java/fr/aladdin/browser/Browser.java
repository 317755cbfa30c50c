package fr.aladdin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Debian's Chromium, driven by Playwright, one for a test run. */
public final class Browser {

    private static final Path SHARED_MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 1L << 30;

    private static @Nullable Browser shared;

    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        // each page is open for a second: compiling its scripts costs more than it saves
        chromium = launch("--js-flags=--single-threaded --jitless");
    }

    /** Another one, of its own. */
    static com.microsoft.playwright.Browser launch(String... further) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        List<String> settings = new ArrayList<>(List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        settings.addAll(List.of(further));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("aladdin.browser", "/usr/bin/chromium")))
                        .setIgnoreDefaultArgs(sharedMemory())
                        .setArgs(settings));
    }

    /** What is shared between the processes of the browser stays in memory where there is room, and is no file on a disk. */
    private static List<String> sharedMemory() {
        return SHARED_MEMORY.toFile().getUsableSpace() > ENOUGH ? List.of("--disable-dev-shm-usage") : List.of();
    }

    public static synchronized Browser shared() {
        Browser running = shared == null ? new Browser() : shared;
        shared = running;
        return running;
    }

    /** A fresh visitor with nothing stored. */
    public BrowserContext visitor(Look look, boolean javaScript) {
        return visitor(look, javaScript, RunningAladdin.shared().address());
    }

    public BrowserContext visitor(Look look, boolean javaScript, String address) {
        BrowserContext context = chromium.newContext(options(look, javaScript, address));
        context.addCookies(List.of(new Cookie("display", look.display().cookie())
                .setDomain("localhost")
                .setPath("/")));
        return context;
    }

    /** Somebody who has come in already and has nothing else stored: the cookies of another window. */
    BrowserContext comeIn(Look look, BrowserContext other, String address) {
        return chromium.newContext(options(look, true, address).setStorageState(other.storageState()));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(
            Look look, boolean javaScript, String address) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setJavaScriptEnabled(javaScript)
                .setBypassCSP(javaScript)
                .setViewportSize(look.width(), look.height());
    }

    /** A page of a fresh visitor. */
    public Page page(Look look, boolean javaScript) {
        return visitor(look, javaScript).newPage();
    }
}
