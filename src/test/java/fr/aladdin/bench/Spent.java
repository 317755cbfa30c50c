package fr.aladdin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the server and its PostgreSQL have spent so far, as Linux counts it in {@code /proc}.
 *
 * @param serverMillis processor time of the Java process, milliseconds
 * @param databaseMillis the same of all processes of PostgreSQL
 */
record Spent(long serverMillis, long databaseMillis) {

    /** Ticks a second of {@code /proc/<pid>/stat}: USER_HZ is 100 on every Linux that Debian builds. */
    private static final int MILLIS_A_TICK = 10;

    static Spent now(long server, long postmaster) {
        return new Spent(
                processorMillis(server),
                family(postmaster).stream().mapToLong(Spent::processorMillis).sum());
    }

    Spent since(Spent earlier) {
        return new Spent(serverMillis - earlier.serverMillis, databaseMillis - earlier.databaseMillis);
    }

    long millis() {
        return serverMillis + databaseMillis;
    }

    /** Resident memory in KiB; what processes share is shared out among them (proportional set size). */
    static long residentKib(long pid, boolean withChildren) {
        return (withChildren ? family(pid) : List.of(pid))
                .stream().mapToLong(Spent::proportionalKib).sum();
    }

    private static List<Long> family(long pid) {
        List<Long> all = new ArrayList<>(List.of(pid));
        ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).forEach(child -> all.add(child.pid()));
        return all;
    }

    /** utime and stime, and those of children that have ended: fields 14 to 17 of stat(5). */
    private static long processorMillis(long pid) {
        String stat = read(Path.of("/proc", Long.toString(pid), "stat"));
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return MILLIS_A_TICK
                * Stream.of(11, 12, 13, 14)
                        .mapToLong(i -> Long.parseLong(fields[i]))
                        .sum();
    }

    private static long proportionalKib(long pid) {
        return read(Path.of("/proc", Long.toString(pid), "smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException ended) {
            // a process that ends while it is read
            return "";
        }
    }
}
