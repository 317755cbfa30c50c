package fr.aladdin.learning;

import com.nimbusds.jose.util.JSONObjectUtils;
import fr.aladdin.openid.Departure;
import fr.aladdin.openid.Exchange;
import fr.aladdin.openid.OpenIdentity;
import fr.aladdin.platform.Secrets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a practice service keeps of one visit to its step: the sign-in that has begun with Olivette, sealed, then what it
 * got to know of the person who is played.
 */
@Entity
@Table(name = "practice_exchange")
class PracticeExchange {

    private static final String PURPOSE = "practice-exchange";

    @Id
    private UUID visit;

    private byte[] kept;

    private byte[] handle;

    private @Nullable String claims;

    private byte @Nullable [] token;

    @Column(name = "at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected PracticeExchange() {}

    /** @param waiting by which Olivette finds the request again */
    PracticeExchange(StepVisit visit, Departure departure, String waiting, Secrets secrets, Instant now) {
        this.visit = visit.id();
        this.kept = closed(departure.kept().line(), secrets);
        this.handle = closed(waiting, secrets);
        this.at = now;
    }

    /** What came back is kept; the sign-in itself cannot be ended twice. */
    void end(OpenIdentity who, List<String> asked, Secrets secrets) {
        Map<String, Object> known = new LinkedHashMap<>();
        asked.forEach(name -> Optional.ofNullable(who.claims().get(name)).ifPresent(value -> known.put(name, value)));
        claims = JSONObjectUtils.toJSONString(known);
        token = closed(who.idToken(), secrets);
    }

    /** Signed out of Olivette. */
    void forget() {
        token = null;
    }

    Exchange kept(Secrets secrets) {
        return Exchange.read(opened(kept, secrets)).orElseThrow();
    }

    String handle(Secrets secrets) {
        return opened(handle, secrets);
    }

    Optional<String> token(Secrets secrets) {
        return Optional.ofNullable(token).map(text -> opened(text, secrets));
    }

    /** What the signed userinfo said, by the names of OpenID Connect. */
    Map<String, String> claims() {
        Map<String, String> said = new LinkedHashMap<>();
        if (claims != null) {
            try {
                JSONObjectUtils.parse(claims).forEach((name, value) -> said.put(name, String.valueOf(value)));
            } catch (ParseException notOurs) {
                throw new IllegalStateException(notOurs);
            }
        }
        return said;
    }

    private static byte[] closed(String text, Secrets secrets) {
        return secrets.seal(PURPOSE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String opened(byte[] closed, Secrets secrets) {
        return new String(
                secrets.open(PURPOSE, closed)
                        .orElseThrow(() -> new NoSuchElementException("sealed under another secret key")),
                StandardCharsets.UTF_8);
    }
}
