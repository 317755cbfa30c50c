package fr.aladdin.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the program under test: the machine's, until a test moves it on. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class MovableClock {

    private volatile Duration ahead = Duration.ZERO;

    /** Later than the machine by that much, until it is put right. */
    public void moveOn(Duration more) {
        ahead = ahead.plus(more);
    }

    public void putRight() {
        ahead = Duration.ZERO;
    }

    @Produces
    public Clock clock() {
        return new Moved(Clocks.BORDEAUX);
    }

    private final class Moved extends Clock {

        private final ZoneId zone;

        Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }
    }
}
