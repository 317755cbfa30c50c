package fr.aladdin.learning.web;

import static fr.aladdin.learning.SampleModule.outline;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Dialogue;
import fr.aladdin.catalogue.FieldShape;
import fr.aladdin.catalogue.FindOnScreen;
import fr.aladdin.catalogue.FormField;
import fr.aladdin.catalogue.FormFilling;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Matching;
import fr.aladdin.catalogue.Media;
import fr.aladdin.catalogue.Ordering;
import fr.aladdin.catalogue.Tolerance;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.learning.SampleModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the kinds of step put on their page. */
class ViewsTest {

    private static final List<String> FEW = List.of("x", "y");

    private static final FeedbackBacking NEW = feedback(false);
    private static final FeedbackBacking AGAIN = feedback(true);

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
                        new FindOnScreen.Screen("mailbox", Optional.empty(), List.of(row, other)),
                        List.of("ecole", "mairie")));
        FindView view =
                new FindView(new StepOnPage(module, false).given(Map.of("found", List.of("ecole"))), NEW, new Media());

        assertThat(view.things().get(0).words())
                .extracting(Wording::plain)
                .containsExactly("École", "La sortie", "1 pièce jointe");
        assertThat(view.things()).extracting(FindView.Thing::found).containsExactly(true, false);
    }

    @Test
    void the_simplified_page_shows_what_the_module_keeps_of_a_screen() {
        List<FindOnScreen.Element> all = Stream.of("ecole", "mairie", "club")
                .map(id -> new FindOnScreen.Element(id, "row", false, false))
                .toList();
        LearningModule module = SampleModule.of(
                Map.of("s.ecran.ecole", "École", "s.ecran.mairie", "Mairie", "s.ecran.club", "Club"),
                new FindOnScreen(
                        outline("s", List.of("ecole", "club")),
                        new FindOnScreen.Screen("mailbox", Optional.empty(), all),
                        List.of("ecole")));
        assertThat(new FindView(new StepOnPage(module, true), NEW, new Media()).things())
                .extracting(thing -> thing.element().id())
                .containsExactly("ecole", "club");
        assertThat(new FindView(new StepOnPage(module, false), NEW, new Media()).things())
                .hasSize(3);
    }

    @Test
    void a_form_keeps_what_was_written_and_names_what_a_box_wants() {
        StepOnPage here = new StepOnPage(form(), false)
                .given(Map.of("field.nom", List.of("Camille"), "field.accord", List.of("")));
        FormView view = new FormView(here, NEW);

        assertThat(view.boxes()).extracting(FormView.Box::value).containsExactly("Camille", "");
        assertThat(view.slips()).extracting(FormView.Box::id).containsExactly("accord");
        assertThat(view.slips().get(0).slip().plain()).isEqualTo("Cochez.");
        assertThat(view.slips().get(0).explainedBy()).isEqualTo("slip-accord");
    }

    @Test
    void a_form_asks_for_one_thing_at_a_time_in_the_simplified_mode() {
        StepOnPage here = new StepOnPage(form(), true);
        FormView view = new FormView(here, NEW);

        assertThat(view.boxes()).extracting(FormView.Box::id).containsExactly("nom");
        here.given(Map.of("field.nom", List.of("Camille")));
        assertThat(view.boxes()).extracting(FormView.Box::id).containsExactly("accord");
        assertThat(view.place()).isEqualTo(2);
        assertThat(view.slips()).isEmpty();
    }

    @Test
    void the_whole_exchange_stays_readable_and_begins_again_when_asked_to() {
        StepOnPage here = new StepOnPage(dialogue(), false).given(Map.of("say.bonjour", List.of("oui")));
        DialogueView view = new DialogueView(here, NEW);

        assertThat(view.lines()).extracting(line -> line.text().plain()).containsExactly("Bonjour", "Oui", "Et quoi ?");
        assertThat(view.options()).extracting(DialogueView.Option::id).containsExactly("rien");
        here.given(Map.of("say.plat", List.of("rien")));
        assertThat(view.over()).isTrue();
        assertThat(view.lines())
                .extracting(line -> line.text().plain())
                .containsExactly("Bonjour", "Oui", "Et quoi ?", "Rien", "Dommage");
        assertThat(new DialogueView(here, AGAIN).waiting()).isEqualTo("bonjour");
    }

    @Test
    void the_bar_shows_what_is_behind_here_and_ahead() {
        assertThat(ProgressBar.of(2, 4)).containsExactly("on", "now", "", "");
        assertThat(ProgressBar.of(0, 2)).containsExactly("", "");
    }

    private static LearningModule form() {
        return SampleModule.of(
                Map.of("s.champ.nom", "Nom", "s.champ.accord", "D’accord", "s.pas-encore.accord.vide", "Cochez."),
                new FormFilling(
                        outline("s"),
                        Optional.empty(),
                        List.of(box("nom", FieldShape.TEXT), box("accord", FieldShape.TICK)),
                        List.of()));
    }

    private static FormField box(String id, FieldShape shape) {
        return new FormField(id, shape, false, List.of(), Tolerance.NONE, List.of(), List.of());
    }

    private static LearningModule dialogue() {
        return SampleModule.of(
                Map.of(
                        "s.tour.bonjour",
                        "Bonjour",
                        "s.choix.bonjour.oui",
                        "Oui",
                        "s.tour.plat",
                        "Et quoi ?",
                        "s.choix.plat.rien",
                        "Rien",
                        "s.reponse.plat.rien",
                        "Dommage"),
                new Dialogue(
                        outline("s"),
                        List.of(
                                new Dialogue.Turn(
                                        "bonjour", List.of(new Dialogue.Option("oui", Optional.of("plat"), false))),
                                new Dialogue.Turn(
                                        "plat", List.of(new Dialogue.Option("rien", Optional.empty(), false))))));
    }

    private static FeedbackBacking feedback(boolean again) {
        return new FeedbackBacking() {
            @Override
            public boolean again() {
                return again;
            }
        };
    }

    private static OrderingView ordering(StepOnPage here) {
        return new OrderingView(here);
    }

    private static MatchingView matching(StepOnPage here) {
        return new MatchingView(here);
    }
}
