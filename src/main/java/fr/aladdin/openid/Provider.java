package fr.aladdin.openid;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderConfigurationRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import fr.aladdin.openid.Outcome.Part;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a provider publishes about itself: its addresses and the keys that it signs with.
 *
 * @param metadata its discovery document, whose issuer is the one that was asked
 * @param keys its keys of the moment
 * @param readAt when both were read
 */
record Provider(OIDCProviderMetadata metadata, JWKSet keys, Instant readAt) {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final int HIGHEST_PORT = 65_535;

    /** Reads the discovery document and the keys. */
    static Provider read(String issuer, HTTPRequestSender transport, Instant now) throws NotIdentified {
        HTTPResponse came =
                ask("discovery", new OIDCProviderConfigurationRequest(new Issuer(issuer)).toHTTPRequest(), transport);
        try {
            came.ensureStatusCode(200);
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(came.getBodyAsJSONObject());
            check(metadata, issuer);
            return new Provider(metadata, readKeys(metadata, transport), now);
        } catch (GeneralException unreadable) {
            throw NotIdentified.refused(Part.DISCOVERY, unreadable);
        }
    }

    /** The same provider with the keys that it has now. */
    Provider withKeysOfNow(HTTPRequestSender transport, Instant now) throws NotIdentified {
        return new Provider(metadata, readKeys(metadata, transport), now);
    }

    boolean fresh(Instant now) {
        return now.isBefore(readAt.plus(FRESH));
    }

    /** Sends a request; a provider that does not answer, or says that it cannot, is unreachable. */
    static HTTPResponse ask(String what, HTTPRequest request, HTTPRequestSender transport) throws NotIdentified {
        try {
            HTTPResponse came = request.send(transport);
            int status = came.getStatusCode();
            if (status >= 500 || status == 429) {
                throw NotIdentified.unreachable(what + " answers " + status);
            }
            return came;
        } catch (IOException silent) {
            throw NotIdentified.unreachable(what + ": " + silent.getMessage());
        }
    }

    private static void check(OIDCProviderMetadata metadata, String issuer) throws NotIdentified {
        if (!metadata.getIssuer().getValue().equals(issuer)) {
            throw NotIdentified.refused(Part.DISCOVERY, "another issuer than the one that was asked");
        }
        boolean complete = metadata.getAuthorizationEndpointURI() != null
                && metadata.getTokenEndpointURI() != null
                && metadata.getUserInfoEndpointURI() != null
                && metadata.getJWKSetURI() != null;
        if (!complete) {
            throw NotIdentified.refused(Part.DISCOVERY, "an address is missing");
        }
        boolean secure = issuer.startsWith("https:");
        boolean usable = Stream.of(
                        metadata.getAuthorizationEndpointURI(),
                        metadata.getTokenEndpointURI(),
                        metadata.getUserInfoEndpointURI(),
                        metadata.getJWKSetURI(),
                        metadata.getEndSessionEndpointURI())
                .filter(Objects::nonNull)
                .allMatch(address -> usable(address, secure));
        if (!usable) {
            throw NotIdentified.refused(Part.DISCOVERY, "an address that names no host, or without https");
        }
    }

    private static boolean usable(URI address, boolean secure) {
        boolean web = "https".equals(address.getScheme()) || (!secure && "http".equals(address.getScheme()));
        return web && address.getHost() != null && address.getPort() <= HIGHEST_PORT;
    }

    private static JWKSet readKeys(OIDCProviderMetadata metadata, HTTPRequestSender transport) throws NotIdentified {
        HTTPRequest request = new HTTPRequest(HTTPRequest.Method.GET, metadata.getJWKSetURI());
        HTTPResponse came = ask("keys", request, transport);
        try {
            came.ensureStatusCode(200);
            return JWKSet.parse(came.getBody());
        } catch (GeneralException | ParseException unreadable) {
            throw NotIdentified.refused(Part.DISCOVERY, "keys that cannot be read");
        }
    }
}
