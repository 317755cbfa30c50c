package fr.aladdin.openid;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoSuccessResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import fr.aladdin.openid.Outcome.Part;
import fr.aladdin.openid.ProviderProfile.Authentication;
import fr.aladdin.openid.ProviderProfile.Client;
import java.util.Map;
import java.util.TreeMap;

/** What we ask a provider directly, server to server: tokens for a code, and what it says of the person. */
final class Conversation {

    private final HTTPRequestSender transport;
    private final SignedTokens tokens;

    Conversation(HTTPRequestSender transport, SignedTokens tokens) {
        this.transport = transport;
        this.tokens = tokens;
    }

    /** The tokens that a code stands for. */
    OIDCTokens redeem(String code, ProviderProfile profile, Provider provider, Exchange kept) throws NotIdentified {
        AuthorizationCode read = new AuthorizationCode(code);
        AuthorizationGrant grant = profile.pkce()
                ? new AuthorizationCodeGrant(read, profile.client().callback(), new CodeVerifier(kept.verifier()))
                : new AuthorizationCodeGrant(read, profile.client().callback());
        TokenRequest request = new TokenRequest.Builder(
                        provider.metadata().getTokenEndpointURI(), authentication(profile.client()), grant)
                .build();
        HTTPResponse came = Provider.ask("token", request.toHTTPRequest(), transport);
        try {
            if (!came.indicatesSuccess()) {
                throw NotIdentified.refused(
                        Part.TOKEN, error(TokenErrorResponse.parse(came).getErrorObject()));
            }
            OIDCTokens found = OIDCTokenResponse.parse(came).getOIDCTokens();
            if (found.getIDToken() == null) {
                throw NotIdentified.refused(Part.ID_TOKEN, "there is none");
            }
            return found;
        } catch (GeneralException unreadable) {
            throw NotIdentified.refused(Part.TOKEN, "an answer that cannot be read");
        }
    }

    /**
     * What the provider says of the person, signed where it must be, and of nobody else.
     *
     * @param subject the person of the ID token
     */
    Map<String, Object> userinfo(OIDCTokens found, ProviderProfile profile, Provider provider, String subject)
            throws NotIdentified {
        UserInfoRequest request =
                new UserInfoRequest(provider.metadata().getUserInfoEndpointURI(), found.getBearerAccessToken());
        HTTPResponse came = Provider.ask("userinfo", request.toHTTPRequest(), transport);
        Map<String, Object> claims = new TreeMap<>(said(came, profile));
        if (!subject.equals(claims.get("sub"))) {
            throw NotIdentified.refused(Part.USERINFO, "about somebody else (sub)");
        }
        claims.values().removeIf(value -> value == null);
        return claims;
    }

    private Map<String, Object> said(HTTPResponse came, ProviderProfile profile) throws NotIdentified {
        try {
            UserInfoSuccessResponse read = UserInfoSuccessResponse.parse(came);
            JWT signed = read.getUserInfoJWT();
            if (signed != null) {
                JWTClaimsSet claims = tokens.userinfo(signed, profile);
                return claims.toJSONObject();
            }
            if (profile.signedUserinfo()) {
                throw NotIdentified.refused(Part.USERINFO, "not signed");
            }
            return read.getUserInfo().toJSONObject();
        } catch (GeneralException unreadable) {
            throw NotIdentified.refused(Part.USERINFO, "an answer that cannot be read");
        }
    }

    private static ClientAuthentication authentication(Client client) {
        ClientID id = new ClientID(client.id());
        Secret secret = new Secret(client.secret());
        return client.authentication() == Authentication.BASIC
                ? new ClientSecretBasic(id, secret)
                : new ClientSecretPost(id, secret);
    }

    private static String error(ErrorObject error) {
        String code = error == null || error.getCode() == null ? "" : error.getCode();
        return code.matches("[a-z_]{1,60}") ? code : "refused without a name";
    }
}
