package fr.aladdin.catalogue;

/**
 * Something in a content file that must be mended.
 *
 * @param file as the writer knows it, from the content folder on
 * @param line counted from 1
 * @param message what is wrong
 * @param mend what to do
 */
public record Fault(String file, int line, String message, String mend) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message + ". " + mend + ".";
    }
}
