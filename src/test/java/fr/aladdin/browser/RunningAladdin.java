package fr.aladdin.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * {@code aladdin.jar} as a newcomer starts it, in a folder of its own with demonstration data, once for all page tests
 * of a run.
 */
public final class RunningAladdin {

    private static @Nullable RunningAladdin shared;

    private final @Nullable Process process;
    private final String address;
    private final Path home;

    private RunningAladdin(@Nullable Process process, String address, Path home) {
        this.process = process;
        this.address = address;
        this.home = home;
    }

    /**
     * The one that page tests share; it is stopped when the tests end. {@code -Daladdin.address} names one that runs
     * already, while a page is being written.
     */
    public static synchronized RunningAladdin shared() {
        if (shared != null) {
            return shared;
        }
        String running = System.getProperty("aladdin.address");
        if (running != null) {
            return new RunningAladdin(null, running, Path.of("."));
        }
        RunningAladdin started = start(Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(started::stop, "stop-aladdin"));
        shared = started;
        return started;
    }

    /** Another one, with settings of its own; whoever starts it stops it. */
    public static RunningAladdin start(Map<String, String> settings) {
        try {
            int port = freePort();
            Path home = Files.createTempDirectory(
                    Files.createDirectories(Path.of(System.getProperty("aladdin.test.home", "target/test-home"))),
                    "run");
            ProcessBuilder builder = new ProcessBuilder(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-Xmx400m",
                    "-Xss512k",
                    "-XX:+UseSerialGC",
                    "-jar",
                    Path.of(System.getProperty("aladdin.jar", "target/aladdin.jar"))
                            .toAbsolutePath()
                            .toString());
            builder.directory(home.toFile()).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("ALADDIN_"));
            builder.environment().put("ALADDIN_PORT", Integer.toString(port));
            builder.environment().putAll(settings);
            Process process = builder.start();
            awaitReady(process);
            return new RunningAladdin(process, "http://localhost:" + port, home);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Ready")) {
                Thread drain = new Thread(() -> lines.lines().forEach(ignored -> {}), "aladdin-output");
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IllegalStateException("Aladdin did not start:\n" + said);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public String address() {
        return address;
    }

    /** The folder it was started in; its data is in {@code .aladdin} there. */
    public Path home() {
        return home;
    }

    /** Process id of the Java process. */
    public long pid() {
        return Objects.requireNonNull(process, "it was started by somebody else")
                .pid();
    }

    public void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
