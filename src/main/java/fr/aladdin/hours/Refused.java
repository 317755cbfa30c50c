package fr.aladdin.hours;

import fr.aladdin.workshop.Workshop;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was asked cannot be; nothing was changed. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal reason;
    private final transient @Nullable Workshop elsewhere;

    public Refused(Refusal reason) {
        super(reason.tag());
        this.reason = reason;
        this.elsewhere = null;
    }

    /** Because of another workshop, which is named. */
    Refused(Refusal reason, Workshop elsewhere) {
        super(reason.tag());
        this.reason = reason;
        this.elsewhere = elsewhere;
    }

    public Refusal reason() {
        return reason;
    }

    /** The other workshop that stands in the way; empty when something else does. */
    public Optional<Workshop> elsewhere() {
        return Optional.ofNullable(elsewhere);
    }
}
