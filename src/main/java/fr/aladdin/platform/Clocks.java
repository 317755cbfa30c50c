package fr.aladdin.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the program: instants of this machine, days and months of Bordeaux. */
@ApplicationScoped
public class Clocks {

    public static final ZoneId BORDEAUX = ZoneId.of("Europe/Paris");

    @Produces
    public Clock clock() {
        return Clock.system(BORDEAUX);
    }
}
