package fr.aladdin.olivette;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where services exchange a code for tokens, and a token for what it lets them know. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TokenDesk {

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    @Inject
    private SigningKeys keys;

    @Inject
    private Authorizations authorizations;

    HTTPResponse redeem(HTTPRequest asked, Client client) {
        try {
            TokenRequest request = TokenRequest.parse(asked);
            if (!(request.getClientAuthentication() instanceof ClientSecretPost shown) || !isClient(shown, client)) {
                return Olivette.json(401, Map.of("error", "invalid_client"));
            }
            if (!(request.getAuthorizationGrant() instanceof AuthorizationCodeGrant grant)) {
                return Olivette.json(400, Map.of("error", "unsupported_grant_type"));
            }
            Optional<Authorization> found =
                    authorizations.findByCode(grant.getAuthorizationCode().getValue());
            Instant now = clock.instant();
            found.filter(Authorization::isRedeemed).ifPresent(twice -> twice.revoke(now));
            return found.filter(one -> one.redeems(
                            client.id(),
                            Optional.ofNullable(grant.getRedirectionURI()),
                            Optional.ofNullable(grant.getCodeVerifier()),
                            now))
                    .map(one -> tokens(one, now))
                    .orElseGet(() -> Olivette.json(400, Map.of("error", "invalid_grant")));
        } catch (GeneralException unreadable) {
            return Olivette.json(400, Map.of("error", "invalid_request"));
        }
    }

    private static boolean isClient(ClientSecretPost shown, Client client) {
        return shown.getClientID().getValue().equals(client.id())
                && MessageDigest.isEqual(
                        shown.getClientSecret().getValueBytes(), client.secret().getBytes(StandardCharsets.UTF_8));
    }

    private HTTPResponse tokens(Authorization one, Instant now) {
        String access = secrets.newToken();
        one.redeem(access, now);
        JWTClaimsSet said = new JWTClaimsSet.Builder()
                .issuer(Olivette.ISSUER)
                .subject(one.subject())
                .audience(one.client())
                .claim("nonce", one.nonce())
                .claim("auth_time", one.answeredAt().getEpochSecond())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Authorization.TOKEN)))
                .build();
        Map<String, Object> answer = new TreeMap<>();
        answer.put("access_token", access);
        answer.put("token_type", "Bearer");
        answer.put("expires_in", Authorization.TOKEN.toSeconds());
        answer.put("id_token", keys.sign(said, "JWT"));
        return Olivette.json(200, answer);
    }

    HTTPResponse userinfo(HTTPRequest asked) {
        try {
            String token = UserInfoRequest.parse(asked).getAccessToken().getValue();
            Instant now = clock.instant();
            return authorizations
                    .findByToken(token)
                    .filter(one -> one.tokenHolds(now))
                    .map(one -> said(one, now))
                    .orElseGet(() -> new HTTPResponse(401));
        } catch (GeneralException unreadable) {
            return new HTTPResponse(401);
        }
    }

    private HTTPResponse said(Authorization one, Instant now) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(Olivette.ISSUER)
                .subject(one.subject())
                .audience(one.client())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Authorization.TOKEN)));
        try {
            JSONObjectUtils.parse(one.claims()).forEach(claims::claim);
        } catch (ParseException notOurs) {
            throw new IllegalStateException(notOurs);
        }
        HTTPResponse response = new HTTPResponse(200);
        response.setEntityContentType(ContentType.APPLICATION_JWT);
        response.setCacheControl("no-store");
        response.setBody(keys.sign(claims.build(), "JWT"));
        return response;
    }
}
