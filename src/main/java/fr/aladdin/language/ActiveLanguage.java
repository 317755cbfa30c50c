package fr.aladdin.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The language of the page that is being made. */
@Named
@RequestScoped
public class ActiveLanguage {

    private Language language = Language.FRENCH;

    /** What {@code lang} and {@code dir} of the page say. */
    public Language get() {
        return language;
    }

    public void use(Language chosen) {
        language = chosen;
    }
}
