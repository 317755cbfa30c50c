package fr.aladdin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Dialogue.Option;
import fr.aladdin.catalogue.Dialogue.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialogueTest {

    private final Dialogue dialogue = new Dialogue(
            new StepOutline("s", List.of(), 1, List.of(), List.of(), false),
            List.of(
                    new Turn("leak", List.of(to("vague", "more"), to("clear", "visit"), end("nothing", false))),
                    new Turn("more", List.of(to("clear", "visit"), to("vague", "more"))),
                    new Turn("visit", List.of(end("tuesday", true), end("card", false)))));

    @Test
    void eachChoiceLeadsOnUntilAGoodEnd() {
        Correction on = dialogue.correct(say("leak", "clear"), List.of());
        assertThat(on.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(on.say()).isEmpty();
        assertThat(on.checks()).containsExactly(new Check("leak.clear", true));

        Correction end = dialogue.correct(say("visit", "tuesday"), List.of(say("leak", "clear")));
        assertThat(end.verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(end.say()).containsExactly("retour.visit.tuesday");
    }

    @Test
    void theOtherReactsDifferentlyToWhatIsSaid() {
        assertThat(waiting(say("leak", "vague"))).contains("more");
        assertThat(waiting(say("leak", "clear"))).contains("visit");
        assertThat(waiting(say("leak", "vague"), say("more", "vague"))).contains("more");
    }

    @Test
    void anEndThatIsNotYetHasItsOwnWords() {
        Correction correction = dialogue.correct(say("visit", "card"), List.of(say("leak", "clear")));
        assertThat(correction.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(correction.say()).containsExactly("retour.visit.card");
        assertThat(waiting(say("leak", "clear"), say("visit", "card"))).isEmpty();
    }

    @Test
    void afterAnEndTheExchangeBeginsAgain() {
        List<Given> given = List.of(say("leak", "nothing"), say("leak", "clear"));
        assertThat(dialogue.path(given)).extracting(Dialogue.Said::key).containsExactly("leak.clear");
        assertThat(dialogue.correct(say("visit", "tuesday"), given).isRight()).isTrue();
    }

    @Test
    void aPageFromBeforeChangesNothing() {
        List<Given> given = List.of(say("leak", "clear"));
        Correction late = dialogue.correct(say("leak", "vague"), given);
        assertThat(late.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(late.say()).isEmpty();
        List<Given> all = new ArrayList<>(given);
        all.add(say("leak", "vague"));
        assertThat(dialogue.path(all)).extracting(Dialogue.Said::key).containsExactly("leak.clear");
    }

    @Test
    void choosingNothingIsIncomplete() {
        assertThat(dialogue.correct(Given.of(Map.of()), List.of()).say()).containsExactly("pas-encore.vide");
        assertThat(dialogue.correct(Given.of(Map.of()), List.of(say("leak", "clear")))
                        .say())
                .containsExactly("pas-encore.vide");
    }

    private Optional<String> waiting(Given... given) {
        return dialogue.findWaiting(dialogue.path(List.of(given))).map(Turn::id);
    }

    private static Option to(String id, String turn) {
        return new Option(id, Optional.of(turn), false);
    }

    private static Option end(String id, boolean right) {
        return new Option(id, Optional.empty(), right);
    }

    private static Given say(String turn, String choice) {
        return Given.of(Map.of("say." + turn, List.of(choice)));
    }
}
