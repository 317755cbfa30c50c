package fr.aladdin.account;

import java.time.Instant;
import org.apache.commons.codec.binary.Base32;

/** A telephone with an application for codes. */
public final class TestPhone {

    private final OneTimeCode codes;

    private TestPhone(byte[] secret) {
        codes = new OneTimeCode(secret);
    }

    static TestPhone of(FactorSecret secret) {
        return new TestPhone(secret.bytes());
    }

    /** Set up with what stands under the square. */
    public static TestPhone typing(String secret) {
        return new TestPhone(new Base32().decode(secret.replace(" ", "")));
    }

    public String now() {
        return codes.at(Instant.now().getEpochSecond() / 30);
    }

    /** The code that it will show in half a minute, which a clock that is a little behind takes already. */
    public String soon() {
        return codes.at(Instant.now().getEpochSecond() / 30 + 1);
    }
}
