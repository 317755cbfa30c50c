package fr.aladdin.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A real PostgreSQL for the tests that run inside Payara Micro, started before the container and stopped after the last
 * test. Plain tests do without: it is started only where a container is to be started.
 */
public class TestDatabase implements LauncherSessionListener {

    private static @Nullable EmbeddedPostgres server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getenv("MICRO_JAR") == null || server != null) {
            return;
        }
        try {
            Path home = Files.createDirectories(Path.of(System.getProperty("aladdin.test.home", "target/test-home")));
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(home.resolve("postgres-server").toFile())
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            server = started;
            System.setProperty(
                    "aladdin.test.options",
                    "-Daladdin.db.url=jdbc:postgresql://localhost:" + started.getPort()
                            + "/postgres -Daladdin.db.user=postgres -Daladdin.db.password=none -Daladdin.data.dir="
                            + home.resolve("container").toAbsolutePath());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            try {
                server.close();
            } catch (IOException alreadyGone) {
                // the process ends anyway
            }
        }
    }
}
