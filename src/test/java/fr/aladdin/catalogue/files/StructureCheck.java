package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Choice;
import fr.aladdin.catalogue.Dialogue;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.FindOnScreen;
import fr.aladdin.catalogue.IdentityTask;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.LearningPath;
import fr.aladdin.catalogue.MailboxTask;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.TypedAnswer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A module that can be read can also be done: every step can be reached and finished, in every mode. */
final class StructureCheck {

    private static final Set<String> DOING =
            Set.of("typed", "find", "form", "mailbox", "triage", "scene", "identity", "passphrase", "mission");
    private static final List<String> ENDING = List.of("summary", "self-rating", "mission");

    private final ReadModule read;
    private final LearningModule module;
    private final ModuleTexts lines;
    private final LearningPath.Use use;
    private final List<Fault> faults = new ArrayList<>();

    StructureCheck(ReadModule read, LearningModule module, LearningPath.Use use) {
        this.read = read;
        this.module = module;
        this.lines = new ModuleTexts(read, module);
        this.use = use;
    }

    List<Fault> check() {
        module.steps().forEach(this::step);
        if (module.steps().get(0).withPrevious()) {
            fault(module.steps().get(0), "The first step has none before it", "Take with-previous away");
        }
        faults.addAll(new PlayCheck(read, module, lines).check());
        names();
        skills();
        if (use == LearningPath.Use.LEARNT) {
            shape();
        } else if (use == LearningPath.Use.REVISED) {
            variants();
        }
        faults.addAll(new ArrivalCheck(read, module, lines, use == LearningPath.Use.REVISED).check());
        faults.addAll(new ClueCheck(read, module, lines).check());
        return faults;
    }

    private void step(Step step) {
        if (step instanceof Exercise exercise
                && exercise.judged()
                && step.gestures().isEmpty()) {
            fault(step, step.id() + " trains no gesture", "Write gesture: with one of the module's");
        }
        if (step instanceof Choice choice) {
            if (choice.right().isEmpty()
                    || choice.unknown().filter(choice.right()::contains).isPresent()) {
                fault(step, step.id() + " has no right answer", "Name one under right");
            }
            kept(step, choice.right());
            kept(step, choice.unknown().stream().toList());
        } else if (step instanceof FindOnScreen find) {
            kept(step, find.targets());
        } else if (step instanceof TypedAnswer typed && typed.accepted().isEmpty()) {
            fault(step, step.id() + " has no right answer", "Name one under accepted");
        } else if (step instanceof Dialogue dialogue) {
            new TurnsCheck(dialogue).check().forEach((message, mend) -> fault(step, step.id() + ": " + message, mend));
        }
    }

    /** What the answer needs must be kept in the simplified mode. */
    private void kept(Step step, List<String> wanted) {
        for (String one : wanted) {
            if (!step.simple().isEmpty() && !step.simple().contains(one)) {
                fault(step, one + " cannot be reached in the simplified mode", "Add it under simple");
            }
        }
    }

    private void names() {
        Set<String> names = new HashSet<>(Set.of("mot", "doc", "entree"));
        List<String> all = new ArrayList<>(module.messages().keySet());
        all.addAll(module.demands().keySet());
        module.steps().forEach(step -> all.add(step.id()));
        for (String name : all) {
            if (!names.add(name)) {
                yaml(1, "The name " + name + " means two things", "Give the step or the message another id");
            }
        }
    }

    private void skills() {
        Set<String> trained = new HashSet<>();
        module.steps().forEach(step -> trained.addAll(step.gestures()));
        Set<String> explained = new HashSet<>();
        module.steps().forEach(step -> explained.addAll(step.words()));
        int line = read.structure().at("gestures").line();
        module.gestures().stream()
                .filter(gesture -> !trained.contains(gesture))
                .forEach(gesture -> yaml(line, "No step trains " + gesture, "Give it to a step, or take it away"));
        int words = read.structure().at("words").line();
        module.words().stream()
                .filter(word -> !explained.contains(word))
                .forEach(word -> yaml(words, "No step explains " + word, "Give it to a step, or take it away"));
        if (module.skills().digcomp().isEmpty() || module.skills().pix().isEmpty()) {
            yaml(1, "The module names no skill", "Write skills with a code of skills.yaml");
        }
    }

    private void shape() {
        List<Step> steps = module.steps();
        long doing = steps.stream().filter(step -> DOING.contains(step.kind())).count();
        if (doing * 2 < steps.size()) {
            yaml(1, "Only " + doing + " of " + steps.size() + " steps are done", "At least half must be: " + DOING);
        }
        int first = steps.size() - ENDING.size();
        List<String> end = steps.subList(Math.max(0, first), steps.size()).stream()
                .map(Step::kind)
                .toList();
        if (!end.equals(ENDING)) {
            yaml(1, "The module ends with " + end, "End it with " + ENDING);
        }
    }

    /** Each step of a revision is offered on its own: it is acted, and stands in no row. */
    private void variants() {
        for (Step step : module.steps()) {
            if (!(step instanceof Exercise exercise && exercise.acted())) {
                fault(
                        step,
                        step.id() + " is not acted",
                        "Bring a gesture back with a task: mailbox, find, typed, triage …");
            }
            if (step.withPrevious()) {
                fault(step, step.id() + " stands alone in a revision", "Take with-previous away");
            }
        }
    }

    private void fault(Step step, String message, String mend) {
        yaml(lines.lineOf(step), message, mend);
    }

    private void yaml(int line, String message, String mend) {
        faults.add(new Fault("content/" + read.folder() + "module.yaml", line, message, mend));
    }

    static List<String> arrivesAt(Step step) {
        if (step instanceof IdentityTask task) {
            return task.journey().plan().resetMessage().stream().toList();
        }
        if (step instanceof MailboxTask task) {
            return task.arrives();
        }
        return step instanceof Triage triage ? triage.arrives() : List.of();
    }
}
