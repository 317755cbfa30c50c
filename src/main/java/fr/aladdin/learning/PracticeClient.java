package fr.aladdin.learning;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import fr.aladdin.catalogue.identity.Site;
import fr.aladdin.olivette.Client;
import fr.aladdin.olivette.Olivette;
import fr.aladdin.openid.ProviderProfile;
import fr.aladdin.openid.RelyingParty;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A practice service as a client of Olivette, through the same relying party that signs people in to Aladdin for real.
 * Its requests stay within the process.
 */
final class PracticeClient {

    private final Olivette olivette;
    private final Client client;
    private final ProviderProfile profile;
    private final RelyingParty party;

    PracticeClient(Olivette olivette, Site site, Clock clock) {
        this.olivette = olivette;
        this.client = olivette.client(site.id(), site.host());
        List<String> scopes = new ArrayList<>(List.of("openid"));
        scopes.addAll(site.asks());
        this.profile = new ProviderProfile(
                "olivette",
                Olivette.ISSUER,
                new ProviderProfile.Client(
                        client.id(),
                        client.secret(),
                        ProviderProfile.Authentication.POST,
                        client.callback(),
                        client.afterLogout()),
                scopes,
                List.of(),
                true,
                Set.of("ES256"),
                true);
        this.party = new RelyingParty(this::carry, clock);
    }

    RelyingParty party() {
        return party;
    }

    ProviderProfile profile() {
        return profile;
    }

    /** Where the drawn browser is sent from there: it follows as a browser would. */
    URI follow(URI address) {
        HTTPResponse came = olivette.answer(new HTTPRequest(HTTPRequest.Method.GET, address), client);
        if (came.getStatusCode() != 303) {
            throw new IllegalStateException("Olivette answers " + came.getStatusCode());
        }
        return came.getLocation();
    }

    private ReadOnlyHTTPResponse carry(ReadOnlyHTTPRequest request) {
        HTTPRequest copy = new HTTPRequest(request.getMethod(), request.getURI());
        request.getHeaderMap().forEach((name, values) -> copy.setHeader(name, values.toArray(new String[0])));
        copy.setBody(request.getBody());
        return olivette.answer(copy, client);
    }
}
