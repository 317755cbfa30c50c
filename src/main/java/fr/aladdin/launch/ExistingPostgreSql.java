package fr.aladdin.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Knocks at the PostgreSQL that the settings name, before a server is started that could not do without it. Runs where
 * the JDBC driver is; the connection comes as system properties.
 */
public final class ExistingPostgreSql implements Function<Path, Map<String, String>> {

    static final String PROBLEM = "problem";

    private static final int PATIENCE_SECONDS = 10;

    /** Nothing when somebody opens, else the problem in the words of PostgreSQL or its driver. */
    @Override
    public Map<String, String> apply(Path dataDir) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        try {
            database.setUrl(System.getProperty("aladdin.db.url", ""));
            database.setUser(System.getProperty("aladdin.db.user", ""));
            database.setPassword(System.getProperty("aladdin.db.password", ""));
            database.setConnectTimeout(PATIENCE_SECONDS);
            try (Connection opened = database.getConnection()) {
                return opened.isValid(PATIENCE_SECONDS) ? Map.of() : Map.of(PROBLEM, "no answer");
            }
        } catch (SQLException | IllegalArgumentException refused) {
            return Map.of(
                    PROBLEM,
                    String.valueOf(refused.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
