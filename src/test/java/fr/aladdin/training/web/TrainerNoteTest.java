package fr.aladdin.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainerNoteTest {

    private final TrainerNote note = new TrainerNote();

    @Test
    void headings_go_below_that_of_the_page() {
        assertThat(render("# Titre\n\n## Partie")).contains("<h2>Titre</h2>", "<h3>Partie</h3>");
    }

    @Test
    void tables_scroll_and_name_their_columns() {
        assertThat(render("| a | b |\n|---|---|\n| 1 | 2 |"))
                .contains("class=\"scroll\"", "<table class=\"dt\">", "<th scope=\"col\">a</th>");
    }

    @Test
    void html_and_scripts_are_shown_as_text() {
        assertThat(render("<script>alert(1)</script>")).doesNotContain("<script>");
        assertThat(render("[x](javascript:alert)")).doesNotContain("javascript");
    }

    @Test
    void a_step_is_named_as_the_screen_names_it() {
        assertThat(render("rejouer `ranger` ou `.exe`"))
                .contains("rejouer «\u00a0Rangez le message\u00a0» ou <code>.exe</code>");
    }

    private String render(String markdown) {
        return note.render(markdown, id -> id.equals("ranger") ? Optional.of("Rangez le message") : Optional.empty());
    }

    @Test
    void the_mission_is_the_first_section() {
        assertThat(TrainerNote.firstSection("# T\n\ntexte\n\n## Mission\n\nvoir\n\n## Faits\n\nautre"))
                .contains("Mission", "voir")
                .doesNotContain("texte", "autre");
    }
}
