package fr.aladdin.olivette;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The keys of Olivette (ES256): the newest signs for 30 days; the one before is published a day longer. */
@ApplicationScoped
@Transactional
public class SigningKeys {

    static final Duration SIGNS = Duration.ofDays(30);
    static final Duration PUBLISHED = SIGNS.plusDays(1);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    /** What everybody may know of the keys of the moment. */
    public JWKSet published() {
        current();
        return new JWKSet(list().stream()
                .map(key -> key.open(secrets).toPublicJWK())
                .map(JWK.class::cast)
                .toList());
    }

    String sign(JWTClaimsSet claims, String type) {
        ECKey key = current();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID(key.getKeyID())
                        .type(new JOSEObjectType(type))
                        .build(),
                claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException missing) {
            throw new IllegalStateException(missing);
        }
        return token.serialize();
    }

    /** Whether Olivette signed this, with a key that is still published. */
    boolean signed(SignedJWT token) {
        return list().stream()
                .map(key -> key.open(secrets))
                .filter(key -> key.getKeyID().equals(token.getHeader().getKeyID()))
                .anyMatch(key -> verifies(token, key));
    }

    private static boolean verifies(SignedJWT token, ECKey key) {
        try {
            return token.getHeader().getAlgorithm().equals(JWSAlgorithm.ES256)
                    && token.verify(new ECDSAVerifier(key.toPublicJWK()));
        } catch (JOSEException unfit) {
            return false;
        }
    }

    /** Begins a new key now; the one before stays published. */
    public void rotate() {
        database.persist(SigningKey.make(secrets, clock.instant()));
        database.flush();
    }

    private ECKey current() {
        boolean due = list().stream()
                .noneMatch(key -> clock.instant().isBefore(key.madeAt().plus(SIGNS)));
        if (due) {
            rotate();
        }
        return list().get(0).open(secrets);
    }

    /** Newest first. */
    private List<SigningKey> list() {
        return database.createQuery(
                        "SELECT k FROM SigningKey k WHERE k.madeAt > :since ORDER BY k.madeAt DESC, k.id",
                        SigningKey.class)
                .setParameter("since", clock.instant().minus(PUBLISHED))
                .getResultStream()
                .filter(key -> key.isReadable(secrets))
                .toList();
    }
}
