package fr.aladdin.catalogue;

import fr.aladdin.catalogue.scene.SceneAct;
import fr.aladdin.catalogue.scene.SceneCase;
import fr.aladdin.catalogue.scene.SceneCheck;
import fr.aladdin.catalogue.scene.SceneElement;
import fr.aladdin.catalogue.scene.ScenePlay;
import fr.aladdin.catalogue.scene.SceneScreen;
import fr.aladdin.catalogue.scene.SceneScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Acting something out on drawn screens. The answer gives {@code act}: what was done since the scene began, oldest
 * first, each as {@link SceneAct#text()}.
 *
 * @param lent what the person types in place of anything of their own, by the id of its name
 * @param goal how things must be; the order in which they come about is free
 * @param otherwise the first case that holds is said; the goal remains to be reached
 */
public record Scene(
        StepOutline outline,
        Map<String, String> lent,
        SceneScript script,
        List<SceneCheck> goal,
        List<SceneCase> otherwise)
        implements Exercise {

    public Scene {
        lent = Collections.unmodifiableMap(new LinkedHashMap<>(lent));
        goal = List.copyOf(goal);
        otherwise = List.copyOf(otherwise);
    }

    @Override
    public String kind() {
        return "scene";
    }

    @Override
    public TextKeys texts() {
        List<String> checks = goal.stream().map(SceneCheck::id).toList();
        TextKeys keys = TextKeys.needing("consigne", "juste")
                .need("prete.", List.copyOf(lent.keySet()), "")
                .need("but.", checks, "")
                .need("but.", checks, ".manque")
                .foresee(otherwise.stream().map(SceneCase::say).distinct().toList())
                .foresee("pas-encore.", asked());
        for (SceneScreen screen : script.screens().values()) {
            keys = keys.need(List.of("ecran." + screen.id()))
                    .need(
                            "ecran." + screen.id() + ".",
                            screen.elements().stream().map(SceneElement::id).toList(),
                            "");
        }
        return keys;
    }

    /** The fields that something asks for. */
    List<String> asked() {
        Stream<SceneElement> all = script.screens().values().stream().flatMap(screen -> screen.elements().stream());
        return all.flatMap(element -> element.asks().stream()).distinct().toList();
    }

    /** How things stand after these acts. */
    public ScenePlay play(List<SceneAct> acts) {
        return ScenePlay.of(script, acts);
    }

    @Override
    public Optional<Scene> scene() {
        return Optional.of(this);
    }

    /** What was given, as acts. */
    public static List<SceneAct> acts(Given given) {
        return given.all("act").stream().map(SceneAct::read).toList();
    }

    public static Given given(List<SceneAct> acts) {
        return Given.of(Map.of("act", acts.stream().map(SceneAct::text).toList()));
    }

    @Override
    public boolean acted() {
        return true;
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        List<SceneAct> acts = acts(given);
        ScenePlay play = play(acts);
        List<Check> checks = goal.stream().map(check -> look(check, play)).toList();
        if (checks.stream().allMatch(Check::met)) {
            return Correction.of(Verdict.RIGHT, List.of("juste"), checks);
        }
        return foreseen(play)
                .map(say -> Correction.of(Verdict.NOT_YET, List.of(say), checks))
                .orElseGet(() -> missing(acts.isEmpty() ? Verdict.INCOMPLETE : Verdict.NOT_YET, checks));
    }

    private static Check look(SceneCheck check, ScenePlay play) {
        boolean met = check.condition().holds(play);
        return check.condition().isOnlyAvoiding()
                ? Check.avoided(
                        check.id(), met, !met, play.hadChance(check.condition().notMarked()))
                : new Check(check.id(), met);
    }

    /** What did not fit comes first; how often it did not may be foreseen in its place. */
    private Optional<String> foreseen(ScenePlay play) {
        boolean misfit = play.misfit().isPresent();
        return otherwise.stream()
                .filter(one ->
                        (!misfit || one.when().isAboutTries()) && one.when().holds(play))
                .map(SceneCase::say)
                .findFirst()
                .or(() -> play.misfit().map(field -> "pas-encore." + field));
    }

    private static Correction missing(Verdict verdict, List<Check> checks) {
        List<String> say = new ArrayList<>();
        checks.stream().filter(check -> !check.met()).forEach(check -> say.add("but." + check.id() + ".manque"));
        return Correction.of(verdict, say, checks);
    }
}
