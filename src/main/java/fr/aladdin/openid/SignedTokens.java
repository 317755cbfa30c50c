package fr.aladdin.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyConverter;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import fr.aladdin.openid.Outcome.Part;
import java.security.Key;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks what a provider signed: the signature with the provider's own published keys alone, whatever keys or addresses
 * of keys the token names, then from whom, for whom and until when it is.
 */
final class SignedTokens {

    private static final int SKEW_SECONDS = 60;

    /** What the claims that are no text are, once read. */
    private static final Map<String, Class<?>> OF_ITS_KIND = Map.of("exp", Date.class, "iat", Date.class);

    private final Providers providers;
    private final Clock clock;

    SignedTokens(Providers providers, Clock clock) {
        this.providers = providers;
        this.clock = clock;
    }

    /** The claims of an ID token for this exchange. */
    JWTClaimsSet idToken(JWT token, ProviderProfile profile, Exchange kept) throws NotIdentified {
        JWTClaimsSet claims = checked(token, profile, Part.ID_TOKEN, Set.of("sub", "exp", "iat", "nonce"));
        if (!(claims.getClaim("nonce") instanceof String nonce) || !kept.hasNonce(nonce)) {
            throw NotIdentified.refused(Part.ID_TOKEN, "not for this exchange (nonce)");
        }
        if (!Assurance.enough(acr(claims), profile.acrValues())) {
            throw NotIdentified.refused(Part.ID_TOKEN, "a lower assurance level than was asked for (acr)");
        }
        return claims;
    }

    /** The claims of a signed answer of the userinfo endpoint. */
    JWTClaimsSet userinfo(JWT token, ProviderProfile profile) throws NotIdentified {
        return checked(token, profile, Part.USERINFO, Set.of("sub", "exp"));
    }

    static String acr(JWTClaimsSet claims) {
        return claims.getClaim("acr") instanceof String level ? level : "";
    }

    private JWTClaimsSet checked(JWT token, ProviderProfile profile, Part part, Set<String> required)
            throws NotIdentified {
        if (!(token instanceof SignedJWT signed)
                || !profile.algorithms()
                        .contains(signed.getHeader().getAlgorithm().getName())) {
            throw NotIdentified.refused(part, "a signature of a kind that is not accepted (alg)");
        }
        DefaultJWTClaimsVerifier<SecurityContext> wanted = wanted(profile, required);
        JWTClaimsSet claims = opened(signed, profile, part, wanted);
        if (claims.getAudience().size() != 1) {
            throw NotIdentified.refused(part, "for others too (aud)");
        }
        for (String name : required) {
            if (!OF_ITS_KIND.getOrDefault(name, String.class).isInstance(claims.getClaim(name))) {
                throw NotIdentified.refused(part, "not what it must be (" + name + ")");
            }
        }
        if (claims.getSubject().isBlank() || claims.getSubject().length() > 255) {
            throw NotIdentified.refused(part, "for nobody (sub)");
        }
        Date issued = claims.getIssueTime();
        if (issued != null && issued.toInstant().isAfter(clock.instant().plusSeconds(SKEW_SECONDS))) {
            throw NotIdentified.refused(part, "of a time to come (iat)");
        }
        return claims;
    }

    /** A signature that does not fit the known keys may be one of a new key: they are read again before it is refused. */
    private JWTClaimsSet opened(
            SignedJWT token, ProviderProfile profile, Part part, DefaultJWTClaimsVerifier<SecurityContext> wanted)
            throws NotIdentified {
        try {
            return processor(providers.get(profile.issuer()).keys(), wanted).process(token, null);
        } catch (BadJWTException claims) {
            throw NotIdentified.refused(part, claims);
        } catch (BadJOSEException | JOSEException signature) {
            return openedWithKeysOfNow(token, profile, part, wanted);
        }
    }

    private JWTClaimsSet openedWithKeysOfNow(
            SignedJWT token, ProviderProfile profile, Part part, DefaultJWTClaimsVerifier<SecurityContext> wanted)
            throws NotIdentified {
        try {
            return processor(providers.withKeysOfNow(profile.issuer()).keys(), wanted)
                    .process(token, null);
        } catch (BadJOSEException | JOSEException refused) {
            throw NotIdentified.refused(part, refused);
        }
    }

    private static DefaultJWTProcessor<SecurityContext> processor(
            JWKSet keys, DefaultJWTClaimsVerifier<SecurityContext> wanted) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector((header, context) -> fitting(keys, header));
        processor.setJWTClaimsSetVerifier(wanted);
        return processor;
    }

    /** The key that the header names; where it names none, the only one that fits: we do not try them all. */
    private static List<Key> fitting(JWKSet keys, JWSHeader header) {
        List<JWK> found = new JWKSelector(JWKMatcher.forJWSHeader(header)).select(keys);
        return header.getKeyID() == null && found.size() > 1 ? List.of() : KeyConverter.toJavaKeys(found);
    }

    private DefaultJWTClaimsVerifier<SecurityContext> wanted(ProviderProfile profile, Set<String> required) {
        JWTClaimsSet exact = new JWTClaimsSet.Builder().issuer(profile.issuer()).build();
        Instant now = clock.instant();
        DefaultJWTClaimsVerifier<SecurityContext> verifier =
                new DefaultJWTClaimsVerifier<>(profile.client().id(), exact, required) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(now);
                    }
                };
        verifier.setMaxClockSkew(SKEW_SECONDS);
        return verifier;
    }
}
