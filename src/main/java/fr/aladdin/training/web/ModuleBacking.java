package fr.aladdin.training.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.language.Language;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The note for trainers of one module. */
@Named("trainingModule")
@RequestScoped
public class ModuleBacking {

    @Inject
    private Asked asked;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ModuleWords words;

    public void respond() {
        if (!asked.text("module").isEmpty()
                && catalogue.findModule(asked.text("module")).isEmpty()) {
            Asked.notFound();
        }
    }

    public List<Language> handoutLanguages() {
        return Language.offered();
    }

    /** The slug that the address names, or the first module's; empty when nothing could be read. */
    public String slug() {
        return asked.text("module").isEmpty()
                ? words.all().stream().findFirst().map(module -> module.slug()).orElse("")
                : asked.text("module");
    }
}
