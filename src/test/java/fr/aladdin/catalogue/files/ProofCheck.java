package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.TextKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every goal has its proof: a right way and each foreseen wrong way, in words that the step knows. */
final class ProofCheck {

    private static final Set<String> ACTS = Set.of(
            "choose",
            "order",
            "match",
            "type",
            "take",
            "keep",
            "find",
            "fill",
            "say",
            "decide",
            "do",
            "open",
            "open-attachment",
            "back",
            "save",
            "delete",
            "restore",
            "report",
            "move",
            "search",
            "open-found",
            "follow-link",
            "reply",
            "reply-all",
            "forward",
            "write",
            "resume-draft",
            "open-sent");

    private final ReadModule read;
    private final Proofs proofs;
    private final List<Fault> faults = new ArrayList<>();

    ProofCheck(ReadModule read, ContentSource source) {
        this.read = read;
        this.proofs = Proofs.read(source, read.slug());
        faults.addAll(proofs.faults());
    }

    List<Fault> check(LearningModule module) {
        Set<String> proven = new HashSet<>();
        for (Proof proof : proofs.list()) {
            proven.add(proof.toString());
            known(module, proof);
            proof.acts().forEach(act -> act(module, proof, act));
        }
        for (Step step : module.steps()) {
            if (step instanceof Exercise exercise && exercise.judged()) {
                List<String> wanted = new ArrayList<>(List.of("right"));
                wanted.addAll(step.texts().foreseen());
                wanted.stream()
                        .filter(say -> !proven.contains(step.id() + " " + say))
                        .forEach(say ->
                                fault(1, step.id() + " has no proof for " + say, "Record a way that ends there"));
            }
        }
        return faults;
    }

    private void known(LearningModule module, Proof proof) {
        Optional<TextKeys> keys = module.findStep(proof.stepId()).map(Step::texts);
        if (keys.isEmpty()) {
            fault(proof.line(), "No step is called " + proof.stepId(), "Look at the ids in module.yaml");
        } else if (!proof.isRight()
                && !keys.get().needed().contains(proof.say())
                && !keys.get().optional().contains(proof.say())) {
            fault(
                    proof.line(),
                    proof.stepId() + " never says " + proof.say(),
                    "Known: " + keys.get().foreseen());
        }
    }

    private void act(LearningModule module, Proof proof, Act act) {
        if (!ACTS.contains(act.verb())) {
            fault(proof.line(), "The act " + act.verb() + " is unknown", "README.md lists the acts");
        }
        String message =
                switch (act.verb()) {
                    case "open",
                            "open-attachment",
                            "back",
                            "save",
                            "delete",
                            "restore",
                            "report",
                            "open-found",
                            "follow-link" -> act.value().replaceFirst("/.*", "");
                    case "move", "forward" -> act.first("message");
                    case "reply", "reply-all" -> act.first("to");
                    default -> "";
                };
        if (!message.isEmpty() && !module.messages().containsKey(message)) {
            fault(proof.line(), message + " is not a message of the module", "Look at messages in module.yaml");
        }
    }

    private void fault(int line, String message, String mend) {
        faults.add(new Fault("content/" + read.folder() + "proofs.yaml", line, message, mend));
    }
}
