package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.aladdin.account.Theme;
import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import fr.aladdin.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** From a planned series to a closed month, with our own forms alone: what a trainer, a validator and a participant do. */
class HoursPageIT {

    private static final World WORLD = World.shared();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_series_is_planned_filled_signed_validated_closed_and_corrected() throws Exception {
        String first = plan("2026-02-03", "2");
        String attendance = "/hours/attendance?workshop=" + first;
        assertThat(post(Who.TRAINER, attendance, Form.of("act", "all-left")).location())
                .as("a list with nobody on it")
                .endsWith("done=unchanged");
        String person = somebody("Awa " + mark);
        String other = somebody("Bo " + mark);
        post(
                Who.TRAINER,
                "/workshop/workshop?workshop=" + first,
                Form.of("act", "enrol", "person", person, "person", other));
        Answer refused = post(Who.TRAINER, attendance, sheet(person, "09:00", "08:00", other, "09:07", "11:00"));
        assertThat(refused.page().select("[role=alert]").text())
                .contains("Awa " + mark, "Le départ vient avant l’arrivée");
        assertThat(refused.page().select("[name='from." + other + "']").val()).isEqualTo("09:07");
        post(Who.TRAINER, attendance, sheet(person, "09:00", "11:00", other, "09:17", ""));
        Answer wiped = post(Who.TRAINER, attendance, sheet(person, "09:00", "", other, "09:17", ""));
        assertThat(wiped.page().select("[role=alert]").text()).contains("Une heure est déjà écrite ici");
        Answer corrected = post(Who.TRAINER, attendance, sheet(person, "09:00", "11:00", other, "09:07", "11:00"));
        assertThat(corrected.location()).endsWith("done=kept");
        assertThat(WORLD.caller(Who.TRAINER)
                        .get(attendance)
                        .page()
                        .select("#changes ~ ul")
                        .text())
                .contains("Bo " + mark, "avant, depuis 09:17", "maintenant, de 09:07 à 11:00");
        assertThat(post(Who.TRAINER, attendance, sheet(person, "09:00", "11:00", other, "09:07", "11:00"))
                        .location())
                .endsWith("done=unchanged");

        String validation = "/hours/validation?workshop=" + first;
        post(Who.VALIDATOR, validation, Form.of("act", "validate"));
        assertThat(minutes(first)).isEqualTo("233");
        assertThat(post(Who.TRAINER, attendance, Form.of("act", "remove", "person", person, "reason", "essai"))
                        .body())
                .contains("Corrigez par une écriture");

        String bill = "programme=" + programmeOf(first) + "&partner=" + WORLD.partner + "&month=2026-02";
        assertThat(post(Who.VALIDATOR, "/hours/ledger?" + bill, Form.of("act", "close-month"))
                        .body())
                .contains("attendent d’être validés");
        String second =
                WORLD.stored.one("SELECT id FROM workshop WHERE title = ? ORDER BY starts_at DESC", "Atelier " + mark);
        post(Who.VALIDATOR, "/hours/validation?workshop=" + second, Form.of("act", "validate"));
        post(Who.VALIDATOR, "/hours/ledger?" + bill, Form.of("act", "close-month"));
        // 233 minutes at 12 euros an hour, by hand: 233 × 1200 / 60 = 4660 cents
        Answer closed = WORLD.caller(Who.VALIDATOR).get("/hours/ledger?" + bill);
        assertThat(closed.page().select(".kpi").text()).isEqualTo("46,60 €");
        assertThat(closed.page().select("form button[value=close-month]")).isEmpty();

        Form correction = Form.of("act", "enter", "person", person, "minutes", "-30", "reason", "partie plus tôt");
        assertThat(post(Who.VALIDATOR, validation, correction.with("month", "2026-02"))
                        .body())
                .contains("Ce mois est clos");
        post(
                Who.VALIDATOR,
                validation,
                correction.with("month", YearMonth.of(2026, 3).toString()));
        assertThat(minutes(first)).isEqualTo("203");
        assertThat(WORLD.caller(Who.VALIDATOR)
                        .get("/hours/ledger?" + bill)
                        .page()
                        .select(".kpi")
                        .text())
                .isEqualTo("46,60 €");
        Answer later = WORLD.caller(Who.VALIDATOR).get("/hours/ledger?" + bill.replace("2026-02", "2026-03"));
        assertThat(later.page().select("tr:contains(Atelier " + mark + ")").text())
                .contains("-30", "Validé, d’un autre mois");
        assertThat(later.page().select("tfoot td").eachText()).contains("-30");
        assertThat(later.page().select("#corrections ~ ul li").text())
                .contains("pour Awa " + mark + ". Atelier : « Atelier " + mark + " », 3 février", "partie plus tôt");
        assertThat(text("/hours/month.pdf?" + bill.replace("2026-02", "2026-03")))
                .contains("«\u00a0Atelier " + mark + "\u00a0», 3 février");
        assertStatement(book("/hours/ledger?" + bill + "&export=ods"));
        List<List<Object>> entries = book("/hours/ledger?" + bill.replace("2026-02", "2026-03") + "&export=ods")
                .rows("Corrections");
        assertThat(entries.get(1)).contains("Atelier " + mark, "Awa " + mark, -30.0, "partie plus tôt");
        assertThat(String.valueOf(entries.get(1).get(2))).startsWith("3 février");
        String months = "/hours/months?programme=" + programmeOf(first) + "&partner=" + WORLD.partner;
        Answer year = WORLD.caller(Who.VALIDATOR).get(months + "&from=2026-02&to=2026-03");
        assertThat(year.page().select("tbody tr").eachText())
                .hasSize(2)
                .anyMatch(row -> row.startsWith("février 2026") && row.endsWith("233 46,60 clos"))
                .anyMatch(row -> row.startsWith("mars 2026") && row.endsWith("-30 -6,00 ouvert"));
        assertThat(year.page().select(".lit").text()).contains("3 h 23", "2 personnes", "40,60 €");
        assertThat(new String(
                        WORLD.caller(Who.VALIDATOR)
                                .download(months + "&from=2026-02&to=2026-02&export=csv")
                                .body(),
                        StandardCharsets.UTF_8))
                .contains("233")
                .doesNotContain("mars");
        assertThat(WORLD.caller(Who.VALIDATOR)
                        .get(months + "&from=2026-03&to=2026-02")
                        .page()
                        .select("[role=alert]")
                        .text())
                .contains("Choisissez un dernier mois plus tardif");
        assertThat(text("/hours/month.pdf?" + bill)).contains("46,60", "Awa " + mark, "Mois clos");
        assertThat(new String(
                        WORLD.caller(Who.VALIDATOR)
                                .download("/hours/coop.csv?" + bill)
                                .body(),
                        StandardCharsets.UTF_8))
                .contains("collectif;2026-02-03;120;lieu_activite");
    }

