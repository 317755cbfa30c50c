package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class SignInPageIT {

    @Test
    void the_home_page_opens_without_javascript() {
        Page page = Browser.shared().page(Look.STANDARD, false);
        page.navigate("/");
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void the_home_page_is_accessible() {
        Page page = Browser.shared().page(Look.STANDARD, true);
        page.navigate("/");
        Expect.accessible(page);
    }

    @Test
    void the_home_page_is_valid_html() {
        Page page = Browser.shared().page(Look.STANDARD, false);
        Expect.validHtml(page.navigate("/").text(), "/");
    }
}
