package fr.aladdin.instruction;

/**
 * What an instructor writes about a sentence.
 *
 * @param text how it should read, 1 to 1,000 signs
 * @param remark why, for whoever takes it over; may be empty
 * @param approved whether they read this language as their own and approve the sentence
 */
public record Proposal(String text, String remark, boolean approved) {

    public boolean isWritable() {
        return !text.isEmpty()
                && text.length() <= SentenceNote.LONGEST_TEXT
                && remark.length() <= SentenceNote.LONGEST_REMARK;
    }
}
