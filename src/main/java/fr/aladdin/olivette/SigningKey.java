package fr.aladdin.olivette;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import fr.aladdin.platform.Secrets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** A key that Olivette signs with, sealed in its row. */
@Entity
@Table(name = "olivette_key")
class SigningKey {

    private static final String PURPOSE = "olivette-key";

    @Id
    private UUID id;

    @Column(name = "sealed")
    private byte[] closed;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected SigningKey() {}

    static SigningKey make(Secrets secrets, Instant now) {
        SigningKey key = new SigningKey();
        key.id = UUID.randomUUID();
        key.madeAt = now;
        try {
            ECKey fresh = new ECKeyGenerator(Curve.P_256)
                    .keyID(key.id.toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .issueTime(Date.from(now))
                    .generate();
            key.closed = secrets.seal(PURPOSE, fresh.toJSONString().getBytes(StandardCharsets.UTF_8));
        } catch (JOSEException missing) {
            throw new IllegalStateException(missing);
        }
        return key;
    }

    /** @throws IllegalStateException when the installation's secret key is another than when it was made */
    ECKey open(Secrets secrets) {
        try {
            byte[] text = secrets.open(PURPOSE, closed)
                    .orElseThrow(() -> new IllegalStateException("sealed under another secret key"));
            return ECKey.parse(new String(text, StandardCharsets.UTF_8));
        } catch (ParseException changed) {
            throw new IllegalStateException(changed);
        }
    }

    boolean isReadable(Secrets secrets) {
        return secrets.open(PURPOSE, closed).isPresent();
    }

    Instant madeAt() {
        return madeAt;
    }
}