    private void assertStatement(Book book) {
        assertThat(book.titles()).containsExactly("Par personne", "Ateliers du mois", "Décompte");
        List<List<Object>> people = book.rows("Par personne");
        assertThat(people.get(people.size() - 1).subList(0, 4)).containsExactly("En tout", 233.0, 0.0, 233.0);
        List<List<Object>> workshops = book.rows("Ateliers du mois");
        assertThat(String.valueOf(workshops.get(1).get(0))).startsWith("3 février");
        assertThat(workshops.get(1)).contains("Atelier " + mark);
        assertThat(workshops.get(1).subList(4, 8)).containsExactly(2.0, 233.0, 233.0, "Validé");
        assertThat(workshops.get(workshops.size() - 1)).startsWith("En tout").contains(233.0);
        assertThat(book.rows("Décompte").stream().map(row -> row.get(1)))
                .contains("février 2026", 233.0, 12.0, 46.6, "Mois clos : ces sommes ne changent plus.");
    }

    private static Book book(String address) throws IOException {
        return Book.of(WORLD.caller(Who.VALIDATOR).download(address).body());
    }

    @Test
    void the_workshops_of_a_month_are_sorted_apart_from_its_people() {
        plan("2026-06-02", "1");
        String later = plan("2026-06-09", "2");
        String bill = "programme=" + programmeOf(later) + "&partner=" + WORLD.partner + "&month=2026-06";
        Answer sorted = WORLD.caller(Who.VALIDATOR).get("/hours/ledger?" + bill + "&workshops-sort=-when&sort=minutes");
        assertThat(sorted.page()
                        .select("tr:contains(Atelier " + mark + ") td:first-child")
                        .eachText())
                .extracting(when -> when.substring(0, when.indexOf(' ')))
                .containsExactly("16", "9", "2");
        assertThat(sorted.page().select("a[href*='workshops-export=csv']").attr("href"))
                .contains("sort=minutes", "workshops-sort=-when");
    }

