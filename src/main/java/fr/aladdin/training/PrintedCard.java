package fr.aladdin.training;

import fr.aladdin.account.DrawnCard;
import java.util.List;

/**
 * What is printed on one access card.
 *
 * @param name how the person is called
 * @param number as printed, {@code 4821 5709}
 * @param words the four words, in order; none where a passphrase of the person's own opens the account
 * @param code what the QR code carries; empty where there are no words
 */
public record PrintedCard(String name, String number, List<String> words, String code) {

    public PrintedCard {
        words = List.copyOf(words);
    }

    static PrintedCard of(String name, DrawnCard card) {
        return new PrintedCard(name, card.number().printed(), card.words().words(), card.code());
    }

    /** The card of somebody who has chosen a passphrase: its number says who they are, and nothing on it opens the account. */
    static PrintedCard withoutWords(String name, DrawnCard card) {
        return new PrintedCard(name, card.number().printed(), List.of(), "");
    }

    /** Whether the card opens the account by its words. */
    public boolean opens() {
        return !words.isEmpty();
    }

    /** What the QR code opens: a page that asks for one of the words. */
    public String address(String publicUrl) {
        return publicUrl + "/signin/qr?c=" + code;
    }

    /** Never what is printed: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "PrintedCard[…]";
    }
}
