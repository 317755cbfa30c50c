package fr.aladdin.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at the machine before anything is started, so that a refusal is one sentence and leaves nothing behind. The script
 * {@code aladdin} asks it too, before it builds what takes minutes: so it needs nothing but the JDK.
 */
final class Preflight {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long NEEDED_BYTES = 600 * MEGABYTE;

    /** What a build writes: the libraries that it fetches into the home folder, and the target folder. */
    private static final long BUILD_BYTES = 2_000 * MEGABYTE;

    private Preflight() {}

    /** Whether it can be built here, in the folder of the project, and then started. */
    public static void main(String[] none) {
        try {
            LaunchSettings settings = LaunchSettings.read(System.getenv());
            checkPort(settings.listenAddress(), settings.port());
            checkBuildRoom(
                    Path.of("").toAbsolutePath(),
                    Files.getFileStore(Path.of("")).getUsableSpace());
            check(settings);
        } catch (CannotStart reason) {
            System.out.println(reason.getMessage());
            System.exit(1);
        } catch (IOException unreadable) {
            System.out.println("The disk cannot be looked at (" + unreadable.getMessage() + ").");
            System.exit(1);
        }
    }

    static void check(LaunchSettings settings) {
        checkJava();
        checkPort(settings.listenAddress(), settings.port());
        checkDisk(settings.dataDir());
    }

    private static void checkJava() {
        if (Runtime.version().feature() < 17) {
            throw new CannotStart("Aladdin needs Java 17 or newer; this is Java "
                    + Runtime.version().feature() + ". On Debian: apt-get install openjdk-17-jdk");
        }
    }

    private static void checkPort(ListenAddress address, int port) {
        address.expectHere();
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address.with(port));
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
            throw new CannotStart("There is too little room on the disk for " + dataDir + ": " + free / MEGABYTE
                    + " MB are free, " + NEEDED_BYTES / MEGABYTE
                    + " MB are needed. Free some, or set ALADDIN_DATA_DIR to another disk.");
        }
    }

    /** @param free bytes */
    static void checkBuildRoom(Path project, long free) {
        if (free < BUILD_BYTES) {
            throw new CannotStart("There is too little room on the disk to build in " + project + ": " + free / MEGABYTE
                    + " MB are free, " + BUILD_BYTES / MEGABYTE + " MB are needed.");
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
