package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.SelectOption;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.platform.Clocks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Ten people in ten browsers and their trainer: from a planned series to the sheet before the next date, and to a closed month. */
class WorkshopSeriesPageIT {

    private static final RunningAladdin ALADDIN = RunningAladdin.start(Map.of());
    private static final LearningModule MODULE =
            Catalogue.load(ContentSource.folder(Path.of("content"))).getModule("mail-adresse");
    private static final List<String> NAMES =
            List.of("Abdou", "Basma", "Carlo", "Dalia", "Elio", "Fanta", "Gino", "Halima", "Iker", "Jasmin");
    private static final double TWO_SECONDS = 2_000;
    /** Lessons and questions with one way to answer, which begin the module. */
    private static final int FIRST_STEPS = 3;

    @AfterAll
    static void stop() {
        ALADDIN.stop();
    }

    @Test
    void a_series_is_planned_and_printed_followed_live_with_ten_people_and_the_next_sheet_tells_what_they_did()
            throws IOException {
        Page trainer = page(false);
        TrainerHand hand = new TrainerHand(trainer);
        hand.signIn();
        hand.makeGroup("Série en direct");
        List<TrainerHand.Printed> cards = hand.welcome(NAMES);
        ZonedDateTime now = ZonedDateTime.now(Clocks.BORDEAUX);
        cancelWhatIsPlanned(trainer, now.toLocalDate());
        // the room of the demonstration is open around the clock
        String end = "%02d:00".formatted(now.plusHours(2).getHour());
        String workshop = plan(trainer, "Série en direct", now.toLocalDate(), "%02d:00".formatted(now.getHour()), end);
        enrolAll(trainer);
        Assertions.assertThat(pdf(trainer, "/workshop/sheet.pdf?workshop=" + workshop))
                .contains(NAMES);

        Page board = page(true);
        new TrainerHand(board).signIn();
        board.waitForResponse(
                answer -> answer.url().contains("/board/seats"),
                () -> board.navigate("/board/workshop?workshop=" + workshop));
        List<Page> seats = new ArrayList<>();
        for (TrainerHand.Printed card : cards) {
            Page person = page(false);
            Learner.signIn(person, card.number(), card.words());
            Click.go(person.locator("form[action='/hours/here'] button"));
            seats.add(person);
        }
        assertThat(board.locator(".seat", new Page.LocatorOptions().setHasText("Pas encore là")))
                .hasCount(0, new HasCountOptions().setTimeout(TWO_SECONDS));
        for (int seat = 0; seat < seats.size(); seat++) {
            Learner learner = new Learner(seats.get(seat), MODULE);
            learner.begin();
            for (int step = 0; step < 1 + seat % FIRST_STEPS; step++) {
                learner.doStep(MODULE.steps().get(step));
                learner.goOn();
            }
            assertThat(seatOf(board, NAMES.get(seat)))
                    .containsText(
                            "Étape " + (2 + seat % FIRST_STEPS) + " sur ",
                            new ContainsTextOptions().setTimeout(TWO_SECONDS));
        }
        Page caller = seats.get(4);
        caller.navigate("/help?back=/learning/path");
        Click.go(caller.locator("button[value=call]"));
        assertThat(board.locator(".queue"))
                .containsText(NAMES.get(4), new ContainsTextOptions().setTimeout(TWO_SECONDS));
        Picture.ofPage(board, "board-of-ten");

        trainer.navigate("/hours/attendance?workshop=" + workshop);
        assertThat(trainer.locator("main")).not().containsText("Pas encore là");
        Click.go(trainer.locator("button[value=all-left]"));
        trainer.navigate("/workshop/workshop?workshop=" + workshop);
        Locator dates = trainer.locator("section:has(#plan) a[href*='/workshop/workshop?workshop=']");
        assertThat(dates).hasCount(4);
        String next = dates.nth(1).getAttribute("href").replaceAll(".*workshop=", "");
        trainer.navigate("/workshop/tomorrow?workshop=" + next);
        for (int seat = 0; seat < NAMES.size(); seat++) {
            int done = 1 + seat % FIRST_STEPS;
            assertThat(trainer.locator("main"))
                    .containsText(
                            Pattern.compile(NAMES.get(seat) + "\\W+" + done + "\\W+étape" + (done > 1 ? "s" : "\\b")));
        }
        Picture.ofPage(trainer, "tomorrow-of-ten");
        Assertions.assertThat(pdf(trainer, "/workshop/tomorrow.pdf?workshop=" + next))
                .contains(NAMES);
    }

