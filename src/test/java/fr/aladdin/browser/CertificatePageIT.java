package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A trainer certifies what somebody can do, prints it with a full name, and the person finds it again on their own pages. */
class CertificatePageIT {

    private static final World WORLD = World.shared();
    private static final String NAME = "Ève " + UUID.randomUUID().toString().substring(0, 8);
    private static final String FULL = "Geneviève Sansnom";

    private static Caller person = WORLD.stranger();
    private static String page = "";
    private static String certificate = "";

    @BeforeAll
    static void somebody_does_a_gesture_alone_and_is_given_a_certificate() {
        List<String> card = WORLD.cardOfSomebodyNew(NAME);
        person = WORLD.stranger().signInWithCard(card.get(0), card.subList(1, 5));
        String id = WORLD.stored.one("SELECT id FROM account WHERE display_name = ?", NAME);
        page = "/certificate/give?group=" + WORLD.group + "&person=" + id;
        assertThat(trainer().get(page).page().select("button[value=give]")).isEmpty();
        trainer().post(page, Form.of("act", "give", "extent", "").fresh());
        assertThat(WORLD.stored.list("SELECT id::text FROM certificate WHERE person = '" + id + "'"))
                .as("nothing is certified while nothing is done alone")
                .isEmpty();
        assertThat(person.get("/certificate/mine").page().text()).contains("pas encore d’attestation");
        World.doesAGestureAlone(person);
        Answer before = trainer().get(page + "&extent=mail-adresse");
        assertThat(before.page().select("section[aria-labelledby=new] li").eachText())
                .containsExactly("écrire @, un point, un tiret et une majuscule");
        Answer given = trainer()
                .post(page, Form.of("act", "give", "extent", "mail-adresse").fresh());
        assertThat(trainer().get(given.location()).page().select(".say-ok").text())
                .contains("L’attestation est donnée");
        certificate = WORLD.stored.one("SELECT id FROM certificate WHERE person = ?", UUID.fromString(id));
    }

    @Test
    void a_full_name_typed_for_the_paper_stands_on_it_and_is_kept_nowhere() throws IOException {
        byte[] paper = trainer()
                .submit(
                        page,
                        Form.of("act", "print", "certificate", certificate, "name", FULL)
                                .fresh())
                .body();
        assertThat(text(paper))
                .contains(FULL + " sait", "écrire @, un point", "Julien", "Espace")
                .doesNotContain(NAME);
        assertThat(WORLD.stored.holds(FULL)).isEmpty();
        byte[] known = trainer()
                .submit(
                        page,
                        Form.of("act", "print", "certificate", certificate, "name", "")
                                .fresh())
                .body();
        assertThat(text(known)).contains(NAME + " sait");
    }

    @Test
    void a_name_that_is_too_long_for_the_paper_is_said_to_be_so_and_stands_in_its_field() {
        String longName = "Anne ".repeat(20).strip();
        Answer refused = trainer()
                .post(
                        page,
                        Form.of("act", "print", "certificate", certificate, "name", longName)
                                .fresh());
        assertThat(refused.page().select(".err").text()).contains("80 signes au plus");
        assertThat(refused.page().select("[name=name]").val()).isEqualTo(longName);
    }

    @Test
    void the_person_takes_it_again_and_nobody_else_does() throws IOException {
        Answer mine = person.get("/certificate/mine");
        assertThat(mine.page().text()).contains("Donnée par Julien", "1 geste que vous savez faire");
        String taken = mine.page().select("main a[href*='paper=']").attr("href");
        assertThat(text(person.download(taken).body())).contains(NAME + " sait");
        Answer skills = person.get("/revision/skills");
        assertThat(skills.page().select("section[aria-labelledby=can] li").eachText())
                .containsExactly("écrire @, un point, un tiret et une majuscule");
        assertThat(skills.page().select("main a[href=/certificate/mine]")).hasSize(1);
        assertThat(WORLD.caller(Who.OTHER_PARTICIPANT).get(taken).status()).isEqualTo(404);
        assertThat(person.get("/certificate/mine?paper=x").status()).isEqualTo(404);
        assertThat(person.get("/account/data?subject=trainer").page().text())
                .contains("Mes attestations", "écrire @, un point, un tiret et une majuscule");
    }

    @Test
    void a_certificate_of_somebody_else_is_not_printed_under_this_name() {
        String other = page.replaceFirst("person=.*", "person=" + WORLD.keeper);
        Answer answer = trainer()
                .post(
                        other,
                        Form.of("act", "print", "certificate", certificate, "name", "")
                                .fresh());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(WORLD.caller(Who.OTHER_TRAINER).get(page).status()).isEqualTo(404);
    }

    private static Caller trainer() {
        return WORLD.caller(Who.TRAINER);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            return new PDFTextStripper().getText(paper).replaceAll("[ \\r\\n]+", " ");
        }
    }
}
