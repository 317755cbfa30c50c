package fr.aladdin.account.web;

import fr.aladdin.account.SignedIn;

/** Whom a provider lets in: where they enter, and where they link an identity. */
enum Doors {
    PARTICIPANTS("/signin", "/account/ways-in"),
    STAFF("/signin/staff", "/account/team");

    private final String signIn;
    private final String waysIn;

    Doors(String signIn, String waysIn) {
        this.signIn = signIn;
        this.waysIn = waysIn;
    }

    /** The page of those who want to enter. */
    String signIn() {
        return signIn;
    }

    /** The page of those who link an identity to their account. */
    String waysIn() {
        return waysIn;
    }

    /** Whether it is the door of whoever is signed in. */
    boolean belongTo(SignedIn visitor) {
        return this == STAFF ? visitor.staff() : visitor.participant();
    }
}
