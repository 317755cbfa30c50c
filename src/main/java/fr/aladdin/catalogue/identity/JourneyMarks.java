package fr.aladdin.catalogue.identity;

import fr.aladdin.catalogue.scene.ScenePlay;

/** The names of what happened in a journey. */
public final class JourneyMarks {

    /** The list of data was opened before or after. */
    public static final String SAW_DATA = "saw-data";

    /** « Continuer sur … » was pressed. */
    public static final String CONTINUED = "continued";

    /** The person turned back on a page of Olivette. */
    public static final String CANCELLED = "cancelled";

    static final String ACCOUNT_BEGUN = "account-begun";
    static final String CODE_SHARED = "code-shared";
    static final String HUNG_UP = "hung-up";
    static final String PASSWORD_SAVED = "password-saved";
    static final String READ_OTHER = "read-other";

    /** Wrong tries after which an account is closed. */
    static final int BLOCKED = 5;

    private JourneyMarks() {}

    /** Signed in there now. */
    public static String in(Site site) {
        return "in." + site.id();
    }

    static String wasIn(String site) {
        return "was-in." + site;
    }

    static String been(String host) {
        return "been." + host;
    }

    static String chose(String accountOrPerson) {
        return "chose." + accountOrPerson;
    }

    static String typed(String host) {
        return "typed." + host;
    }

    static String filled(String host) {
        return "filled." + host;
    }

    /** A new password was asked for. */
    static String asked(String site) {
        return "asked." + site;
    }

    static String recovered(String site) {
        return "recovered." + site;
    }

    static String changed(String site) {
        return "changed." + site;
    }

    static String closedElsewhere(String site) {
        return "closed-elsewhere." + site;
    }

    /** Inside as somebody else. */
    static String as(String person) {
        return "as." + person;
    }

    /** This person's open session was ended. */
    static String out(String person) {
        return "out." + person;
    }

    static String missed(String door, int times) {
        return ScenePlay.missed(door, times);
    }
}
