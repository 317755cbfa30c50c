package fr.aladdin.revision;

import fr.aladdin.catalogue.LearningModule;
import java.util.List;

/**
 * A small task that brings a gesture back.
 *
 * @param module its address in the catalogue
 * @param gestures what it trains
 * @param mixed whether traps stand among honest messages there
 */
record Variant(String module, List<String> gestures, boolean mixed) {

    static Variant of(LearningModule module) {
        return new Variant(
                module.slug(),
                module.steps().get(0).gestures(),
                module.steps().get(0).kind().equals("triage"));
    }
}
