package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Choice;
import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.MailboxTask;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.mail.ActCheck;
import fr.aladdin.catalogue.mail.MailCase;
import fr.aladdin.catalogue.mail.MessageCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A mailbox task can be done: its messages have arrived by then, its documents are at hand. */
final class ArrivalCheck {

    private final ReadModule read;
    private final LearningModule module;
    private final ModuleTexts lines;
    private final boolean eachAlone;
    private final Set<String> arrived = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    /** @param eachAlone whether each step begins with an empty mailbox, as a variant for revision does */
    ArrivalCheck(ReadModule read, LearningModule module, ModuleTexts lines, boolean eachAlone) {
        this.read = read;
        this.module = module;
        this.lines = lines;
        this.eachAlone = eachAlone;
    }

    List<Fault> check() {
        for (Step step : module.steps()) {
            if (eachAlone) {
                used.addAll(arrived);
                arrived.clear();
            }
            arrived.addAll(StructureCheck.arrivesAt(step));
            if (step instanceof MailboxTask task) {
                task(task);
            } else if (step instanceof Triage triage) {
                replies(triage.otherwise());
            } else if (step instanceof Choice choice) {
                used.addAll(choice.shows().stream().toList());
            }
        }
        used.addAll(arrived);
        module.answers().forEach(answer -> used.add(answer.message()));
        module.messages().keySet().stream()
                .filter(message -> !used.contains(message))
                .forEach(message -> fault(
                        read.structure().at("messages").at(message).line(),
                        "The message " + message + " never arrives",
                        "Name it under arrives, shows or reply, or take it away"));
        demands();
        return faults;
    }

    private void demands() {
        Set<String> shown = new HashSet<>();
        module.steps().stream()
                .filter(Triage.class::isInstance)
                .flatMap(step -> ((Triage) step).pile().stream())
                .forEach(item -> shown.add(item.shown()));
        module.demands().keySet().stream()
                .filter(demand -> !shown.contains(demand))
                .forEach(demand -> fault(
                        read.structure().at("demands").at(demand).line(),
                        "No pile holds the demand " + demand,
                        "Name it in the pile of a triage, or take it away"));
    }

    private void task(MailboxTask task) {
        task.goal().acts().stream()
                .map(ActCheck::message)
                .filter(message -> !message.isEmpty())
                .forEach(message -> mustHaveArrived(task, message));
        for (MessageCheck check : task.goal().message()) {
            switch (check.part()) {
                case REPLY_TO, FORWARD_OF -> check.values().forEach(message -> mustHaveArrived(task, message));
                case ATTACHMENTS -> check.values().forEach(document -> mustBeAtHand(task, document));
                default -> {
                    // addresses and words are the participant's
                }
            }
        }
        arrived.addAll(task.done().reply().stream().toList());
        replies(task.otherwise());
    }

    private void replies(List<MailCase> cases) {
        cases.forEach(one -> arrived.addAll(one.reply().stream().toList()));
    }

    private void mustHaveArrived(Step step, String message) {
        if (!arrived.contains(message)) {
            fault(
                    lines.lineOf(step),
                    message + " has not arrived by then",
                    "Name it under arrives of this step or before");
        }
    }

    private void mustBeAtHand(Step step, String document) {
        boolean atHand = module.documents().get(document) != null
                && (module.documents().get(document).mine()
                        || module.messages().values().stream()
                                .anyMatch(message -> arrived.contains(message.id())
                                        && message.attachments().contains(document)));
        if (!atHand) {
            fault(lines.lineOf(step), document + " is not at hand", "Make it mine: true, or attach it to a message");
        }
    }

    private void fault(int line, String message, String mend) {
        faults.add(new Fault("content/" + read.folder() + "module.yaml", line, message, mend));
    }
}
