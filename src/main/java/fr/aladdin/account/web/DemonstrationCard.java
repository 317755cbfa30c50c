package fr.aladdin.account.web;

import fr.aladdin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The card of a fictitious person that the first page shows where demonstration data is wanted, and nowhere else. */
@Named
@ApplicationScoped
public class DemonstrationCard {

    static final String NUMBER = "4821 5701";
    static final String WORDS = "soleil panier tomate bateau";

    @Inject
    private Settings settings;

    public boolean wanted() {
        return settings.demo();
    }

    public String number() {
        return NUMBER;
    }

    public String words() {
        return WORDS;
    }
}
