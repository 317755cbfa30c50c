package fr.aladdin.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The embedded PostgreSQL: a real server with its data in {@code <data folder>/postgres}, every write on the disk before
 * it is acknowledged, a password that is drawn at the first start, and reachable from this machine alone.
 */
public final class PostgreSqlServer implements Function<Path, Map<String, String>> {

    private static final String USER = "postgres";

    @Override
    public Map<String, String> apply(Path dataDir) {
        try {
            Path cluster = dataDir.resolve("postgres");
            String password = password(dataDir);
            int port = orphanPort(cluster).orElseGet(() -> start(cluster, password));
            Map<String, String> connection = new LinkedHashMap<>();
            connection.put("aladdin.db.url", "jdbc:postgresql://localhost:" + port + "/postgres");
            connection.put("aladdin.db.user", USER);
            connection.put("aladdin.db.password", password);
            return connection;
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    private static int start(Path cluster, String password) {
        boolean first = !Files.exists(cluster.resolve("PG_VERSION"));
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            cluster.resolveSibling("postgres-server").toFile())
                    .setRegisterShutdownHook(true)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setConnectConfig("password", password)
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("shared_buffers", "96MB");
            EmbeddedPostgres server = builder.start();
            if (first) {
                askForPassword(server.getPort(), cluster, password);
            }
            return server.getPort();
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    /** The library trusts every local connection; from now on a password is asked. */
    private static void askForPassword(int port, Path cluster, String password) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + port + "/postgres", USER, password);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE " + USER + " PASSWORD '" + password + "'");
            Files.writeString(
                    cluster.resolve("pg_hba.conf"),
                    "local all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128"
                            + " scram-sha-256\n");
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private static String password(Path dataDir) throws IOException {
        Path file = dataDir.resolve("postgres.password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    /** A server outlives an Aladdin that was killed: then it is used again, and stopped with this one. */
    private static Optional<Integer> orphanPort(Path cluster) throws IOException, SQLException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> server = ProcessHandle.of(
                        Long.parseLong(lines.get(0).strip()))
                .filter(handle -> handle.info().command().orElse("").endsWith("postgres"));
        if (server.isEmpty() || lines.size() < 4) {
            Files.deleteIfExists(pidFile);
            return Optional.empty();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.get().destroy(), "stop-postgresql"));
        return Optional.of(Integer.parseInt(lines.get(3).strip()));
    }
}
