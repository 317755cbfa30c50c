package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Scene;
import fr.aladdin.catalogue.scene.SceneCase;
import fr.aladdin.catalogue.scene.SceneCheck;
import fr.aladdin.catalogue.scene.SceneCondition;
import fr.aladdin.catalogue.scene.SceneElement;
import fr.aladdin.catalogue.scene.SceneScreen;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A scene can be played: each of its screens can be reached, and each mark that is asked for is set somewhere. */
final class PlayCheck {

    private final ReadModule read;
    private final LearningModule module;
    private final ModuleTexts lines;
    private final List<Fault> faults = new ArrayList<>();

    PlayCheck(ReadModule read, LearningModule module, ModuleTexts lines) {
        this.read = read;
        this.module = module;
        this.lines = lines;
    }

    List<Fault> check() {
        module.steps().stream()
                .filter(Scene.class::isInstance)
                .map(Scene.class::cast)
                .forEach(this::scene);
        return faults;
    }

    private void scene(Scene scene) {
        Set<String> reached = reached(scene);
        scene.script().screens().keySet().stream()
                .filter(screen -> !reached.contains(screen))
                .forEach(screen -> fault(
                        scene, "The screen " + screen + " is never in front", "Lead to it with to, or delete it"));
        Set<String> set = new HashSet<>(scene.script().marked());
        elements(scene).forEach(element -> set.addAll(element.effect().marks()));
        scene.script().screens().values().forEach(screen -> set.addAll(screen.marks()));
        asked(scene)
                .distinct()
                .filter(mark -> !set.contains(mark))
                .forEach(mark -> fault(scene, "Nothing sets the mark " + mark, "Write it under marks of an element"));
    }

    private static Set<String> reached(Scene scene) {
        Set<String> reached = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(scene.script().start()));
        while (!ahead.isEmpty()) {
            String id = ahead.pop();
            if (reached.add(id)) {
                SceneScreen screen = scene.script().screen(id);
                screen.gate().ifPresent(gate -> ahead.push(gate.otherwise()));
                screen.elements().forEach(element -> element.effect().to().ifPresent(ahead::push));
            }
        }
        return reached;
    }

    private static Stream<String> asked(Scene scene) {
        Stream<SceneCondition> conditions = Stream.of(
                        elements(scene).map(SceneElement::when),
                        scene.goal().stream().map(SceneCheck::condition),
                        scene.otherwise().stream().map(SceneCase::when))
                .flatMap(all -> all);
        Stream<String> gates = scene.script().screens().values().stream()
                .flatMap(screen -> screen.gate().stream())
                .flatMap(gate -> gate.needs().stream());
        return Stream.concat(
                gates,
                conditions.flatMap(
                        condition -> Stream.concat(condition.marked().stream(), condition.notMarked().stream())));
    }

    private static Stream<SceneElement> elements(Scene scene) {
        return scene.script().screens().values().stream().flatMap(screen -> screen.elements().stream());
    }

    private void fault(Scene scene, String message, String mend) {
        faults.add(new Fault("content/" + read.folder() + "module.yaml", lines.lineOf(scene), message, mend));
    }
}
