package fr.aladdin.openid;

import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of providers, read again after an hour, and its keys whenever a signature does not fit them. */
final class Providers {

    private final HTTPRequestSender transport;
    private final Clock clock;
    private final Map<String, Provider> known = new ConcurrentHashMap<>();

    Providers(HTTPRequestSender transport, Clock clock) {
        this.transport = transport;
        this.clock = clock;
    }

    Provider get(String issuer) throws NotIdentified {
        Provider found = known.get(issuer);
        if (found == null || !found.fresh(clock.instant())) {
            found = Provider.read(issuer, transport, clock.instant());
            known.put(issuer, found);
        }
        return found;
    }

    Provider withKeysOfNow(String issuer) throws NotIdentified {
        Provider found = get(issuer).withKeysOfNow(transport, clock.instant());
        known.put(issuer, found);
        return found;
    }
}
