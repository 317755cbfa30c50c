package fr.aladdin.training.web;

import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.language.Language;
import java.util.stream.Stream;

/** How a check of a step is called for a trainer, in French. */
final class CheckName {

    private CheckName() {}

    /**
     * A line of a goal by its own words; else the thing of the step that bears the id: the place to find on a screen, the box
     * of a form, the left side of a pair, the answer in an exchange.
     */
    static String of(LearningModule module, Step step, String id) {
        return Stream.of("but.", "ecran.", "champ.", "gauche.", "choix.")
                .map(kind -> module.wording(step, kind + id, Language.FRENCH).plain())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(id)
                .replace("**", "");
    }
}
