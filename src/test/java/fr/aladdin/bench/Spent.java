package fr.aladdin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * @param compilerMillis what its compiler took of that: much in the first hours of a server, nothing afterwards
 * @param databaseMillis the same of all processes of PostgreSQL
 */
record Spent(long serverMillis, long compilerMillis, long databaseMillis) {

    /** Ticks a second of {@code /proc/<pid>/stat}: USER_HZ is 100 on every Linux that Debian builds. */
    private static final int MILLIS_A_TICK = 10;

    static Spent now(long server, long postmaster) {
        return new Spent(
                processorMillis(processFolder(server)),
                compilerMillis(server),
                family(postmaster).stream()
                        .mapToLong(pid -> processorMillis(processFolder(pid)))
                        .sum());
    }

    Spent since(Spent earlier) {
        return new Spent(
                serverMillis - earlier.serverMillis,
                compilerMillis - earlier.compilerMillis,
                databaseMillis - earlier.databaseMillis);
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

    /** Of the threads that Java calls « C1 CompilerThread0 », « C2 CompilerThread0 » and so on; Linux keeps 15 letters. */
    private static long compilerMillis(long pid) {
        try (Stream<Path> threads = Files.list(processFolder(pid).resolve("task"))) {
            return threads.filter(thread -> read(thread.resolve("comm")).matches("C[12] CompilerThre\\s*"))
                    .mapToLong(Spent::processorMillis)
                    .sum();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path processFolder(long pid) {
        return Path.of("/proc", Long.toString(pid));
    }

    /**
     * utime and stime, and those of children that have ended: fields 14 to 17 of stat(5).
     *
     * @param folder of a process, or of one of its threads
     */
    private static long processorMillis(Path folder) {
        String stat = read(folder.resolve("stat"));
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
