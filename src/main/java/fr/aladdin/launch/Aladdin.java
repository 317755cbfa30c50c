package fr.aladdin.launch;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What {@code java -jar aladdin.jar} starts: looks whether the machine and the settings allow it, brings up the
 * embedded PostgreSQL unless an existing one is named, then Payara Micro with the application, and says where to go.
 *
 * <p>{@code java -jar aladdin.jar create-administrator you@example.org} makes the first administrator instead.
 */
public final class Aladdin {

    private static final PrintStream TERMINAL = System.out;

    private Aladdin() {}

    public static void main(String[] arguments) throws Exception {
        try {
            if (arguments.length > 0 && arguments[0].equals("create-administrator")) {
                FirstAdministrator.create(LaunchSettings.read(System.getenv()), arguments);
            } else {
                start(LaunchSettings.read(System.getenv()));
            }
        } catch (CannotStart reason) {
            TERMINAL.println(reason.getMessage());
            System.exit(1);
        }
    }

    private static void start(LaunchSettings settings) throws Exception {
        long begin = System.nanoTime();
        Preflight.check(settings);
        say("Data folder       " + settings.dataDir());
        if (settings.embedded()) {
            say("Database          starting the embedded PostgreSQL…");
            Map<String, String> connection = EmbeddedPostgreSql.start(settings.dataDir());
            connection.forEach(System::setProperty);
            System.setProperty("aladdin.demo", Boolean.toString(settings.demonstration(true)));
        } else {
            say("Database          " + settings.databaseUrl());
            settings.nameDatabase();
            EmbeddedPostgreSql.expectExisting(settings.dataDir());
            System.setProperty("aladdin.demo", Boolean.toString(settings.demonstration(false)));
        }
        System.setProperty("aladdin.public.url", settings.publicUrl());
        System.setProperty("aladdin.data.dir", settings.dataDir().toString());
        ServerLog.open(settings.dataDir());
        say("Server            starting Payara Micro and Aladdin (some 20 seconds)…");
        PayaraMicro.start(payaraArguments(settings), settings.listenAddress().host(), settings.port());
        long seconds = Math.round((System.nanoTime() - begin) / 1e9);
        say("Ready             after " + seconds + " s. Ctrl-C stops everything.");
        say("");
        say("  " + settings.publicUrl());
        if (settings.listenAddress().isThisMachineAlone()) {
            say("  From this machine alone; ALADDIN_ADDRESS=" + ListenAddress.EVERYWHERE + " lets others in.");
        }
        if (Boolean.getBoolean("aladdin.demo")) {
            say("");
            say(Demonstration.signIns());
        }
    }

    private static List<String> payaraArguments(LaunchSettings settings) throws Exception {
        Path work = Files.createDirectories(settings.dataDir().resolve("server"));
        Path preboot = BootCommands.write(work, settings.listenAddress());
        return new ArrayList<>(List.of(
                "--port",
                Integer.toString(settings.port()),
                // nothing is kept between requests: servers share the database alone, and open no port to each other
                "--noHazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                preboot.toString()));
    }

    private static void say(String line) {
        TERMINAL.println(line);
    }
}
