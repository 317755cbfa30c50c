package fr.aladdin.site;

import fr.aladdin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for this installation: what the law asks a site to name (loi n° 2004-575 du 21 juin 2004, article 1-1).
 * What the installation has not said is absent, and the page says so.
 */
@Named
@ApplicationScoped
public class Publisher {

    @Inject
    private Settings settings;

    /** The organisation and its address. */
    public @Nullable String name() {
        return settings.publisher().orElse(null);
    }

    /** The organisation without its address, as the foot of each page names it. */
    public @Nullable String organisation() {
        return settings.publisher().map(Publisher::withoutAddress).orElse(null);
    }

    /** What stands before the first comma or the end of the first line. */
    static String withoutAddress(String publisher) {
        return publisher.strip().split("\\s*[,\\r\\n]", 2)[0];
    }

    public @Nullable String director() {
        return settings.publicationDirector().orElse(null);
    }

    /** Who runs the server: name, address, telephone. */
    public @Nullable String host() {
        return settings.hostingCompany().orElse(null);
    }

    /** Where to write or call about personal data and accessibility. */
    public @Nullable String contact() {
        return settings.contact().orElse(null);
    }

    /** The address of this installation. */
    public String site() {
        return settings.publicUrl();
    }
}
