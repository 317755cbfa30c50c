package fr.aladdin.mailbox;

/** The draft was sent or changed in another window after this page was shown. What was typed is still in hand. */
public class DraftMovedOn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DraftMovedOn() {
        super("the draft changed in another window");
    }
}
