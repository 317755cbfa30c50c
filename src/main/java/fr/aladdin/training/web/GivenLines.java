package fr.aladdin.training.web;

import fr.aladdin.catalogue.Choice;
import fr.aladdin.catalogue.Discovery;
import fr.aladdin.catalogue.FieldShape;
import fr.aladdin.catalogue.FormField;
import fr.aladdin.catalogue.FormFilling;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.IdentityTask;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.identity.Inscription;
import fr.aladdin.catalogue.scene.SceneAct;
import fr.aladdin.language.Language;
import fr.aladdin.language.MessagesOfPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a person gave at a step, in words: which answers they chose, what they typed, how they ordered or sorted. */
final class GivenLines {

    /** One thing given; {@code label} says to what, and may be empty. */
    public record Line(String label, String value) {}

    /** What is told of typed passphrases by other lines. */
    private static final Set<String> OF_PHRASES = Set.of("held", "done", "time");

    private final LearningModule module;
    private final Step step;
    private final UnaryOperator<String> fill;
    private final MessagesOfPage msg;

    GivenLines(LearningModule module, Step step, UnaryOperator<String> fill, MessagesOfPage msg) {
        this.module = module;
        this.step = step;
        this.fill = fill;
        this.msg = msg;
    }

    List<Line> of(Given given) {
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, List<String>> field : given.fields().entrySet()) {
            String name = field.getKey();
            for (String value : field.getValue()) {
                // the lamps of a self-rating have a table of their own, the checks of a passphrase their lines
                if (!value.isBlank() && !name.startsWith("rate.") && !OF_PHRASES.contains(name)) {
                    lines.add(line(name, value));
                }
            }
        }
        return lines;
    }

    private Line line(String name, String value) {
        String id = name.substring(name.indexOf('.') + 1);
        if (name.startsWith("place.")) {
            return new Line(text("element." + id), msg.of("training_review.place", value));
        }
        if (name.startsWith("match.")) {
            return new Line(text("gauche." + id), text("droite." + value));
        }
        if (name.startsWith("decision.")) {
            return new Line(subject(id), msg.get("training_review.decision." + value));
        }
        if (name.startsWith("field.")) {
            return new Line(text("champ." + id), inBox(id, value));
        }
        if (name.startsWith("say.")) {
            return new Line(text("tour." + id), text("choix." + id + "." + value));
        }
        return switch (name) {
            case "choice" -> new Line("", text("choix." + value));
            case "act" -> act(SceneAct.read(value));
            case "kept" -> new Line("", text("lieu." + value));
            case "found" -> new Line("", text("ecran." + value));
            case "tick" -> new Line(msg.get("training_review.ticked"), text("coche." + value));
            case "note" -> new Line(msg.get("training_review.note"), value);
            case "wish" -> new Line(msg.get("training_review.wish"), value);
            default -> new Line("", value);
        };
    }

    /** What a box of a form holds. */
    private String inBox(String id, String value) {
        FieldShape shape = step instanceof FormFilling form
                ? form.fields().stream()
                        .filter(field -> field.id().equals(id))
                        .findFirst()
                        .map(FormField::shape)
                        .orElse(FieldShape.TEXT)
                : FieldShape.TEXT;
        return switch (shape) {
            case CHOICE -> text("choix." + id + "." + value);
            case TICK -> msg.get("training_review.ticked");
            default -> value;
        };
    }

    /** On which screen of a scene, and what was pressed there. */
    private Line act(SceneAct act) {
        String pressed = act.element().equals(SceneAct.BACK)
                ? msg.get("learning_scene.back")
                : onScreen(act.screen() + "." + act.element());
        String fields = act.misfits().stream()
                .map(field -> onScreen(act.screen() + "." + field))
                .collect(Collectors.joining(", "));
        return new Line(
                onScreen(act.screen()), fields.isEmpty() ? pressed : msg.of("training_review.misfit", pressed, fields));
    }

    /** @param place {@code screen} or {@code screen.element} */
    private String onScreen(String place) {
        if (!(step instanceof IdentityTask task)) {
            return text("ecran." + place);
        }
        Inscription words = task.journey().words().get(place);
        return words == null
                ? place
                : words.isName()
                        ? words.arguments().get(0)
                        : msg.of("learning_identity." + words.key(), words.arguments());
    }

    /** Of a message of the pile. */
    private String subject(String item) {
        return step instanceof Triage triage
                ? triage.pile().stream()
                        .filter(one -> one.id().equals(item))
                        .findFirst()
                        .map(one -> fill.apply(module.wording(one.shown() + ".objet", Language.FRENCH)
                                .plain()))
                        .orElse(item)
                : item;
    }

    private String text(String key) {
        String text = module.wording(step, key, Language.FRENCH).plain();
        return text.isEmpty()
                ? key.substring(key.indexOf('.') + 1)
                : fill.apply(text).replace("**", "");
    }

    /** Whether the lines are the answers of a question with choices. */
    static boolean chosen(Step step) {
        return step instanceof Choice || step instanceof Discovery;
    }
}
