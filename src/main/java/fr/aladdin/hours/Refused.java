package fr.aladdin.hours;

/** What was asked cannot be; nothing was changed. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    public Refused(Refusal reason) {
        super(reason.tag());
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
