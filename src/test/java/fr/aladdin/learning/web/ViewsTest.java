package fr.aladdin.learning.web;

import static fr.aladdin.learning.SampleModule.outline;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.FindOnScreen;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Matching;
import fr.aladdin.catalogue.Ordering;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.learning.SampleModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the kinds of step put on their page. */
class ViewsTest {

    private static final List<String> FEW = List.of("x", "y");

    private final LearningModule ordering = SampleModule.of(
            Map.of("s.element.x", "X", "s.element.y", "Y", "s.element.z", "Z"),
            new Ordering(outline("s", FEW), List.of("x", "y", "z"), List.of("z", "y", "x"), List.of(), List.of()));

    private final LearningModule matching = SampleModule.of(
            Map.of("s.gauche.x", "x", "s.droite.x", "X", "s.gauche.y", "y", "s.droite.y", "Y"),
            new Matching(outline("s"), FEW));

    @Test
    void lines_to_order_stand_as_they_are_shown_first_each_with_a_place_to_choose() {
        OrderingView view = ordering(new StepOnPage(ordering, false));

        assertThat(view.lines()).extracting(OrderingView.Line::id).containsExactly("z", "y", "x");
        assertThat(view.places()).containsExactly("1", "2", "3");
        assertThat(view.lines()).extracting(OrderingView.Line::place).containsOnly("");
    }

    @Test
    void the_places_chosen_before_stay() {
        OrderingView view = ordering(new StepOnPage(ordering, false)
                .given(Map.of("place.x", List.of("3"), "place.y", List.of("2"), "place.z", List.of("1"))));

        assertThat(view.lines()).extracting(OrderingView.Line::place).containsExactly("1", "2", "3");
        assertThat(view.inOrder()).extracting(OrderingView.Line::id).containsExactly("z", "y", "x");
    }

    @Test
    void the_simplified_mode_keeps_what_the_module_keeps() {
        assertThat(ordering(new StepOnPage(ordering, true)).lines())
                .extracting(OrderingView.Line::id)
                .containsExactly("y", "x");
    }

    @Test
    void what_stands_on_the_right_keeps_its_order_from_one_look_to_the_next() {
        StepOnPage here = new StepOnPage(matching, false);

        assertThat(matching(here).rights())
                .containsExactlyElementsOf(matching(here).rights());
        assertThat(matching(here).rights()).extracting(MatchingView.Right::text).containsExactlyInAnyOrder("X", "Y");
    }

    @Test
    void pairs_chosen_before_stay() {
        StepOnPage here =
                new StepOnPage(matching, false).given(Map.of("match.x", List.of("y"), "match.y", List.of("")));

        assertThat(matching(here).lefts()).extracting(MatchingView.Left::chosen).containsExactly("y", "");
    }

    @Test
    void a_line_of_a_list_is_cut_at_its_long_dashes_and_what_was_found_is_marked() {
        FindOnScreen.Element row = new FindOnScreen.Element("ecole", "row", true, true);
        FindOnScreen.Element other = new FindOnScreen.Element("mairie", "row", false, false);
        LearningModule module = SampleModule.of(
                Map.of("s.ecran.ecole", "École — La sortie — 1 pièce jointe", "s.ecran.mairie", "Mairie"),
                new FindOnScreen(
                        outline("s"),
                        new FindOnScreen.Screen("mailbox", List.of(row, other)),
                        List.of("ecole", "mairie")));
        FeedbackBacking first = new FeedbackBacking() {
            @Override
            public boolean again() {
                return false;
            }
        };
        FindView view = new FindView(new StepOnPage(module, false).given(Map.of("found", List.of("ecole"))), first);

        assertThat(view.things().get(0).words())
                .extracting(Wording::plain)
                .containsExactly("École", "La sortie", "1 pièce jointe");
        assertThat(view.things()).extracting(FindView.Thing::found).containsExactly(true, false);
    }

    @Test
    void the_bar_shows_what_is_behind_here_and_ahead() {
        assertThat(ProgressBar.of(2, 4)).containsExactly("on", "now", "", "");
        assertThat(ProgressBar.of(0, 2)).containsExactly("", "");
    }

    private static OrderingView ordering(StepOnPage here) {
        return new OrderingView(here);
    }

    private static MatchingView matching(StepOnPage here) {
        return new MatchingView(here);
    }
}
