package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is signed in at a provider too, and must be signed out there when they leave, above all on a shared computer: the
 * provider's token of the sign-in, sealed, until the sign-in ends.
 */
@ApplicationScoped
@Transactional
public class ProviderSignIns {

    private static final String PURPOSE = "id-token";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    /**
     * @param provider the short name of the provider
     * @param idToken what it wants to see when the person is signed out there
     */
    public record Hint(String provider, String idToken) {}

    /** Keeps the token of a sign-in, and forgets those of sign-ins that have ended. */
    public void keep(UUID signIn, Hint hint) {
        database.createNativeQuery("DELETE FROM provider_sign_in p USING sign_in s WHERE s.id = p.sign_in"
                        + " AND (s.ended_at IS NOT NULL OR s.expires_at < ?)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
        database.createNativeQuery("INSERT INTO provider_sign_in (sign_in, provider, sealed_token) VALUES (?, ?, ?)"
                        + " ON CONFLICT (sign_in) DO UPDATE SET provider = excluded.provider,"
                        + " sealed_token = excluded.sealed_token")
                .setParameter(1, signIn)
                .setParameter(2, hint.provider())
                .setParameter(3, secrets.seal(PURPOSE, hint.idToken().getBytes(StandardCharsets.UTF_8)))
                .executeUpdate();
    }

    /** Hands the token out, once. */
    public Optional<Hint> take(UUID signIn) {
        List<?> rows = database.createNativeQuery(
                        "DELETE FROM provider_sign_in WHERE sign_in = ? RETURNING provider, sealed_token")
                .setParameter(1, signIn)
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).flatMap(this::hint);
    }

    private Optional<Hint> hint(Object[] row) {
        return secrets.open(PURPOSE, (byte[]) row[1])
                .map(token -> new Hint((String) row[0], new String(token, StandardCharsets.UTF_8)));
    }
}
