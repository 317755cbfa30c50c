package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.ContentSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pages weigh over the wire: the budgets for an old computer on a slow line. */
class WeightPageIT {

    private static final int COLD_BYTES = 40_000;
    private static final int COLD_REQUESTS = 6;
    private static final int FURTHER_BYTES = 8_000;
    private static final int JOURNEY_BYTES = 200_000;
    private static final int JOURNEY_REQUESTS = 70;
    /** Where a page does not wait for its script, about every third opening shows it. */
    private static final int OPENINGS = 6;

    @Test
    void a_first_visit_weighs_at_most_40_kilobytes_in_6_requests() {
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, true)) {
            List<Request> requests = new ArrayList<>();
            Page page = visitor.newPage();
            page.onRequestFinished(requests::add);
            page.navigate("/");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            List<Request> finished = List.copyOf(requests);
            assertThat(Weight.bytes(finished)).isLessThanOrEqualTo(COLD_BYTES);
            assertThat(finished).hasSizeLessThanOrEqualTo(COLD_REQUESTS);
            assertThat(finished).allMatch(request -> request.url()
                    .startsWith(RunningAladdin.shared().address()));
        }
    }

    @Test
    void ten_steps_of_a_module_with_two_in_the_mailbox_stay_within_the_journey_budget() {
        LearningModule module =
                Catalogue.load(ContentSource.folder(Path.of("content"))).getModule("sandbox");
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, true)) {
            List<Request> requests = new ArrayList<>();
            Page page = visitor.newPage();
            page.onRequestFinished(requests::add);
            TrainerHand.Printed card = newcomer();
            Learner.signIn(page, card.number(), card.words());
            Learner learner = new Learner(page, module);
            learner.begin();
            for (Step step : module.steps().subList(0, 11)) {
                learner.doStep(step);
                learner.goOn();
            }
            page.waitForLoadState(LoadState.NETWORKIDLE);
            List<Request> finished = List.copyOf(requests);
            List<Request> sent = Weight.sent(finished);
            assertThat(sent.size()).isLessThanOrEqualTo(JOURNEY_REQUESTS);
            assertThat(Weight.bytes(sent)).isLessThanOrEqualTo(JOURNEY_BYTES);
            assertThat(finished.stream()
                            .filter(request -> request.isNavigationRequest())
                            .filter(request -> Weight.bytes(List.of(request)) > FURTHER_BYTES)
                            .map(request -> request.url() + " " + Weight.bytes(List.of(request))))
                    .isEmpty();
        }
    }

    @Test
    void nothing_that_stands_on_a_page_moves_away_on_an_old_computer() {
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, true)) {
            Page page = visitor.newPage();
            OldComputer.slow(page);
            List<String> moved = new ArrayList<>(openedTwiceAndMore(page, "/", "/display"));
            Learner.signIn(page, "4821 5701", List.of("soleil", "panier", "tomate", "bateau"));
            moved.addAll(moved(page));
            moved.addAll(openedTwiceAndMore(page, "/learning/path", "/mailbox/box"));
            assertThat(moved).isEmpty();
        }
    }

    private static List<String> openedTwiceAndMore(Page page, String... addresses) {
        List<String> moved = new ArrayList<>();
        for (int opening = 0; opening < OPENINGS; opening++) {
            for (String address : addresses) {
                page.navigate(address);
                moved.addAll(moved(page));
            }
        }
        return moved;
    }

    private static List<String> moved(Page page) {
        double shifted = Painted.of(page).shifted();
        return shifted == 0 ? List.of() : List.of(page.url() + " " + shifted);
    }

    @Test
    void participants_have_no_session_and_load_nothing_from_elsewhere() {
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, false)) {
            Page page = visitor.newPage();
            Learner.signIn(page, "4821 5701", List.of("soleil", "panier", "tomate", "bateau"));
            page.navigate("/mailbox/box");
            assertThat(visitor.cookies())
                    .extracting(cookie -> cookie.name)
                    .isSubsetOf("signin", "display", "card")
                    .contains("signin");
            assertThat(visitor.cookies())
                    .filteredOn(cookie -> cookie.name.equals("signin"))
                    .allMatch(cookie -> cookie.httpOnly);
        }
    }

    /** Somebody who has never been in the sandbox. */
    private static TrainerHand.Printed newcomer() {
        TrainerHand hand = new TrainerHand(Browser.shared().page(Look.STANDARD, false));
        hand.signIn();
        hand.makeGroup("Groupe de la balance");
        return hand.welcome(List.of("Wanda")).get(0);
    }
}