    @Test
    void a_month_of_typed_sheets_is_validated_closed_corrected_and_adds_up_by_hand() throws IOException {
        Page trainer = page(false);
        TrainerHand hand = new TrainerHand(trainer);
        hand.signIn();
        hand.makeGroup("Mois à compter");
        hand.welcome(NAMES);
        plan(trainer, "Mois à compter", LocalDate.of(2026, 3, 2), "09:00", "11:00");
        List<String> workshops =
                trainer.locator("section:has(#plan) a[href*='/workshop/workshop?workshop=']").all().stream()
                        .map(link -> link.getAttribute("href").replaceAll(".*workshop=", ""))
                        .toList();
        enrolAll(trainer);
        for (String workshop : workshops) {
            trainer.navigate("/workshop/workshop?workshop=" + workshop);
            assertThat(trainer.locator("#who")).containsText("10 personnes inscrites sur 10");
            trainer.navigate("/hours/attendance?workshop=" + workshop);
            for (int i = 0; i < NAMES.size(); i++) {
                trainer.locator("input[name^='from.']").nth(i).fill("09:%02d".formatted(i));
                trainer.locator("input[name^='to.']").nth(i).fill("11:00");
            }
            Click.go(trainer.locator("button[value=sheet]"));
        }

        Page validator = page(false);
        new TrainerHand(validator).signIn("mona@aladdin.example", "orchestre cerise volet sable");
        for (String workshop : workshops) {
            validator.navigate("/hours/validation?workshop=" + workshop);
            Click.go(validator.locator("button[value=validate]"));
        }
        validator.navigate("/hours/ledger");
        validator.locator("#month").fill("2026-03");
        Click.go(validator.locator("form[action='/hours/ledger'] button").first());
        String bill = validator.url();
        Click.go(validator.locator("button[value=close-month]"));
        // by hand: each date (120 + 119 + … + 111) = 1155 minutes, four dates 4620, at 12 euros an hour
        int minutes = 4 * IntStream.range(0, NAMES.size()).map(i -> 120 - i).sum();
        assertThat(validator.locator(".kpi").first()).containsText(minutes * 12 / 60 + ",00");
        assertThat(validator.locator("tbody tr:has-text('Mois à compter') .n:nth-last-child(2)"))
                .hasText(new String[] {"1155", "1155", "1155", "1155"});
        assertThat(validator.locator("tfoot td").nth(1)).hasText(String.valueOf(minutes));
        String query = bill.substring(bill.indexOf('?'));
        Assertions.assertThat(sumOfMinutes(validator, "/hours/coop.csv" + query))
                .isEqualTo(4 * 120);
        Assertions.assertThat(pdf(validator, "/hours/month.pdf" + query))
                .contains("924,00")
                .contains(NAMES);

        validator.navigate("/hours/validation?workshop=" + workshops.get(0));
        validator.locator("#minutes").fill("-30");
        validator.locator("#reason").fill("partie plus tôt");
        validator.locator("#month").fill("2026-03");
        Click.go(validator.locator("button[value=enter]"));
        assertThat(validator.locator("main")).containsText("Ce mois est clos");
        validator.locator("#month").fill("2026-04");
        Click.go(validator.locator("button[value=enter]"));
        validator.navigate(bill);
        assertThat(validator.locator(".kpi").first()).containsText("924,00");
        validator.navigate(bill.replace("2026-03", "2026-04"));
        assertThat(validator.locator("main")).containsText("partie plus tôt");
    }

    /** The sum of the column of durations of a table. */
    private static int sumOfMinutes(Page page, String address) {
        String table = new String(page.request().get(address).body(), StandardCharsets.UTF_8);
        return table.lines()
                .filter(line -> line.contains(";2026-03-"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll(".*;2026-03-\\d\\d;(\\d+);.*", "$1")))
                .sum();
    }

    /** Plans four dates, a week apart, in the first room of the demonstration; stays on the first of them. */
    private static String plan(Page trainer, String title, LocalDate day, String from, String to) {
        trainer.navigate("/workshop/plan");
        trainer.locator("#title").fill(title);
        choose(trainer, "programme");
        choose(trainer, "room");
        trainer.locator("#group").selectOption(new SelectOption().setLabel(title));
        trainer.locator("#seats").fill("10");
        trainer.locator("#day").fill(day.toString());
        trainer.locator("#times").fill("4");
        trainer.locator("#from").fill(from);
        trainer.locator("#to").fill(to);
        Click.check(trainer.locator("input[name=module][value=mail-adresse]"));
        Click.go(trainer.locator("form:has(#times) button[type=submit]").first());
        assertThat(trainer.locator("[role=alert]")).hasCount(0);
        assertThat(trainer.locator("[role=status]")).containsText("Les ateliers sont prévus");
        return trainer.url().replaceAll(".*workshop=([^&]*).*", "$1");
    }

    private static void choose(Page trainer, String field) {
        Locator list = trainer.locator("select[name=" + field + "]");
        if (list.count() > 0) {
            list.selectOption(list.locator("option:not([value=''])").first().getAttribute("value"));
        }
    }

    private static void enrolAll(Page trainer) {
        Click.check(trainer.locator("section:has(#enrol) input[name=series]"));
        Click.go(trainer.locator("button[value=enrol-all]"));
        assertThat(trainer.locator("#who")).containsText("10 personnes inscrites sur 10");
    }

    /** The demonstration's own workshops hold the room and the trainer. */
    private static void cancelWhatIsPlanned(Page trainer, LocalDate today) {
        for (YearMonth month :
                List.of(YearMonth.from(today), YearMonth.from(today).plusMonths(1))) {
            trainer.navigate("/workshop/workshops?month=" + month);
            List<String> open = trainer
                    .locator(".dt tr", new Page.LocatorOptions().setHasText(Pattern.compile("En cours|Prévu")))
                    .locator("th a")
                    .all()
                    .stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            for (String workshop : open) {
                trainer.navigate(workshop);
                Click.go(trainer.locator("button[value=cancel]"));
            }
        }
    }

    private static Locator seatOf(Page board, String name) {
        return board.locator(".seat", new Page.LocatorOptions().setHasText(name));
    }

    private static Page page(boolean javaScript) {
        return Browser.shared()
                .visitor(Look.STANDARD, javaScript, ALADDIN.address())
                .newPage();
    }

    private static String pdf(Page page, String address) throws IOException {
        try (PDDocument sheet = Loader.loadPDF(page.request().get(address).body())) {
            return new PDFTextStripper().getText(sheet);
        }
    }
}
