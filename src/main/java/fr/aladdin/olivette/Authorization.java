package fr.aladdin.olivette;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import fr.aladdin.platform.Secrets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sign-in with Olivette: what a service asked, what the person answered, the code and the token that came of it. */
@Entity
@Table(name = "olivette_authorization")
class Authorization {

    /** As long as somebody may take to choose an account and sign in there. */
    static final Duration OPEN = Duration.ofHours(2);

    /** A code is redeemed at once or never. */
    static final Duration CODE = Duration.ofSeconds(60);

    static final Duration TOKEN = Duration.ofMinutes(5);

    @Id
    private UUID id;

    private byte[] handle;

    private String client;

    private String callback;

    private String state;

    private String nonce;

    private String challenge;

    private String scope;

    @Column(name = "asked_at")
    private Instant askedAt;

    private @Nullable String subject;

    private @Nullable String claims;

    private byte @Nullable [] code;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "redeemed_at")
    private @Nullable Instant redeemedAt;

    private byte @Nullable [] token;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected Authorization() {}

    /** @param asked complete: state, nonce and a code challenge are there */
    static Authorization of(AuthenticationRequest asked, String handle, Instant now) {
        Authorization one = new Authorization();
        one.id = UUID.randomUUID();
        one.handle = Secrets.fingerprint(handle);
        one.client = asked.getClientID().getValue();
        one.callback = asked.getRedirectionURI().toString();
        one.state = asked.getState().getValue();
        one.nonce = asked.getNonce().getValue();
        one.challenge = asked.getCodeChallenge().getValue();
        one.scope = asked.getScope().toString();
        one.askedAt = now;
        return one;
    }

    boolean isOpen(Instant now) {
        return answeredAt == null && now.isBefore(askedAt.plus(OPEN));
    }

    void refuse(Instant now) {
        answeredAt = now;
    }

    void grant(String who, String said, String fresh, Instant now) {
        subject = who;
        claims = said;
        code = Secrets.fingerprint(fresh);
        answeredAt = now;
    }

    /** Whether the code may be exchanged now, by this client, coming back there, with this verifier. */
    boolean redeems(String by, Optional<URI> backAt, Optional<CodeVerifier> verifier, Instant now) {
        return redeemedAt == null
                && revokedAt == null
                && answeredAt != null
                && now.isBefore(answeredAt.plus(CODE))
                && client.equals(by)
                && backAt.filter(uri -> uri.toString().equals(callback)).isPresent()
                && verifier.filter(this::fits).isPresent();
    }

    private boolean fits(CodeVerifier verifier) {
        return CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                .getValue()
                .equals(challenge);
    }

    boolean isRedeemed() {
        return redeemedAt != null;
    }

    void redeem(String fresh, Instant now) {
        redeemedAt = now;
        token = Secrets.fingerprint(fresh);
    }

    /** A code that comes twice may have been stolen: what came of it ends. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean tokenHolds(Instant now) {
        return redeemedAt != null && revokedAt == null && now.isBefore(redeemedAt.plus(TOKEN));
    }

    String client() {
        return client;
    }

    String callback() {
        return callback;
    }

    String state() {
        return state;
    }

    String nonce() {
        return nonce;
    }

    List<String> scopes() {
        return List.of(scope.split(" "));
    }

    String subject() {
        return subject == null ? "" : subject;
    }

    /** A JSON object: what the papers of the invented person say. */
    String claims() {
        return claims == null ? "{}" : claims;
    }

    Instant answeredAt() {
        return answeredAt == null ? askedAt : answeredAt;
    }
}
