package fr.aladdin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the codes that somebody printed for the day when their telephone is not there. It opens once. */
@Entity
@Table(name = "paper_code")
public class PaperCode {

    /** How many are drawn at a time. */
    static final int AT_A_TIME = 10;

    private static final int DIGITS = 8;

    @Id
    @Column(name = "code_hash")
    private byte[] codeHash;

    private UUID account;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected PaperCode() {}

    PaperCode(byte[] codeHash, UUID account) {
        this.codeHash = codeHash.clone();
        this.account = account;
    }

    /**
     * Eight figures.
     *
     * @param bits of chance, so many that none of the figures is likelier than another
     */
    static String of(byte[] bits) {
        BigInteger figures = new BigInteger(1, bits).mod(BigInteger.TEN.pow(DIGITS));
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", figures);
    }

    /** {@code 4821 5701} */
    static String printed(String digits) {
        return digits.substring(0, DIGITS / 2) + " " + digits.substring(DIGITS / 2);
    }

    /** Whether it could be such a code and no code of a telephone, which is shorter. */
    static boolean looksLike(String digits) {
        return digits.length() == DIGITS;
    }
}