    @Test
    void a_month_is_read_as_people_type_it_and_one_that_is_none_is_said() {
        String planned = plan("2026-04-21", "1");
        String bill = "?programme=" + programmeOf(planned) + "&partner=" + WORLD.partner + "&month=";
        Caller validator = WORLD.caller(Who.VALIDATOR);
        assertThat(validator.get("/hours/ledger" + bill + "04/2026").page().select("main [role=alert]"))
                .isEmpty();
        assertThat(validator
                        .get("/hours/ledger" + bill + "04/2026")
                        .page()
                        .select("#month")
                        .val())
                .isEqualTo("2026-04");
        assertThat(validator
                        .get("/hours/ledger" + bill + "avril")
                        .page()
                        .select("main [role=alert]")
                        .text())
                .contains("03/2026");
        assertThat(validator
                        .get("/hours/months?to=13/2026")
                        .page()
                        .select("main [role=alert]")
                        .text())
                .contains("03/2026");
        assertThat(validator.get("/hours/month.pdf" + bill + "avril").status()).isEqualTo(404);
        assertThat(validator.get("/hours/coop.csv" + bill + "avril").status()).isEqualTo(404);
    }

    @Test
    void an_arrival_after_midnight_is_of_the_night_into_which_the_workshop_went() {
        String night = plan("2026-01-09", "1", "22:00", "01:30");
        String person = somebody("Nour " + mark);
        post(Who.TRAINER, "/workshop/workshop?workshop=" + night, Form.of("act", "enrol", "person", person));
        Form typed = Form.of("act", "sheet").with("from." + person, "00:15").with("to." + person, "01:20");
        post(Who.TRAINER, "/hours/attendance?workshop=" + night, typed);
        assertThat(WORLD.stored.list("SELECT to_char(arrived_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD HH24:MI')"
                        + " || ' ' || to_char(left_at AT TIME ZONE 'Europe/Paris', 'DD HH24:MI')"
                        + " FROM attendance WHERE person = '" + person + "'"))
                .containsExactly("2026-01-10 00:15 10 01:20");
    }

    @Test
    void whoever_was_taken_off_the_list_by_a_slip_is_enrolled_again_with_one_button() {
        String workshop = "/workshop/workshop?workshop=" + plan("2033-03-01", "1");
        String person = somebody("Sira " + mark);
        post(Who.TRAINER, workshop, Form.of("act", "enrol", "person", person));
        Answer off = post(Who.TRAINER, workshop, Form.of("act", "unenrol", "person", person));
        Element again = WORLD.caller(Who.TRAINER)
                .get(off.location())
                .page()
                .expectFirst("form:has(input[value=" + person + "]):has(button[value=enrol])");
        assertThat(again.text()).contains("Sira " + mark);
        post(
                Who.TRAINER,
                again.attr("action"),
                Form.of("act", "enrol", "person", again.select("[name=person]").val()));
        assertThat(WORLD.stored.list(
                        "SELECT state FROM enrolment WHERE person = '" + person + "' AND seat IS NOT NULL"))
                .containsExactly("ENROLLED");
    }

    @Test
    void a_room_in_which_somebody_is_expected_is_not_closed() {
        plan("2033-04-05", "1");
        Answer refused = post(
                Who.ADMINISTRATOR, "/network/place?place=" + WORLD.place, Form.of("act", "close", "room", WORLD.room));
        assertThat(refused.page().select("[role=alert]").text()).contains("Annulez-les ou changez leur salle");
        assertThat(WORLD.stored.one(
                        "SELECT (closed_at IS NULL)::text FROM room WHERE id = ?", UUID.fromString(WORLD.room)))
                .isEqualTo("true");
    }

    @Test
    void whoever_is_enrolled_for_a_whole_series_has_a_seat_at_each_date_to_come() {
        String first = plan("2033-02-03", "3");
        String person = somebody("Cléo " + mark);
        post(
                Who.TRAINER,
                "/workshop/workshop?workshop=" + first,
                Form.of("act", "enrol", "person", person, "series", "true"));
        assertThat(WORLD.stored.list("SELECT seat::text FROM enrolment WHERE person = '" + person + "'"))
                .containsExactly("1", "1", "1");
    }

    @Test
    void of_a_series_each_date_that_cannot_be_is_named_and_the_others_are_planned_at_once() {
        Form series = Form.of("title", "Série " + mark, "programme", WORLD.programme, "room", WORLD.room)
                .with("group", WORLD.group)
                .with("trainer", WORLD.trainer)
                .with("seats", "2")
                .with("times", "4")
                .with("day", "2032-03-02")
                .with("from", "09:00")
                .with("to", "11:00");
        post(Who.TRAINER, "/workshop/plan", series.with("day", "2032-03-09").with("times", "1"));
        post(Who.TRAINER, "/workshop/plan", series.with("day", "2032-03-23").with("times", "1"));
        Answer refused = post(Who.TRAINER, "/workshop/plan", series);
        assertThat(refused.page().select("[role=alert] li").eachText())
                .hasSize(2)
                .allMatch(reason -> reason.contains("mène un autre atelier"))
                .anyMatch(reason -> reason.contains("9 mars"))
                .anyMatch(reason -> reason.contains("23 mars"));
        assertThat(refused.page().select("button[value=others]").text()).contains("2 autres dates");
        post(Who.TRAINER, "/workshop/plan", series.with("act", "others"));
        assertThat(WORLD.stored.list("SELECT (starts_at AT TIME ZONE 'Europe/Paris')::date::text FROM workshop"
                        + " WHERE title = 'Série " + mark + "' ORDER BY starts_at"))
                .containsExactly("2032-03-02", "2032-03-09", "2032-03-16", "2032-03-23");
    }

