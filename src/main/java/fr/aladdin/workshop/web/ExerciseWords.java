package fr.aladdin.workshop.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.language.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** A small task of one step as a trainer reads it: in French, the language of the content. */
@RequestScoped
public class ExerciseWords {

    @Inject
    private Catalogue catalogue;

    String title(String variant) {
        return text(variant, "titre");
    }

    /** What is asked in it. */
    String asks(String variant) {
        return text(variant, "consigne");
    }

    int minutes(String variant) {
        return catalogue.getModule(variant).minutes();
    }

    private String text(String variant, String key) {
        LearningModule module = catalogue.getModule(variant);
        return module.wording(module.steps().get(0), key, Language.FRENCH).plain();
    }
}
