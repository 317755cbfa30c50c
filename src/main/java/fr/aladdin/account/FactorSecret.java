package fr.aladdin.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;

/** What a telephone and Aladdin share: 160 random bits (RFC 4226). It is known to the person while they set it up alone. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FactorSecret(byte[] bytes) {

    static final int BYTES = 20;

    public FactorSecret {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** As it is typed into a telephone that cannot read QR codes: letters and figures in groups of four. */
    public String typed() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /**
     * What the QR code holds.
     *
     * @param name whose account it is, as the telephone will call it
     */
    public String address(String name) {
        return "otpauth://totp/Aladdin:" + encoded(name) + "?secret=" + base32() + "&issuer=Aladdin";
    }

    private String base32() {
        return new Base32().encodeToString(bytes).replace("=", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Never the secret itself: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "FactorSecret[…]";
    }
}
