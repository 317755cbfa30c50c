package fr.aladdin.catalogue.scene;

import java.util.List;
import java.util.Optional;

/**
 * What must hold in a scene. All the parts that are given must.
 *
 * @param marked marks that are there
 * @param notMarked marks that are not
 * @param at the screen that is in front
 */
public record SceneCondition(List<String> marked, List<String> notMarked, Optional<String> at) {

    public static final SceneCondition ALWAYS = new SceneCondition(List.of(), List.of(), Optional.empty());

    public SceneCondition {
        marked = List.copyOf(marked);
        notMarked = List.copyOf(notMarked);
    }

    public boolean holds(ScenePlay play) {
        return play.marks().containsAll(marked)
                && notMarked.stream().noneMatch(play.marks()::contains)
                && at.filter(screen -> !screen.equals(play.screen().id())).isEmpty();
    }
}
