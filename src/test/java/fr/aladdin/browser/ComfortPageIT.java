package fr.aladdin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.aladdin.account.Theme;
import fr.aladdin.language.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people change in their browser or on the display page: every page of a participant goes
 * along; steps are looked at where they are done, in {@link EveryPageIT}. */
class ComfortPageIT {

    private static final World WORLD = World.shared();

    static Stream<Look> looks() {
        return Stream.of(
                Look.STANDARD,
                Look.of(Language.ARABIC, true, Theme.LIGHT, 1366),
                Look.of(Language.ENGLISH, true, Theme.CONTRAST, 1366));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pages_outside_the_modules_go_along(Look look) {
        List<String> card = WORLD.cardOf("Halyna");
        try (BrowserContext visitor = Browser.shared().visitor(look, true, WORLD.address())) {
            Page page = visitor.newPage();
            for (String address : EveryPageIT.PUBLIC) {
                page.navigate(address);
                Comfort.expect(page, look);
            }
            Learner.signIn(page, card.get(0), card.subList(1, 5));
            Learner.choose(page, look);
            for (String address : EveryPageIT.SIGNED_IN) {
                page.navigate(address);
                Comfort.expect(page, look);
            }
        }
    }
}
