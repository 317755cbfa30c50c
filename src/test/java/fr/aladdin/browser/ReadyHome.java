package fr.aladdin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;

/**
 * The data of an Aladdin that was started once and stopped: its PostgreSQL is unpacked, its database made and filled
 * with demonstration data. Servers of page tests begin with a copy, which takes a third off their start. It is made
 * anew each hour, since the workshop of the demonstration is on when it is made and lasts two hours, and for each
 * program.
 */
final class ReadyHome {

    private ReadyHome() {}

    /** Puts a copy into the folder, in which a server is about to be started. */
    static synchronized void copyTo(Path home, Path program) {
        Path homes = Objects.requireNonNull(home.toAbsolutePath().getParent());
        try (FileChannel channel =
                FileChannel.open(homes.resolve("ready.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // whoever comes first makes it, the others wait; closing lets go
            channel.lock();
            copy(make(homes, program), home);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path make(Path homes, Path program) throws IOException {
        String hour = Instant.now().truncatedTo(ChronoUnit.HOURS).toString().replace(':', '-');
        Path ready = homes.resolve(
                "ready-" + hour + "-" + Files.getLastModifiedTime(program).toMillis());
        if (Files.exists(ready)) {
            return ready;
        }
        Path making = Files.createTempDirectory(homes, "making");
        RunningAladdin.startAt(making, Map.of()).stop();
        if (Files.exists(making.resolve(".aladdin/postgres/postmaster.pid"))) {
            throw new IllegalStateException("the database of " + making + " did not stop");
        }
        return Files.move(making, ready);
    }

    private static void copy(Path ready, Path home) throws IOException {
        try {
            // with owners, rights and links, which PostgreSQL looks at
            int ended = new ProcessBuilder("cp", "-a", ready.resolve(".aladdin").toString(), home.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (ended != 0) {
                throw new IOException("no copy of " + ready + " at " + home);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
