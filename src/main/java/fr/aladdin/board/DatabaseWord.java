package fr.aladdin.board;

import fr.aladdin.platform.Migrations;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Listens to what PostgreSQL says of workshops that change and of people who call, whichever server has changed them.
 * One connection of its own, beside the pool, for as long as the program runs; when it is lost a new one is tried every
 * two seconds.
 */
@ApplicationScoped
public class DatabaseWord {

    private static final Logger LOG = Logger.getLogger(DatabaseWord.class.getName());
    private static final String BOARDS = "aladdin_board";
    private static final String CALLS = "aladdin_calls";
    private static final int WAIT_MILLIS = 10_000;
    private static final int VALID_SECONDS = 5;
    private static final int AGAIN_SECONDS = 2;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    @ConfigProperty(name = "aladdin.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "aladdin.db.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "aladdin.db.password")
    private Optional<String> password;

    @Inject
    private Watchers watchers;

    @Inject
    private Calls calls;

    private volatile boolean ended;
    private volatile @Nullable Connection open;

    void begin(@Observes @Priority(Migrations.FIRST + 100) @Initialized(ApplicationScoped.class) Object started) {
        Thread thread = threads.newThread(this::listen);
        thread.setName("aladdin-board");
        thread.start();
    }

    @PreDestroy
    void end() {
        ended = true;
        Connection last = open;
        try {
            if (last != null) {
                last.abort(Runnable::run);
            }
        } catch (SQLException gone) {
            LOG.log(Level.FINE, "the connection was gone already", gone);
        }
    }

    private void listen() {
        while (!ended) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                open = connection;
                statement.execute("LISTEN " + BOARDS);
                statement.execute("LISTEN " + CALLS);
                calls.read();
                watchers.hear();
                pass(connection);
            } catch (SQLException | RuntimeException lost) {
                if (!ended) {
                    LOG.log(Level.WARNING, "boards wait for the database: {0}", lost.getMessage());
                    watchers.lose();
                    calls.forget();
                    pause();
                }
            }
        }
    }

    /** Passes words on until the connection is lost; a silent one is asked whether it lives. */
    private void pass(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (!ended) {
            PGNotification[] words = postgres.getNotifications(WAIT_MILLIS);
            if (words == null || words.length == 0) {
                if (!connection.isValid(VALID_SECONDS)) {
                    throw new SQLException("silent", "08006");
                }
            } else {
                pass(words);
            }
        }
    }

    private void pass(PGNotification[] words) {
        if (Stream.of(words).anyMatch(word -> word.getName().equals(CALLS))) {
            calls.read();
        }
        Stream.of(words)
                .filter(word -> word.getName().equals(BOARDS))
                .forEach(word -> watchers.changed(UUID.fromString(word.getParameter())));
    }

    private Connection connect() throws SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        user.ifPresent(database::setUser);
        password.ifPresent(database::setPassword);
        database.setApplicationName("aladdin board");
        database.setTcpKeepAlive(true);
        return database.getConnection();
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(AGAIN_SECONDS);
        } catch (InterruptedException stop) {
            ended = true;
            Thread.currentThread().interrupt();
        }
    }
}
