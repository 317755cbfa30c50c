package fr.aladdin.certificate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A certificate as tests want it. */
public final class SampleCertificate {

    private SampleCertificate() {}

    public static Certificate of(List<String> gestures, int minutes) {
        return new Certificate(
                UUID.randomUUID(),
                Extent.EVERYTHING,
                gestures,
                minutes,
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.parse("2026-11-26T17:00:00Z"));
    }
}
