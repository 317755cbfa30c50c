package fr.aladdin.account.web;

/** The card of a fictitious person that the first page shows where demonstration data is wanted, and nowhere else. */
final class DemonstrationCard {

    static final String NUMBER = "4821 5701";
    static final String WORDS = "soleil panier tomate bateau";

    private DemonstrationCard() {}
}
