package fr.aladdin.catalogue.mail;

/** What the participant's own words must hold; quoted text does not count. */
public record BodyRule(int wordsAtLeast, boolean greets, boolean asks, boolean signed) {

    public static final BodyRule NONE = new BodyRule(0, false, false, false);

    boolean isMetBy(WrittenText text) {
        return text.words() >= wordsAtLeast
                && (!greets || text.greets())
                && (!asks || text.asks())
                && (!signed || text.isSigned());
    }
}
