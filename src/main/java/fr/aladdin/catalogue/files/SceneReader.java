package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Scene;
import fr.aladdin.catalogue.StepOutline;
import fr.aladdin.catalogue.scene.SceneAct;
import fr.aladdin.catalogue.scene.SceneCase;
import fr.aladdin.catalogue.scene.SceneCheck;
import fr.aladdin.catalogue.scene.SceneCondition;
import fr.aladdin.catalogue.scene.SceneElement;
import fr.aladdin.catalogue.scene.SceneScreen;
import fr.aladdin.catalogue.scene.SceneScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a scene: its screens, its goal and the foreseen ways of acting it out. */
final class SceneReader {

    private static final Set<String> LOOKS = ordered("browser", "dialog", "window", "desktop", "page");
    private static final Set<String> KINDS =
            ordered("button", "link", "row", "close", "field", "bar", "tick", "text", "phone", "note");

    private final YamlNode step;
    private final YamlNode screens;

    private SceneReader(YamlNode step) {
        this.step = step;
        this.screens = step.need("screens");
    }

    static Scene read(YamlNode step, StepOutline outline) {
        return new SceneReader(step).scene(outline);
    }

    private Scene scene(StepOutline outline) {
        Map<String, String> lent = new LinkedHashMap<>();
        step.at("lent").all().forEach((id, value) -> lent.put(id, value.text()));
        Map<String, SceneScreen> all = new LinkedHashMap<>();
        screens.all().forEach((id, screen) -> all.put(id, screen(id, screen)));
        YamlNode start = step.need("start");
        start.findAmong(all.keySet(), "a screen of the scene");
        if (!all.containsKey(start.text())) {
            all.putIfAbsent(start.text(), emptyScreen(start.text()));
        }
        return new Scene(
                outline,
                lent,
                new SceneScript(start.text(), step.at("marked").texts(), all),
                goal(step.need("goal")),
                cases(step.at("otherwise")));
    }

    private static SceneScreen emptyScreen(String id) {
        return new SceneScreen(id, "page", Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private SceneScreen screen(String id, YamlNode screen) {
        YamlNode elements = screen.need("elements");
        List<SceneElement> read = new ArrayList<>();
        List<String> fields = elements.items().stream()
                .filter(element -> element.at("as").textOr("").equals("field"))
                .map(element -> element.at("id").text())
                .toList();
        Set<String> ids = new LinkedHashSet<>();
        for (YamlNode element : elements.items()) {
            SceneElement one = element(element, fields);
            if (one.id().equals(SceneAct.BACK) || !ids.add(one.id())) {
                element.fault("The id " + one.id() + " is taken", "Give the element another id");
            }
            read.add(one);
        }
        SceneScreen all = new SceneScreen(
                id,
                screen.need("looks").findAmong(LOOKS, "a look of a screen").orElse("page"),
                screen.at("address").find(),
                gate(screen),
                screen.at("marks").texts(),
                read);
        screen.noMoreKeys();
        return all;
    }

    private Optional<SceneScreen.Gate> gate(YamlNode screen) {
        if (!screen.at("needs").isPresent()) {
            return Optional.empty();
        }
        YamlNode otherwise = screen.need("otherwise");
        otherwise.findAmong(screens.keys(), "a screen of the scene");
        if (screens.keys().contains(otherwise.text())
                && screens.at(otherwise.text()).at("needs").isPresent()) {
            otherwise.fault(otherwise.text() + " needs something too", "Name a screen that can always be seen");
        }
        return Optional.of(new SceneScreen.Gate(screen.at("needs").texts(), otherwise.text()));
    }

    private SceneElement element(YamlNode element, List<String> fields) {
        String as = element.need("as").findAmong(KINDS, "a kind of element").orElse("text");
        SceneElement.Writing writing = new SceneElement.Writing(
                element.at("accepted").texts(), element.at("any").flag());
        SceneElement read = new SceneElement(
                element.need("id").text(),
                as,
                writing,
                new SceneElement.Effect(
                        element.at("to").findAmong(screens.keys(), "a screen of the scene"),
                        element.at("marks").texts(),
                        element.at("unmarks").texts()),
                element.at("needs").textsAmong(fields, "a field of this screen"),
                condition(element.at("when")),
                element.at("extra").flag());
        if (read.typed() && writing.accepted().isEmpty() && !writing.any()) {
            element.fault("Nothing can be typed in " + read.id(), "Write accepted, or any: true");
        }
        element.noMoreKeys();
        return read;
    }

    private List<SceneCheck> goal(YamlNode goal) {
        List<SceneCheck> checks = new ArrayList<>();
        for (YamlNode check : goal.items()) {
            checks.add(new SceneCheck(check.need("check").text(), conditionHere(check)));
            check.noMoreKeys();
        }
        if (checks.isEmpty()) {
            goal.fault("The goal asks for nothing", "Write a list of checks");
        }
        return checks;
    }

    private List<SceneCase> cases(YamlNode otherwise) {
        List<SceneCase> cases = new ArrayList<>();
        for (YamlNode one : otherwise.items()) {
            cases.add(new SceneCase(condition(one.need("when")), one.need("say").text()));
            one.noMoreKeys();
        }
        return cases;
    }

    private SceneCondition condition(YamlNode when) {
        if (!when.isPresent()) {
            return SceneCondition.ALWAYS;
        }
        SceneCondition condition = conditionHere(when);
        when.noMoreKeys();
        return condition;
    }

    private SceneCondition conditionHere(YamlNode node) {
        SceneCondition condition = new SceneCondition(
                node.at("marked").texts(),
                node.at("not-marked").texts(),
                node.at("at").textsAmong(screens.keys(), "a screen of the scene"));
        if (condition.equals(SceneCondition.ALWAYS)) {
            node.fault("Nothing is asked here", "Write marked, not-marked or at");
        }
        return condition;
    }

    private static Set<String> ordered(String... words) {
        return new LinkedHashSet<>(List.of(words));
    }
}
