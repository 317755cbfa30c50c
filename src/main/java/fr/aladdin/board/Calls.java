package fr.aladdin.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Who calls for help at this moment, in whatever workshop: every page of theirs says that they are heard, and asks the
 * database nothing for it. Read again whenever the database says that somebody calls or needs nobody any more.
 */
@Named("calls")
@ApplicationScoped
public class Calls {

    @Inject
    private Clock clock;

    @Inject
    private HelpRequests requests;

    /** Until when each call lasts at the latest. */
    private volatile Map<UUID, Instant> until = Map.of();

    void read() {
        until = requests.listOpen();
    }

    /** Without the database nothing is known. */
    void forget() {
        until = Map.of();
    }

    public boolean from(UUID person) {
        Instant end = until.get(person);
        return end != null && clock.instant().isBefore(end);
    }
}
