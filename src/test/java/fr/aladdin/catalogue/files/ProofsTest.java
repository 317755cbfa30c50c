package fr.aladdin.catalogue.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Correction;
import fr.aladdin.catalogue.Dialogue;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.FindOnScreen;
import fr.aladdin.catalogue.FormFilling;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.MailboxTask;
import fr.aladdin.catalogue.Matching;
import fr.aladdin.catalogue.Ordering;
import fr.aladdin.catalogue.PassphraseTask;
import fr.aladdin.catalogue.Scene;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replays the proofs of every exercise that needs no mailbox; the others are replayed in the mailbox itself. */
class ProofsTest {

    @TestFactory
    Stream<DynamicTest> everyProofHoldsWithoutMailbox() {
        Catalogue catalogue = Catalogue.load(Contents.source());
        return catalogue.modules().stream()
                .flatMap(module -> Proofs.read(Contents.source(), module.slug()).list().stream()
                        .filter(proof -> needsNoMailbox(module, proof))
                        .map(proof -> DynamicTest.dynamicTest(module + " " + proof, () -> replay(module, proof))));
    }

    private static boolean needsNoMailbox(LearningModule module, Proof proof) {
        return module.findStep(proof.stepId())
                        .filter(MailboxTask.class::isInstance)
                        .isEmpty()
                && proof.acts().stream().allMatch(act -> List.of(
                                "choose", "order", "match", "type", "take", "keep", "find", "fill", "say", "decide",
                                "do")
                        .contains(act.verb()));
    }

    private static void replay(LearningModule module, Proof proof) {
        Step step = module.getStep(proof.stepId());
        assertThat(step).as("a proof is of an exercise").isInstanceOf(Exercise.class);
        List<Given> all = given(step, proof);
        Given last = all.get(all.size() - 1);
        Correction correction = ((Exercise) step).correct(last, all.subList(0, all.size() - 1));
        if (proof.isRight() && ((Exercise) step).scene().isPresent()) {
            Scene scene = ((Exercise) step).scene().get();
            assertThat(proof.acts())
                    .as("done in the simplified mode too")
                    .noneMatch(act -> SceneHand.needsExtra(scene, act.values()));
        }
        if (proof.isRight()) {
            assertThat(correction.verdict()).as("%s", correction).isIn(Verdict.RIGHT, Verdict.NOTED);
        } else {
            assertThat(correction.verdict()).as("%s", correction).isNotEqualTo(Verdict.RIGHT);
            assertThat(correction.say()).contains(proof.say());
        }
    }

    private static List<Given> given(Step step, Proof proof) {
        if (step instanceof PassphraseTask task) {
            return List.of(PhraseHand.look(task, proof.acts()));
        }
        List<Given> all = new ArrayList<>();
        for (Act act : proof.acts()) {
            if (step instanceof FindOnScreen) {
                act.values().forEach(found -> all.add(Given.of(Map.of("found", List.of(found)))));
            } else if (((Exercise) step).scene().isPresent()) {
                all.add(SceneHand.play(((Exercise) step).scene().get(), act.values()));
            } else if (step instanceof Dialogue dialogue) {
                for (String choice : act.values()) {
                    String turn = dialogue.findWaiting(dialogue.path(all))
                            .orElseThrow(() -> new IllegalStateException("the exchange is over before " + choice))
                            .id();
                    all.add(Given.of(Map.of("say." + turn, List.of(choice))));
                }
            } else {
                all.add(Given.of(fields(step, act)));
            }
        }
        return all;
    }

    private static Map<String, List<String>> fields(Step step, Act act) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        switch (act.verb()) {
            case "choose" -> fields.put("choice", act.values());
            case "type" -> fields.put("typed", act.values());
            case "fill" ->
                ((FormFilling) step)
                        .fields()
                        .forEach(field -> fields.put("field." + field.id(), List.of(act.first(field.id()))));
            case "match" ->
                ((Matching) step).pairs().forEach(pair -> fields.put("match." + pair, List.of(act.first(pair))));
            case "decide" -> act.details().forEach((id, decision) -> fields.put("decision." + id, decision));
            case "order" -> {
                for (String item : ((Ordering) step).items()) {
                    int place = act.values().indexOf(item) + 1;
                    fields.put("place." + item, List.of(place == 0 ? "" : String.valueOf(place)));
                }
            }
            default -> throw new IllegalArgumentException("Unknown act " + act.verb());
        }
        return fields;
    }
}
