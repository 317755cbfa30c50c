package fr.aladdin.learning;

import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.IdentityTask;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.scene.SceneAct;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is held of somebody's answers at a step, in the words of its module instead of its codes. A code that the content no longer
 * knows is said as it is.
 *
 * @param step its code; empty where the thing is about the module alone
 */
record HeldAnswerWords(LearningModule module, String step, Language language, Messages messages) {

    private static final Pattern BLANK = Pattern.compile("\\{[^}]*}");

    /** What a field is about and what its values say: the beginnings of keys of the module, after the name of the field. */
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("choice", List.of("", "choix.")),
            Map.entry("kept", List.of("", "lieu.")),
            Map.entry("found", List.of("", "ecran.")),
            Map.entry("tick", List.of("", "coche.")),
            Map.entry("place", List.of("element.", "")),
            Map.entry("match", List.of("gauche.", "droite.")),
            Map.entry("field", List.of("champ.", "choix.%s.")),
            Map.entry("say", List.of("tour.", "choix.%s.")),
            Map.entry("rate", List.of("ligne.", "")));

    /** What a check may be of: a goal, a box to tick, a line of a rating, a place on a screen, a pair, a box to fill in. */
    private static final List<String> CHECKED = List.of("but.", "coche.", "ligne.", "ecran.", "gauche.", "champ.");

    Optional<String> say(String column, String value) {
        return switch (column) {
            case "module" -> Optional.of(module.title(language).plain());
            case "step" -> words("titre");
            case "met", "missed" -> Optional.of(value.lines().map(this::check).collect(Collectors.joining("\n")));
            case "said" ->
                Optional.of(value.lines().map(key -> words(key).orElse(key)).collect(Collectors.joining("\n")));
            case "given" -> Optional.of(given(Given.fromJson(value)));
            case "played" -> Optional.of(played(SceneAct.read(value)));
            default -> Optional.empty();
        };
    }

    private String given(Given given) {
        return given.fields().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> given(field.getKey(), value)))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String given(String field, String value) {
        String[] name = field.split("\\.", 2);
        String id = name.length > 1 ? name[1] : "";
        List<String> keys = FIELDS.getOrDefault(name[0], List.of("", ""));
        String about = keys.get(0).isEmpty() ? "" : orCode(keys.get(0), id);
        String says = orCode(keys.get(1).formatted(id), value);
        if (name[0].equals("act")) {
            return played(SceneAct.read(value));
        }
        if (name[0].equals("decision")) {
            about = subject(id).orElse(id);
            says = messages.get(language, "learning_step.decide." + value);
        }
        if (name[0].equals("rate") && value.matches("[1-4]")) {
            says = messages.get(language, "learning_step.rate." + value);
        }
        return about.isEmpty() ? says : messages.format(language, "account_data.said", about, says);
    }

    /** The screen and what was pressed on it. */
    private String played(SceneAct act) {
        return Stream.of(act.screen().isEmpty() ? "" : onScreen(act.screen(), act.screen()), pressed(act))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private String pressed(SceneAct act) {
        return switch (act.element()) {
            case SceneAct.BACK -> messages.get(language, "learning_scene.back");
            case "restart" -> messages.get(language, "learning_scene.restart");
            default -> onScreen(act.screen() + "." + act.element(), act.element());
        };
    }

    /** What stands at a place of a scene: the words of the module, or those of the invented little web. */
    private String onScreen(String place, String code) {
        return module.findStep(step)
                .filter(IdentityTask.class::isInstance)
                .map(task -> ((IdentityTask) task).journey().words().get(place))
                .map(inscription -> inscription.in(language, messages))
                .or(() -> words("ecran." + place))
                .orElse(code);
    }

    private String check(String code) {
        return CHECKED.stream()
                .flatMap(before -> words(before + code).stream())
                .findFirst()
                .or(() -> subject(code))
                .orElse(code);
    }

    /** Of a message of a pile that is sorted. */
    private Optional<String> subject(String item) {
        return module.findStep(step)
                .filter(Triage.class::isInstance)
                .flatMap(found -> ((Triage) found)
                        .pile().stream().filter(one -> one.id().equals(item)).findFirst())
                .map(one -> module.wording(one.shown() + ".objet", language).plain())
                .map(HeldAnswerWords::closed);
    }

    private String orCode(String before, String code) {
        return before.isEmpty() ? code : words(before + code).orElse(code);
    }

    /** What the step says under the key, with what it leaves open for one person taken out. */
    private Optional<String> words(String key) {
        return module.findStep(step)
                .map(found -> module.wording(found, key, language).plain())
                .filter(text -> !text.isEmpty())
                .map(HeldAnswerWords::closed);
    }

    private static String closed(String text) {
        return BLANK.matcher(text).replaceAll("…").replace("**", "");
    }
}
