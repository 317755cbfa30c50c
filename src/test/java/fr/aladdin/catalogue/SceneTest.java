package fr.aladdin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.scene.SceneAct;
import fr.aladdin.catalogue.scene.SceneCase;
import fr.aladdin.catalogue.scene.SceneCheck;
import fr.aladdin.catalogue.scene.SceneCondition;
import fr.aladdin.catalogue.scene.SceneElement;
import fr.aladdin.catalogue.scene.SceneElement.Effect;
import fr.aladdin.catalogue.scene.SceneElement.Writing;
import fr.aladdin.catalogue.scene.ScenePlay;
import fr.aladdin.catalogue.scene.SceneScreen;
import fr.aladdin.catalogue.scene.SceneScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A door with a word, a room behind it, and the street. */
class SceneTest {

    private static final SceneCondition IN = new SceneCondition(List.of("in"), List.of(), List.of());

    private final Scene scene = new Scene(
            new StepOutline("step", List.of("g"), 1, List.of(), List.of(), false),
            Map.of(),
            new SceneScript("door", List.of(), screens()),
            List.of(
                    new SceneCheck("entered", new SceneCondition(List.of("seen"), List.of(), List.of())),
                    new SceneCheck(
                            "left", new SceneCondition(List.of("seen"), List.of("in", "stays"), List.of("door")))),
            List.of(
                    new SceneCase(new SceneCondition(List.of("missed.3"), List.of(), List.of()), "third"),
                    new SceneCase(new SceneCondition(List.of("in"), List.of(), List.of("street")), "street")));

    private final List<SceneAct> acts = new ArrayList<>();

