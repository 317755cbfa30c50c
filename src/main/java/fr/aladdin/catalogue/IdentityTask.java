package fr.aladdin.catalogue;

import fr.aladdin.catalogue.identity.Journey;
import fr.aladdin.catalogue.scene.SceneCase;
import fr.aladdin.catalogue.scene.SceneCheck;
import fr.aladdin.catalogue.scene.SceneCondition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Signing in somewhere as somebody invented: a scene whose screens are those of the practice journey.
 *
 * @param acting the journey with its goal, as a scene
 */
public record IdentityTask(StepOutline outline, Journey journey, Scene acting) implements Exercise {

    public static IdentityTask of(
            StepOutline outline, Journey journey, List<SceneCheck> goal, List<SceneCase> otherwise) {
        Map<String, String> lent = new LinkedHashMap<>();
        journey.lent().forEach((id, one) -> lent.put(id, one.value()));
        return new IdentityTask(outline, journey, new Scene(outline, lent, journey.script(), goal, otherwise));
    }

    @Override
    public String kind() {
        return "identity";
    }

    @Override
    public TextKeys texts() {
        List<String> checks = acting.goal().stream().map(SceneCheck::id).toList();
        return TextKeys.needing("consigne", "juste")
                .need("but.", checks, "")
                .need("but.", checks, ".manque")
                .foresee(acting.otherwise().stream()
                        .map(SceneCase::say)
                        .distinct()
                        .toList())
                .may("accueil", "dedans")
                .mayAll(acting.asked().stream()
                        .map(field -> "pas-encore." + field)
                        .toList());
    }

    @Override
    public Optional<Scene> scene() {
        return Optional.of(acting);
    }

    /** Whether one of these lines of the goal asks that something does not happen: missed, it has happened. */
    public boolean hasHappened(List<String> missed) {
        return acting.goal().stream()
                .filter(check -> missed.contains(check.id()))
                .map(SceneCheck::condition)
                .anyMatch(SceneCondition::isOnlyAvoiding);
    }

    @Override
    public boolean acted() {
        return true;
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        return acting.correct(given, earlier);
    }
}
