package fr.aladdin.mailbox;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The place that a document takes, in bytes. A Ko is a thousand bytes, a Mo a million, as the French screen says. */
public record FileSize(long bytes) implements Comparable<FileSize> {
    private static final int KO = 1_000;
    private static final int MO = 1_000_000;

    public boolean isInMo() {
        return bytes >= MO;
    }

    /** The figure to show: whole Ko, or Mo with one decimal. */
    public BigDecimal amount() {
        BigDecimal exact = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(isInMo() ? MO : KO));
        return exact.setScale(isInMo() ? 1 : 0, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** Key of the words around the figure, which is argument 0. */
    public String key() {
        return isInMo() ? "mailbox_document.size.mo" : "mailbox_document.size.ko";
    }

    @Override
    public int compareTo(FileSize other) {
        return Long.compare(bytes, other.bytes);
    }
}
