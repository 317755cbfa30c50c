package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Clue;
import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.language.Language;
import java.util.ArrayList;
import java.util.List;

/** Each clue of a message of a pile has its words, and stands on a line that the message has. */
final class ClueCheck {

    private final LearningModule module;
    private final ModuleTexts lines;
    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    ClueCheck(ReadModule read, LearningModule module, ModuleTexts lines) {
        this.module = module;
        this.lines = lines;
        this.file = "content/" + read.folder() + "module.yaml";
    }

    List<Fault> check() {
        for (Step step : module.steps()) {
            if (step instanceof Triage triage) {
                triage.pile().stream().filter(item -> !item.clues().isEmpty()).forEach(item -> clues(step, item));
            }
        }
        return faults;
    }

    private void clues(Step step, Triage.Item item) {
        int told = sentences(step.id() + "." + item.id() + ".indice");
        int placed = item.clues().size();
        if (told != placed) {
            fault(
                    step,
                    item.id() + " has " + placed + " clues and " + told + " sentences for them",
                    "The n-th sentence of " + item.id() + ".indice explains the n-th clue: write as many of both");
        }
        int length = sentences(item.shown());
        item.clues().stream()
                .filter(clue -> clue.part() == Clue.Part.LINE && Integer.parseInt(clue.which()) > length)
                .forEach(clue -> fault(
                        step,
                        item.shown() + " has no line " + clue.which(),
                        "It has " + length + " lines, " + item.shown() + ".1 and so on"));
    }

    private int sentences(String key) {
        return module.wordings(key, Language.FRENCH).size();
    }

    private void fault(Step step, String message, String mend) {
        faults.add(new Fault(file, lines.lineOf(step), message, mend));
    }
}
