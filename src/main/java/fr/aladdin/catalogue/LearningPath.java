package fr.aladdin.catalogue;

import java.util.List;

/**
 * Modules in the order in which they are best learnt.
 *
 * @param modules those that could be read; a path may have none yet
 * @param use who meets the modules, and how
 */
public record LearningPath(String id, List<LearningModule> modules, Use use) {

    /** What the modules of a path are for. */
    public enum Use {
        /** Learnt one after the other by participants. */
        LEARNT,
        /** Each step is a variant, brought back on its own by the revision. */
        REVISED,
        /** Never shown to participants: for authors and tests. */
        HIDDEN
    }

    public LearningPath {
        modules = List.copyOf(modules);
    }

    /** Whether participants see the path. */
    public boolean learnt() {
        return use == Use.LEARNT;
    }

    /** What its modules bring, in their order. */
    public List<String> gestures() {
        return modules.stream()
                .flatMap(module -> module.gestures().stream())
                .distinct()
                .toList();
    }
}
