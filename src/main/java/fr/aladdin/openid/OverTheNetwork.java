package fr.aladdin.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one relying party that speaks to providers over the network. */
@ApplicationScoped
class OverTheNetwork {

    @Produces
    @Singleton
    RelyingParty relyingParty(Clock clock) {
        return new RelyingParty(new WebTransport(), clock);
    }
}
