package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.catalogue.mail.ScriptedMessage;
import fr.aladdin.learning.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** A pile of messages, each with the decision to take; the clues come when it is taken well. */
@Named
@RequestScoped
public class TriageView {

    @Inject
    private StepInHand here;

    @Inject
    private CluesView pointed;

    /**
     * One message of the pile; {@code decided} is keep, ask or report, empty before; {@code said} is about the last look.
     *
     * @param cluesAddress where its clues are pointed out one by one; empty while it is not decided well
     */
    public record Item(
            String id,
            String from,
            Wording subject,
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

    public List<String> decisions() {
        return List.of("keep", "ask", "report");
    }

    /** What each decision means. */
    public List<Wording> meanings() {
        return List.of(here.say("sens.garder"), here.say("sens.demander"), here.say("sens.signaler"));
    }

    private Item item(Triage.Item item) {
        ScriptedMessage message =
                Objects.requireNonNull(here.module().messages().get(item.message()));
        return new Item(
                item.id(),
                message.from().name(),
                here.inFrench(item.message() + ".objet"),
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
