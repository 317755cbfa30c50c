package fr.aladdin.mailbox;

/** The step of a module in which something is done in the mailbox. */
public record Task(String module, String step) {
    @Override
    public String toString() {
        return module + "/" + step;
    }
}
