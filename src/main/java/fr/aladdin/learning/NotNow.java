package fr.aladdin.learning;

/** What was asked cannot be done from where the person is in the module. Nothing has changed. */
public final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        NOT_STARTED,
        STEP_NOT_REACHED,
        STEP_NOT_DONE
    }

    private final Reason reason;

    public NotNow(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
