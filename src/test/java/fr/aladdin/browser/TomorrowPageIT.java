package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a trainer reads the evening before a workshop, on the screen and on paper. */
class TomorrowPageIT {

    private static final World WORLD = World.shared();
    private static final String STEP = "/learning/step?module=mail-adresse&step=";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Dina " + mark;
    private final String idle = "Eli " + mark;

    @Test
    void the_sheet_says_who_practised_and_who_is_stuck_with_the_try_that_shows_it() throws Exception {
        List<String> card = WORLD.cardOfSomebodyNew(name);
        WORLD.cardOfSomebodyNew(idle);
        Caller learner = WORLD.stranger().signInWithCard(card.get(0), card.subList(1, 5));
        learner.post(
                "/learning/module?module=mail-adresse", Form.of("act", "start").fresh());
        learner.post(STEP + "au-guichet", Form.of("choice", "a").fresh());
        learner.post(STEP + "au-guichet", Form.of("act", "go-on").fresh());
        for (String part : List.of("arobase", "avant", "apres")) {
            learner.post(STEP + "trouver-arobase", Form.of("found", part).fresh());
        }
        learner.post(STEP + "trouver-arobase", Form.of("act", "go-on").fresh());
        for (int miss = 0; miss < 3; miss++) {
            learner.post(STEP + "personne-ou-site", Form.of("choice", "a").fresh());
        }
        String workshop = plan();
        Answer sheet = WORLD.caller(Who.TRAINER).get("/workshop/tomorrow?workshop=" + workshop);
        assertThat(sheet.page().select("section h2").eachText())
                .containsExactly(
                        "Qui s’est entraîné",
                        "Qui est bloqué, et sur quoi",
                        "Qui placer côte à côte",
                        "Par quoi commencer");
        assertThat(sheet.page().select("section .quiet").eachText()).noneMatch(String::isBlank);
        assertThat(part(sheet, "practice"))
                .anyMatch(line -> line.startsWith(name))
                .contains("Pas encore : " + idle + ".");
        assertThat(part(sheet, "stuck"))
                .hasSize(1)
                .allMatch(line -> line.startsWith(name) && line.contains("3 essais"));
        String evidence = sheet.page()
                .select("[aria-labelledby=stuck] a[href^='/training/review']")
                .attr("href");
        assertThat(WORLD.caller(Who.TRAINER).get(evidence).body()).contains(name);
        assertThat(part(sheet, "opening")).hasSize(2);

        byte[] paper = WORLD.caller(Who.TRAINER)
                .download("/workshop/tomorrow.pdf?workshop=" + workshop)
                .body();
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " "))
                    .contains("Avant l’atelier", name, "3 essais", "Pas encore : " + idle);
        }
        assertThat(WORLD.stored.list(
                        "SELECT count(*)::text FROM audit_entry WHERE act = 'tomorrow.read' AND subject = '" + workshop
                                + "'"))
                .containsExactly("2");
    }

    private static List<String> part(Answer sheet, String id) {
        return sheet.page().select("[aria-labelledby=" + id + "] li").eachText();
    }

    private String plan() {
        WORLD.caller(Who.TRAINER)
                .post(
                        "/workshop/plan",
                        Form.of("title", "Veille " + mark, "programme", WORLD.programme, "room", WORLD.room)
                                .with("group", WORLD.group)
                                .with("trainer", WORLD.trainer)
                                .with("seats", "4")
                                .with("times", "1")
                                .with("day", LocalDate.of(2036, 4, 3).toString())
                                .with("from", "09:00")
                                .with("to", "11:00")
                                .fresh());
        String workshop = WORLD.stored.one("SELECT id FROM workshop WHERE title = ?", "Veille " + mark);
        for (String person : List.of(name, idle)) {
            String id = WORLD.stored.one("SELECT id FROM account WHERE display_name = ?", person);
            WORLD.caller(Who.TRAINER)
                    .post(
                            "/workshop/workshop?workshop=" + workshop,
                            Form.of("act", "enrol", "person", id).fresh());
        }
        return workshop;
    }
}