    @Test
    void a_participant_signs_at_the_seat_with_their_own_card() {
        String name = "Dina " + mark;
        List<String> card = WORLD.cardOfSomebodyNew(name);
        String person = WORLD.stored.one("SELECT id FROM account WHERE display_name = ?", name);
        // all ten seats are taken
        String zahra = WORLD.stored.one("SELECT id FROM account WHERE display_name = 'Zahra'");
        seat("unenrol", zahra);
        seat("enrol", person);
        Caller seated = WORLD.stranger().signInWithCard(card.get(0), card.subList(1, 5));
        assertThat(seated.get("/learning/path")
                        .page()
                        .select("form[action='/hours/here'] button")
                        .text())
                .isEqualTo("Je suis là");
        seated.post("/hours/here", Form.of().fresh());
        Answer signed = seated.get("/learning/path");
        assertThat(signed.page().select("form[action='/hours/here'] button").text())
                .isEqualTo("Je pars");
        assertThat(signed.page().text()).contains("vous êtes là depuis");
        assertThat(WORLD.stored.list(
                        "SELECT means FROM attendance WHERE left_at IS NULL AND person = '" + person + "'"))
                .containsExactly("CARD");
        Form leaving = Form.of("act", "leave").fresh();
        assertThat(seated.post("/hours/here", leaving).location()).endsWith("?here=left_before_arrived");
        assertThat(seated.get("/learning/path?here=left_before_arrived").page().text())
                .contains("Attendez une minute");
        WORLD.stored.one("UPDATE attendance SET arrived_at = arrived_at - interval '5 minutes' WHERE person = '"
                + person + "' RETURNING id");
        seated.post("/hours/here", Form.of("act", "leave").fresh());
        Answer left = seated.get("/learning/path");
        assertThat(left.page().text()).contains("Votre départ est noté");
        assertThat(left.page().select("form[action='/hours/here'] button").text())
                .isEqualTo("Je suis encore là");
        seated.post("/hours/here", Form.of("act", "back").fresh());
        assertThat(seated.get("/learning/path").page().text()).contains("vous êtes là depuis");
        comeBackLater(seated, person);
        seat("unenrol", person);
        seat("enrol", zahra);
    }

    private static void comeBackLater(Caller seated, String person) {
        WORLD.stored.one("UPDATE attendance SET arrived_at = arrived_at - interval '30 minutes' WHERE person = '"
                + person + "' RETURNING id");
        seated.post("/hours/here", Form.of("act", "leave").fresh());
        WORLD.stored.one("UPDATE attendance SET left_at = left_at - interval '20 minutes' WHERE person = '" + person
                + "' RETURNING id");
        assertThat(seated.get("/learning/path")
                        .page()
                        .select("form[action='/hours/here'] button")
                        .text())
                .isEqualTo("Je suis de retour");
        seated.post("/hours/here", Form.of("act", "back").fresh());
        String list = "/hours/attendance?workshop=" + WORLD.workshop;
        assertThat(WORLD.caller(Who.TRAINER).get(list).page().select("td").text())
                .contains("absence : 2");
        post(Who.TRAINER, list, Form.of("act", "whole", "person", person, "reason", "aidait sa voisine"));
        Document counted = WORLD.caller(Who.TRAINER).get(list).page();
        assertThat(counted.select("td").text()).doesNotContain("absence");
        assertThat(counted.text()).contains("aidait sa voisine");
    }

