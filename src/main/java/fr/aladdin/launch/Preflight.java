package fr.aladdin.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the machine before anything is started, so that a refusal is one sentence and leaves nothing behind. */
final class Preflight {

    private static final long NEEDED_BYTES = 600L * 1024 * 1024;

    private Preflight() {}

    static void check(LaunchSettings settings) {
        checkJava();
        checkPort(settings.port());
        checkDisk(settings.dataDir());
    }

    private static void checkJava() {
        if (Runtime.version().feature() < 17) {
            throw new CannotStart("Aladdin needs Java 17 or newer; this is Java "
                    + Runtime.version().feature() + ". On Debian: apt-get install openjdk-17-jdk");
        }
    }

    private static void checkPort(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port " + port + " is taken or not allowed: stop the program that uses it, or choose another port,"
                            + " for example ALADDIN_PORT=" + (port == 8080 ? 8081 : 8080) + ".",
                    taken);
        }
    }

    /** @param free bytes */
    static void checkRoom(Path dataDir, long free) {
        if (free < NEEDED_BYTES) {
            throw new CannotStart("There is too little room on the disk for " + dataDir + ": " + free / 1_048_576
                    + " MB are free, " + NEEDED_BYTES / 1_048_576
                    + " MB are needed. Free some, or set ALADDIN_DATA_DIR to another disk.");
        }
    }

    private static void checkDisk(Path dataDir) {
        try {
            Files.createDirectories(dataDir);
            if (!Files.isWritable(dataDir)) {
                throw new IOException("not writable");
            }
            checkRoom(dataDir, Files.getFileStore(dataDir).getUsableSpace());
        } catch (IOException refused) {
            throw new CannotStart(
                    "The folder " + dataDir
                            + " cannot be written: change its owner, or set ALADDIN_DATA_DIR to a folder"
                            + " of yours.",
                    refused);
        }
    }
}
