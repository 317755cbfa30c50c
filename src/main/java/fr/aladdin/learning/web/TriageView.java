package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.mail.ScriptedMessage;
import fr.aladdin.learning.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pile of messages and demands, each with the decision to take; the clues come when it is taken well. */
@Named
@RequestScoped
public class TriageView {

    @Inject
    private StepInHand here;

    @Inject
    private CluesView pointed;

    /**
     * One thing of the pile; {@code decided} is keep, ask or report, empty before; {@code said} is about the last look.
     *
     * @param from who wrote a message; empty for a demand
     * @param subject of a message, or what a demand is about
     * @param demand how it is drawn; null for a message, which stands in the mailbox
     * @param cluesAddress where its clues are pointed out one by one; empty while it is not decided well
     */
    public record Item(
            String id,
            String from,
            Wording subject,
            @Nullable DrawnDemand demand,
            String decided,
            boolean right,
            List<Wording> said,
            List<Wording> clues,
            String cluesAddress) {}

    /** The pile; in the simplified mode the first message that still waits for a good decision. */
    public List<Item> items() {
        List<Item> all = triage().pile().stream().map(this::item).toList();
        List<Item> waiting = all.stream().filter(item -> !item.right()).limit(1).toList();
        return here.simple() && !waiting.isEmpty() ? waiting : all;
    }

    /** What was decided well just now and is no longer shown in the simplified mode, where its clues are still to be seen. */
    public List<Item> justDecided() {
        return here.simple() && items().stream().noneMatch(Item::right)
                ? triage().pile().stream()
                        .filter(item -> !here.lastGiven("decision." + item.id()).isEmpty())
                        .map(this::item)
                        .filter(item -> !item.cluesAddress().isEmpty())
                        .toList()
                : List.of();
    }

    /** Whether all of the pile is decided well. */
    public boolean done() {
        return triage().pile().stream().map(this::item).allMatch(Item::right);
    }

    public List<String> decisions() {
        return List.of("keep", "ask", "report");
    }

    /** What each decision means. */
    public List<Wording> meanings() {
        return List.of(here.say("sens.garder"), here.say("sens.demander"), here.say("sens.signaler"));
    }

    /** Whether some of the pile lies in the mailbox. */
    public boolean inMailbox() {
        return triage().inMailbox();
    }

    private Item item(Triage.Item item) {
        Optional<ScriptedMessage> message =
                Optional.ofNullable(here.module().messages().get(item.shown()));
        String title = item.shown() + ".objet";
        return new Item(
                item.id(),
                message.map(there -> there.from().name()).orElse(""),
                message.isPresent() ? here.inFrench(title) : here.sayOfModule(title),
                message.isPresent() ? null : DrawnDemand.of(here, item.shown()),
                decided(item.id()),
                pointed.right(item),
                said(item.id()),
                here.sayEach(item.id() + ".indice"),
                pointed.beginning(item));
    }

    private List<Wording> said(String id) {
        return here.simple()
                ? List.of()
                : here.last().stream()
                        .flatMap(answer -> answer.said().stream())
                        .filter(key -> key.startsWith(id + "."))
                        .map(here::say)
                        .toList();
    }

    /** Whether it is said below, beside the message of the pile that it is about. */
    boolean isSaidBelow(String key) {
        return !here.simple()
                && here.step() instanceof Triage triage
                && triage.pile().stream().anyMatch(item -> key.startsWith(item.id() + "."));
    }

    private String decided(String id) {
        String decided = "";
        for (Answer answer : here.answers()) {
            String now = answer.given().first("decision." + id);
            decided = now.isEmpty() ? decided : now;
        }
        return decided;
    }

    private Triage triage() {
        return (Triage) here.step();
    }
}
