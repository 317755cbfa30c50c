package fr.aladdin.bench;

import fr.aladdin.browser.RunningAladdin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Aladdin as {@code ./aladdin run} starts it, with its own PostgreSQL, seen from outside. */
final class Server implements AutoCloseable {

    private final RunningAladdin running;
    private final double readySeconds;
    private final List<String> postmaster;

    private Server(RunningAladdin running, double readySeconds) throws IOException {
        this.running = running;
        this.readySeconds = readySeconds;
        this.postmaster = Files.readAllLines(data(running).resolve("postgres").resolve("postmaster.pid"));
    }

    static Server start() throws IOException {
        return start(Map.of());
    }

    /** @param settings of its own, by their names in the environment */
    static Server start(Map<String, String> settings) throws IOException {
        long begin = System.nanoTime();
        RunningAladdin running = RunningAladdin.start(settings);
        return new Server(running, (System.nanoTime() - begin) / 1e9);
    }

    String address() {
        return running.address();
    }

    /** From the start of the program to its « Ready », an empty database made and filled included. */
    double readySeconds() {
        return readySeconds;
    }

    Spent spent() {
        return Spent.now(running.pid(), postmasterPid());
    }

    /** MiB of the Java process. */
    double serverMib() {
        return Spent.residentKib(running.pid(), false) / 1024.0;
    }

    /** MiB of all processes of PostgreSQL. */
    double databaseMib() {
        return Spent.residentKib(postmasterPid(), true) / 1024.0;
    }

    /** A connection of the benchmark's own, to fill the tables with more people. */
    Connection database() throws IOException, SQLException {
        String password =
                Files.readString(data(running).resolve("postgres.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + postmaster.get(3).strip() + "/postgres", "postgres", password);
    }

    private long postmasterPid() {
        return Long.parseLong(postmaster.get(0).strip());
    }

    private static Path data(RunningAladdin running) {
        return running.home().resolve(".aladdin");
    }

    @Override
    public void close() {
        running.stop();
    }
}
