package fr.aladdin.catalogue.scene;

import java.util.List;

/**
 * What must hold in a scene. All the parts that are given must.
 *
 * @param marked marks that are there
 * @param notMarked marks that are not
 * @param at the screens of which one is in front; none means any
 */
public record SceneCondition(List<String> marked, List<String> notMarked, List<String> at) {

    public static final SceneCondition ALWAYS = new SceneCondition(List.of(), List.of(), List.of());

    public SceneCondition {
        marked = List.copyOf(marked);
        notMarked = List.copyOf(notMarked);
        at = List.copyOf(at);
    }

    /** Whether it is about how often something did not fit. */
    public boolean isAboutTries() {
        return marked.stream().anyMatch(mark -> mark.startsWith(ScenePlay.MISSED));
    }

    /** Whether it only asks that something does not happen. */
    public boolean isOnlyAvoiding() {
        return marked.isEmpty() && at.isEmpty() && !notMarked.isEmpty();
    }

    public boolean holds(ScenePlay play) {
        return play.marks().containsAll(marked)
                && notMarked.stream().noneMatch(play.marks()::contains)
                && (at.isEmpty() || at.contains(play.screen().id()));
    }
}