    @Test
    void the_goal_is_reached_by_what_was_done_and_not_before() {
        assertThat(correct().verdict()).isEqualTo(Verdict.INCOMPLETE);
        enter("tasse-lampe");
        assertThat(correct().verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(correct().say()).containsExactly("but.left.manque");
        press("leave");
        assertThat(correct().say()).containsExactly("juste");
        assertThat(correct().isRight()).isTrue();
    }

    @Test
    void what_must_not_happen_is_told_once_it_could_and_never_as_done_when_it_did() {
        assertThat(standing("in")).isEqualTo(Check.Standing.DONE);
        assertThat(standing("never")).isEqualTo(Check.Standing.NOT_YET);
        enter("tasse-lampe");
        assertThat(standing("in")).isEqualTo(Check.Standing.HAPPENED);
    }

    private Check.Standing standing(String mark) {
        List<SceneCheck> asked =
                List.of(new SceneCheck("not", new SceneCondition(List.of(), List.of(mark), List.of())));
        Scene avoiding = new Scene(scene.outline(), Map.of(), scene.script(), asked, List.of());
        return avoiding.correct(Scene.given(acts), List.of()).checks().get(0).standing();
    }

    @Test
    void a_word_that_does_not_fit_opens_nothing_and_is_not_kept() {
        enter("secret de famille");
        assertThat(play().screen().id()).isEqualTo("door");
        assertThat(correct().say()).containsExactly("pas-encore.word");
        assertThat(Scene.given(acts).toJson()).doesNotContain("secret").doesNotContain("famille");
    }

    @Test
    void how_often_a_word_did_not_fit_may_be_foreseen() {
        enter("one");
        enter("two");
        assertThat(correct().say()).containsExactly("pas-encore.word");
        enter("three");
        assertThat(correct().say()).containsExactly("third");
        enter("four");
        assertThat(correct().say()).containsExactly("third");
    }

    @Test
    void a_word_fits_in_any_case_and_between_spaces() {
        enter("  Tasse-LAMPE ");
        assertThat(play().screen().id()).isEqualTo("room");
    }

    @Test
    void a_foreseen_way_is_said_as_long_as_it_holds() {
        enter("tasse-lampe");
        press("shut");
        assertThat(correct().say()).containsExactly("street");
        press("again");
        assertThat(correct().say()).containsExactly("but.left.manque");
    }

    @Test
    void going_back_after_leaving_does_not_open_the_room_again() {
        enter("tasse-lampe");
        press("corner");
        press(SceneAct.BACK);
        assertThat(play().screen().id()).isEqualTo("room");
        press("leave");
        press(SceneAct.BACK);
        assertThat(play().screen().id()).isEqualTo("closed");
    }

    @Test
    void a_window_that_was_shut_has_no_page_before() {
        enter("tasse-lampe");
        press("shut");
        press("again");
        press(SceneAct.BACK);
        assertThat(play().nothingBefore()).isTrue();
        assertThat(play().screen().id()).isEqualTo("room");
    }

    @Test
    void what_is_ticked_counts_when_a_button_is_pressed_and_can_be_unticked() {
        ScenePlay play = play();
        acts.add(play.read("enter", Map.of("word", "x"), Set.of("stay")).orElseThrow());
        assertThat(play().marks()).contains("stays");
        acts.add(play().read("enter", Map.of("word", "x"), Set.of()).orElseThrow());
        assertThat(play().marks()).doesNotContain("stays");
    }

    @Test
    void an_act_of_an_older_page_or_of_other_content_changes_nothing() {
        enter("tasse-lampe");
        acts.add(new SceneAct("door", "enter", List.of("word"), List.of(), List.of()));
        acts.add(new SceneAct("room", "gone", List.of(), List.of(), List.of()));
        assertThat(play().screen().id()).isEqualTo("room");
        assertThat(play().read("gone", Map.of(), Set.of())).isEmpty();
        assertThat(play().read("word", Map.of(), Set.of())).isEmpty();
    }

    @Test
    void acts_are_kept_as_a_line_and_read_again() {
        SceneAct act = new SceneAct("door", "enter", List.of("name"), List.of("word"), List.of("stay"));
        assertThat(act.text()).isEqualTo("door/enter +name -word *stay");
        assertThat(SceneAct.read(act.text())).isEqualTo(act);
    }

    private void enter(String word) {
        acts.add(play().read("enter", Map.of("word", word), Set.of()).orElseThrow());
    }

    private void press(String element) {
        acts.add(play().read(element, Map.of(), Set.of()).orElseThrow());
    }

    private ScenePlay play() {
        return scene.play(acts);
    }

    private Correction correct() {
        return scene.correct(Scene.given(acts), List.of());
    }

    private static Map<String, SceneScreen> screens() {
        Map<String, SceneScreen> all = new LinkedHashMap<>();
        all.put(
                "door",
                page(
                        "door",
                        List.of(),
                        Optional.empty(),
                        List.of(
                                new SceneElement(
                                        "word",
                                        "field",
                                        new Writing(List.of("tasse-lampe"), false),
                                        to(""),
                                        List.of(),
                                        SceneCondition.ALWAYS,
                                        false),
                                new SceneElement(
                                        "stay",
                                        "tick",
                                        Writing.NONE,
                                        new Effect(Optional.empty(), List.of("stays"), List.of()),
                                        List.of(),
                                        SceneCondition.ALWAYS,
                                        false),
                                new SceneElement(
                                        "enter",
                                        "button",
                                        Writing.NONE,
                                        new Effect(Optional.of("room"), List.of("in"), List.of()),
                                        List.of("word"),
                                        SceneCondition.ALWAYS,
                                        false))));
        all.put(
                "room",
                page(
                        "room",
                        List.of("seen"),
                        Optional.of(new SceneScreen.Gate(List.of("in"), "closed")),
                        List.of(
                                button("corner", to("corner")),
                                button("shut", to("street")),
                                button("leave", new Effect(Optional.of("door"), List.of(), List.of("in"))))));
        all.put("corner", page("corner", List.of(), Optional.empty(), List.of()));
        all.put("closed", page("closed", List.of(), Optional.empty(), List.of()));
        all.put(
                "street",
                new SceneScreen(
                        "street",
                        "desktop",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(new SceneElement("again", "button", Writing.NONE, to("room"), List.of(), IN, false))));
        return all;
    }

    private static SceneScreen page(
            String id, List<String> marks, Optional<SceneScreen.Gate> gate, List<SceneElement> elements) {
        return new SceneScreen(id, "browser", Optional.of(id + ".example"), gate, marks, elements);
    }

    private static SceneElement button(String id, Effect effect) {
        return new SceneElement(id, "button", Writing.NONE, effect, List.of(), SceneCondition.ALWAYS, false);
    }

    private static Effect to(String screen) {
        return new Effect(Optional.of(screen).filter(id -> !id.isEmpty()), List.of(), List.of());
    }
}