    @Test
    void a_list_that_stays_open_while_people_sign_loses_nothing_and_takes_nothing_back() {
        String workshop = plan("2026-01-16", "1");
        String list = "/hours/attendance?workshop=" + workshop;
        String one = somebody("Fria " + mark);
        String other = somebody("Goro " + mark);
        post(
                Who.TRAINER,
                "/workshop/workshop?workshop=" + workshop,
                Form.of("act", "enrol", "person", one, "person", other));
        Form read = sheet(one, "", "", other, "", "").with("was." + one, "//-1").with("was." + other, "//-1");
        post(Who.TRAINER, list, sheet(one, "09:05", "", other, "", ""));
        Form typed = read.with("from." + other, "09:10").with("to." + other, "11:00");
        assertThat(post(Who.TRAINER, list, typed).location()).endsWith("done=kept");
        assertThat(written(workshop)).containsExactly("09:05 ", "09:10 11:00");
        Answer refused = post(Who.TRAINER, list, read.with("from." + one, "09:20"));
        assertThat(refused.page().select("[role=alert]").text())
                .contains("Une autre personne vient de noter autre chose ici", "arrivée 09:05, départ –");
        assertThat(refused.page().select("[name='from." + one + "']").val()).isEqualTo("09:20");
        assertThat(refused.page().select("[name='from." + other + "']").val()).isEqualTo("09:10");
        assertThat(written(workshop)).containsExactly("09:05 ", "09:10 11:00");
    }

    private static List<String> written(String workshop) {
        return WORLD.stored.list("SELECT to_char(arrived_at AT TIME ZONE 'Europe/Paris', 'HH24:MI') || ' '"
                + " || coalesce(to_char(left_at AT TIME ZONE 'Europe/Paris', 'HH24:MI'), '')"
                + " FROM attendance WHERE workshop = '" + workshop + "' ORDER BY arrived_at");
    }

    @Test
    void on_a_telephone_arrivals_are_noted_without_moving_the_page_sideways() {
        Look narrow = Look.of(Language.FRENCH, false, Theme.LIGHT, 360);
        try (BrowserContext visitor = Browser.shared().visitor(narrow, true, WORLD.address())) {
            Page page = visitor.newPage();
            new TrainerHand(page).signIn();
            page.navigate("/hours/attendance?workshop=" + WORLD.spareWorkshop);
            Expect.accessible(page);
            Expect.fitsWidth(page);
            assertThat(page.evaluate("() => [...document.querySelectorAll('.scroll')].every("
                            + "box => box.scrollWidth <= box.clientWidth)"))
                    .isEqualTo(true);
            Locator button = page.locator("button[value='arrive:" + WORLD.spare + "']");
            assertThat(button.boundingBox().x + button.boundingBox().width).isLessThanOrEqualTo(360);
            assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(44);
        }
    }

    @Test
    void the_sheet_to_print_names_who_is_expected() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(WORLD.caller(Who.TRAINER)
                .download("/workshop/sheet.pdf?workshop=" + WORLD.workshop)
                .body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Mariam", "Signature", "Arrivée");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    private String plan(String day, String times) {
        return plan(day, times, "09:00", "11:00");
    }

    private String plan(String day, String times, String from, String to) {
        post(
                Who.TRAINER,
                "/workshop/plan",
                Form.of("title", "Atelier " + mark, "programme", WORLD.programme, "room", WORLD.room)
                        .with("group", WORLD.group)
                        .with("trainer", WORLD.trainer)
                        .with("seats", "8")
                        .with("times", times)
                        .with("day", day)
                        .with("from", from)
                        .with("to", to));
        return WORLD.stored.one("SELECT id FROM workshop WHERE title = ? ORDER BY starts_at", "Atelier " + mark);
    }

    private static String somebody(String name) {
        post(
                Who.TRAINER,
                "/training/group?group=" + WORLD.group,
                Form.of("act", "add", "name", name, "language", "fr"));
        return WORLD.stored.one("SELECT id FROM account WHERE display_name = ?", name);
    }

    private static void seat(String act, String person) {
        post(Who.TRAINER, "/workshop/workshop?workshop=" + WORLD.workshop, Form.of("act", act, "person", person));
    }

    private static Form sheet(String one, String from, String to, String other, String otherFrom, String otherTo) {
        return Form.of("act", "sheet")
                .with("from." + one, from)
                .with("to." + one, to)
                .with("from." + other, otherFrom)
                .with("to." + other, otherTo);
    }

    private static Answer post(Who who, String address, Form form) {
        return WORLD.caller(who).post(address, form.fresh());
    }

    private static String minutes(String workshop) {
        return WORLD.stored.one(
                "SELECT sum(minutes)::text FROM ledger_entry WHERE workshop = ?", UUID.fromString(workshop));
    }

    private static String programmeOf(String workshop) {
        return WORLD.stored.one("SELECT programme FROM workshop WHERE id = ?", UUID.fromString(workshop));
    }

    private static String text(String address) throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(WORLD.caller(Who.VALIDATOR).download(address).body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
