package fr.aladdin.catalogue;

import java.util.List;

/**
 * Modules in the order in which they are best learnt.
 *
 * @param modules those that could be read; a path may have none yet
 * @param hidden never shown to participants: for authors and tests
 */
public record LearningPath(String id, List<LearningModule> modules, boolean hidden) {

    public LearningPath {
        modules = List.copyOf(modules);
    }
}
