package fr.aladdin.account.web;

import fr.aladdin.account.FactorSecret;
import fr.aladdin.account.SecondFactors;
import fr.aladdin.platform.QrCode;
import fr.aladdin.platform.Secrets;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Setting up a telephone. Until a code of it was typed nothing is kept: the secret travels in the form, sealed, for a quarter
 * of an hour and one person.
 */
@Named
@RequestScoped
public class FactorSetup {

    private static final String PURPOSE = "factor-setup";
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final int BEFORE_SECRET = 3 * Long.BYTES;

    @Inject
    private Asked asked;

    @Inject
    private SecondFactors factors;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    private @Nullable FactorSecret secret;
    private String sealed = "";
    private String name = "";
    private List<String> codes = List.of();
    private @Nullable String remark;

    /** Shows the secret that the form brought back, or a new one. */
    void begin(UUID account, String whose) {
        name = whose;
        Optional<FactorSecret> carried = carried(account);
        FactorSecret found = carried.orElseGet(factors::draw);
        secret = found;
        sealed = seal(account, found);
        if (asked.has("act", "add") && carried.isEmpty()) {
            remark = "late";
        }
    }

    /** Keeps the secret if its code was typed; then the paper codes are on the page, this once. */
    boolean finish(UUID account) {
        if (remark != null) {
            return false;
        }
        codes = factors.add(account, shown(), asked.text("code"), asked.key()).orElse(List.of());
        remark = codes.isEmpty() ? "code" : null;
        return !codes.isEmpty();
    }

    /** The form that set the telephone up, sent once more: its paper codes again. False for any other form. */
    boolean repeat(UUID account) {
        codes = carried(account)
                .flatMap(kept -> factors.addedBefore(account, kept, asked.key()))
                .orElse(List.of());
        return !codes.isEmpty();
    }

    /** Puts other paper codes on the page. */
    void show(List<String> drawn) {
        codes = drawn;
    }

    private Optional<FactorSecret> carried(UUID account) {
        return decoded(asked.text("sealed"))
                .flatMap(bytes -> secrets.open(PURPOSE, bytes))
                .map(ByteBuffer::wrap)
                .filter(content -> content.getLong() == account.getMostSignificantBits()
                        && content.getLong() == account.getLeastSignificantBits()
                        && content.getLong() > clock.millis())
                .map(content -> {
                    byte[] bytes = new byte[content.remaining()];
                    content.get(bytes);
                    return new FactorSecret(bytes);
                });
    }

    private String seal(UUID account, FactorSecret drawn) {
        byte[] bytes = drawn.bytes();
        byte[] content = ByteBuffer.allocate(BEFORE_SECRET + bytes.length)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .putLong(clock.millis() + LIFE.toMillis())
                .put(bytes)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(PURPOSE, content));
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** What the form carries. */
    public String sealed() {
        return sealed;
    }

    public QrCode qr() {
        return QrCode.of(shown().address(name));
    }

    /** For a telephone that reads no QR code. */
    public String typed() {
        return shown().typed();
    }

    /** Paper codes that were just drawn; empty otherwise. */
    public List<String> codes() {
        return codes;
    }

    /** What is said beside the code: {@code code} when it is not the one, {@code late} when the drawing changed; null for nothing. */
    public @Nullable String remark() {
        return remark;
    }

    private FactorSecret shown() {
        return Objects.requireNonNull(secret);
    }
}
