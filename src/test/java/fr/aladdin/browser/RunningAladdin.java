package fr.aladdin.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code aladdin.jar} as a newcomer starts it, in a folder of its own with demonstration data, once for all page tests
 * of a run.
 */
public final class RunningAladdin {

    /**
     * {@code -Daladdin.test.java}: a server that lives for some minutes starts and answers in half the time when its code is
     * compiled quickly rather than well. The benchmark sets nothing.
     */
    private static final List<String> TEST_OPTIONS = Stream.of(
                    System.getProperty("aladdin.test.java", "").split(" "))
            .filter(option -> !option.isEmpty())
            .toList();

    /** {@code -Daladdin.test.copies}: each begins with a copy of data that are made once. The benchmark's do not. */
    private static final boolean COPIES = Boolean.getBoolean("aladdin.test.copies");

    private static @Nullable RunningAladdin shared;
    private static @Nullable RunningAladdin apart;

    private final @Nullable Process process;
    private final String address;
    private final Path home;
    private final Map<String, String> settings;

    private RunningAladdin(@Nullable Process process, String address, Path home, Map<String, String> settings) {
        this.process = process;
        this.address = address;
        this.home = home;
        this.settings = settings;
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
            return new RunningAladdin(null, running, Path.of("."), Map.of());
        }
        RunningAladdin started = start(Map.of());
        stopAtEnd(started);
        shared = started;
        return started;
    }

    /** A second one, for tests that look at everything that is stored or that miss sign-ins on purpose. */
    static synchronized RunningAladdin apart() {
        if (apart != null) {
            return apart;
        }
        RunningAladdin started = startBehindProxy();
        stopAtEnd(started);
        apart = started;
        return started;
    }

    /** Another one, which believes what a proxy on this machine says of where a request comes from. */
    static RunningAladdin startBehindProxy() {
        return start(Map.of("ALADDIN_TRUSTED_PROXIES", "127.0.0.1,0:0:0:0:0:0:0:1"));
    }

    private static void stopAtEnd(RunningAladdin started) {
        Runtime.getRuntime().addShutdownHook(new Thread(started::stop, "stop-aladdin"));
    }

    /** Another one, with settings of its own; whoever starts it stops it. */
    public static RunningAladdin start(Map<String, String> settings) {
        try {
            Path home = Files.createTempDirectory(
                    Files.createDirectories(Path.of(System.getProperty("aladdin.test.home", "target/test-home"))),
                    "run");
            if (COPIES) {
                ReadyHome.copyTo(home, Path.of(jar()));
            }
            return startAt(home, settings);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Another one, in that folder. */
    static RunningAladdin startAt(Path home, Map<String, String> settings) throws IOException {
        return start(settings, home, freePort());
    }

    /** The same one again, with the same data at the same address, after it was stopped or killed. */
    public RunningAladdin startAgain() {
        return start(settings, home, URI.create(address).getPort());
    }

    private static RunningAladdin start(Map<String, String> settings, Path home, int port) {
        try {
            List<String> command = new ArrayList<>(
                    List.of(ProcessHandle.current().info().command().orElse("java")));
            command.addAll(TEST_OPTIONS);
            command.addAll(List.of("@" + Path.of("java.options").toAbsolutePath(), "-jar", jar()));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.directory(home.toFile()).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("ALADDIN_"));
            builder.environment().put("MALLOC_ARENA_MAX", "2");
            builder.environment().put("ALADDIN_PORT", Integer.toString(port));
            builder.environment().putAll(settings);
            Process process = builder.start();
            awaitReady(process);
            return new RunningAladdin(process, "http://localhost:" + port, home, settings);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String jar() {
        return Path.of(System.getProperty("aladdin.jar", "target/aladdin.jar"))
                .toAbsolutePath()
                .toString();
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

    /** As a power cut ends it: nothing can be tidied up. What it started is left behind. */
    public void kill() {
        Objects.requireNonNull(process).destroyForcibly();
        awaitEnd();
    }

    public void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!Objects.requireNonNull(process).waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
