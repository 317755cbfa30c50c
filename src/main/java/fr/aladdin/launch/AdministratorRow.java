package fr.aladdin.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Writes the first administrator into the database, whether Aladdin runs or not: the account and the role where they are
 * absent, and a one-time link to set a passphrase; a telephone that was lost is taken off the account. Runs where the JDBC driver is; the e-mail address and, for an
 * existing PostgreSQL, the connection come as system properties.
 */
public final class AdministratorRow implements Function<Path, Map<String, String>> {

    static final String EMAIL = "aladdin.administrator.email";
    static final String TOKEN = "token";
    static final String PROBLEM = "problem";

    private static final String NO_TABLES = "42P01";

    /** A token of 256 random bits for the link, or a problem in one sentence. */
    @Override
    public Map<String, String> apply(Path dataDir) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        try {
            Map<String, String> connection = connection(dataDir);
            database.setUrl(connection.get("aladdin.db.url"));
            database.setUser(connection.get("aladdin.db.user"));
            database.setPassword(connection.get("aladdin.db.password"));
            try (Connection open = database.getConnection()) {
                open.setAutoCommit(false);
                String token = write(open, System.getProperty(EMAIL));
                open.commit();
                return Map.of(TOKEN, token);
            }
        } catch (SQLException failed) {
            return Map.of(
                    PROBLEM,
                    NO_TABLES.equals(failed.getSQLState())
                            ? "The database is still empty: start Aladdin once, then make the administrator."
                            : "The database does not answer (" + failed.getMessage() + ").");
        } catch (IOException failed) {
            return Map.of(PROBLEM, "The data folder cannot be read (" + failed.getMessage() + ").");
        }
    }

    private static String write(Connection database, String email) throws SQLException {
        UUID account = account(database, email);
        run(
                database,
                "INSERT INTO role_grant (id, account, role, starts_at) SELECT ?, ?, 'administrator', now()"
                        + " WHERE NOT EXISTS (SELECT 1 FROM role_grant WHERE account = ? AND role = 'administrator'"
                        + " AND place IS NULL AND team IS NULL AND (ends_at IS NULL OR ends_at > now()))",
                UUID.randomUUID(),
                account,
                account);
        run(database, "UPDATE passphrase_reset SET used_at = now() WHERE account = ? AND used_at IS NULL", account);
        run(database, "DELETE FROM paper_code WHERE account = ?", account);
        run(database, "DELETE FROM second_factor WHERE account = ?", account);
        String token = newToken();
        run(
                database,
                "INSERT INTO passphrase_reset (token_hash, account, expires_at)"
                        + " VALUES (?, ?, now() + interval '60 minutes')",
                fingerprint(token),
                account);
        run(database, "INSERT INTO audit_entry (at, act, subject) VALUES (now(), 'administrator.create', ?)", account);
        return token;
    }

    private static UUID account(Connection database, String email) throws SQLException {
        run(
                database,
                "INSERT INTO account (id, kind, display_name, email, created_at)"
                        + " SELECT ?, 'staff', ?, lower(?), now()"
                        + " WHERE NOT EXISTS (SELECT 1 FROM account WHERE lower(email) = lower(?))",
                UUID.randomUUID(),
                email.substring(0, Math.min(80, email.indexOf('@'))),
                email,
                email);
        try (PreparedStatement find =
                database.prepareStatement("SELECT id FROM account WHERE lower(email) = lower(?)")) {
            find.setString(1, email);
            try (ResultSet found = find.executeQuery()) {
                found.next();
                return found.getObject(1, UUID.class);
            }
        }
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** The existing PostgreSQL, the embedded one of an Aladdin that runs, or else one started for this moment. */
    private static Map<String, String> connection(Path dataDir) throws IOException {
        String url = System.getProperty("aladdin.db.url", "");
        if (!url.isEmpty()) {
            return Map.of(
                    "aladdin.db.url",
                    url,
                    "aladdin.db.user",
                    System.getProperty("aladdin.db.user", ""),
                    "aladdin.db.password",
                    System.getProperty("aladdin.db.password", ""));
        }
        Path pidFile = dataDir.resolve("postgres").resolve("postmaster.pid");
        Path password = dataDir.resolve("postgres.password");
        if (Files.exists(pidFile) && Files.exists(password)) {
            List<String> lines = Files.readAllLines(pidFile);
            if (lines.size() >= 4 && runs(lines.get(0))) {
                return Map.of(
                        "aladdin.db.url",
                        "jdbc:postgresql://localhost:" + lines.get(3).strip() + "/postgres",
                        "aladdin.db.user",
                        "postgres",
                        "aladdin.db.password",
                        Files.readString(password).strip());
            }
        }
        return new PostgreSqlServer().apply(dataDir);
    }

    private static boolean runs(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip()))
                .filter(handle -> handle.info().command().orElse("").endsWith("postgres"))
                .isPresent();
    }

    private static String newToken() {
        byte[] token = new byte[32];
        new SecureRandom().nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static byte[] fingerprint(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
