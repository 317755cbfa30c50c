package fr.aladdin.mailbox.web;

import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The words on buttons and folders of the practice screen. They stay French in every language, as on the screens that
 * people will meet; the person's language stands beside as a gloss.
 */
@Named("mailWord")
@RequestScoped
public class PracticeScreen {
    @Inject
    private Messages messages;

    @Inject
    private ActiveLanguage active;

    public String french(String key) {
        return messages.get(Language.FRENCH, full(key));
    }

    public boolean isGlossed() {
        return active.get() != Language.FRENCH && active.get() != Language.EASY_FRENCH;
    }

    /** In the person's language, for those who do not read French yet. */
    public String gloss(String key) {
        return messages.get(active.get(), full(key));
    }

    /** With a name in it. */
    public String frenchOf(String key, Object name) {
        return messages.format(Language.FRENCH, full(key), name);
    }

    public String glossOf(String key, Object name) {
        return messages.format(active.get(), full(key), name);
    }

    private static String full(String key) {
        return "mailbox_word." + key;
    }
}
