package fr.aladdin.account;

import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.language.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How the page in hand is to look: the attributes of its {@code html} element. */
@Named("display")
@RequestScoped
public class DisplayOfPage {

    @Inject
    private ActiveLanguage active;

    private DisplaySettings settings = DisplaySettings.DEFAULT;

    public void use(DisplaySettings chosen) {
        settings = chosen;
        active.use(chosen.language());
    }

    /** A page of the team, which not every language has: all of it speaks one language that it is written in. */
    public void speakToTeam() {
        active.use(language().forTeam());
    }

    /** The language that the page speaks; {@link #language()} is the one that was chosen. */
    public Language spoken() {
        return active.get();
    }

    public DisplaySettings settings() {
        return settings;
    }

    public Language language() {
        return settings.language();
    }

    public boolean simple() {
        return settings.simple();
    }

    /** Attributes are left out when they say what is the default. */
    public @Nullable String dataSize() {
        return settings.size() == 1 ? null : Integer.toString(settings.size());
    }

    public @Nullable String dataMode() {
        return settings.simple() ? "simple" : null;
    }

    public @Nullable String dataTheme() {
        return settings.theme() == Theme.LIGHT ? null : settings.theme().tag();
    }

    public @Nullable String dataSpace() {
        return settings.wide() ? "wide" : null;
    }
}
