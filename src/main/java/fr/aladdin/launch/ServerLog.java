package fr.aladdin.launch;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Sends what the server prints to {@code log/aladdin.log}; the terminal is for whoever starts it. */
final class ServerLog {

    private static final long ROTATE_BYTES = 10L * 1024 * 1024;

    private ServerLog() {}

    static void open(Path dataDir) throws IOException {
        Path folder = Files.createDirectories(dataDir.resolve("log"));
        Path file = folder.resolve("aladdin.log");
        if (Files.exists(file) && Files.size(file) > ROTATE_BYTES) {
            Files.move(file, folder.resolve("aladdin.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        // open as long as the program runs
        PrintStream log = new PrintStream(new FileOutputStream(file.toFile(), true), true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
    }
}
