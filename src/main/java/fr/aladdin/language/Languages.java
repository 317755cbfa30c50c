package fr.aladdin.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The languages that a page may offer. */
@Named
@ApplicationScoped
public class Languages {

    public List<Language> offered() {
        return Language.offered();
    }
}
