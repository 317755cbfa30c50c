package fr.aladdin.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The table of demonstration sign-ins, the same in the terminal and in README.md. */
public final class Demonstration {

    private Demonstration() {}

    public static String signIns() {
        try (InputStream in = Demonstration.class.getResourceAsStream("demonstration.txt")) {
            if (in == null) {
                throw new IllegalStateException("demonstration.txt is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
