package fr.aladdin.site;

import fr.aladdin.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** The first language that the browser asks for and that we offer; French otherwise. */
final class PreferredLanguage {

    private PreferredLanguage() {}

    static Language of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.FRENCH;
        }
        for (Locale wanted : Collections.list(request.getLocales())) {
            Optional<Language> found = Language.find(wanted.getLanguage());
            if (found.isPresent() && Language.offered().contains(found.get())) {
                return found.get();
            }
        }
        return Language.FRENCH;
    }
}
