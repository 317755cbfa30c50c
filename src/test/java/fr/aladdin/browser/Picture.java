package fr.aladdin.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;

/** A picture of a page, kept for people to look at when {@code -Daladdin.shots=folder} asks for it. */
final class Picture {

    private Picture() {}

    /** What the window shows. */
    static void ofWindow(Page page, String name) {
        keep(page, name, false);
    }

    /** The page down to its end. */
    static void ofPage(Page page, String name) {
        keep(page, name, true);
    }

    private static void keep(Page page, String name, boolean whole) {
        Optional.ofNullable(System.getProperty("aladdin.shots"))
                .map(folder -> Path.of(folder, name + ".png"))
                .ifPresent(file -> page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(whole).setPath(file)));
    }
}
