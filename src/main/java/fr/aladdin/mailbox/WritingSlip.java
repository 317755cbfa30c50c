package fr.aladdin.mailbox;

/**
 * Why a message cannot leave yet: the field to look at, the key of a sentence, and what the sentence names.
 *
 * @param meant the address to write instead; empty when there is none to offer
 */
public record WritingSlip(String field, String key, Object named, String meant) {
    public WritingSlip(String field, String key, Object named) {
        this(field, key, named, "");
    }
}
