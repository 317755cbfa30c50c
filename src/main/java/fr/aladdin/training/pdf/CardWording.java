package fr.aladdin.training.pdf;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;

/** The sentences printed on cards. Cards are in French: they are shown to people who help, at any counter. */
public record CardWording(Messages messages) {

    Language language() {
        return Language.FRENCH;
    }

    String title() {
        return say("sheet_title");
    }

    String number() {
        return say("number");
    }

    String words() {
        return say("words");
    }

    /** In place of the words, where a passphrase of the person's own opens the account. */
    String ownPassphrase() {
        return say("own_passphrase");
    }

    String keep() {
        return say("keep");
    }

    String address() {
        return say("address");
    }

    String qr(String name) {
        return messages.format(Language.FRENCH, "training_cards.qr", name);
    }

    private String say(String key) {
        return messages.get(Language.FRENCH, "training_cards." + key);
    }
}
