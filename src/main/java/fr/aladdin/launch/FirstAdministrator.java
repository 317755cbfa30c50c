package fr.aladdin.launch;

import java.nio.file.Path;

/** {@code create-administrator EMAIL}: makes an installation that nobody can enter yet enterable. */
final class FirstAdministrator {

    private FirstAdministrator() {}

    static void create(LaunchSettings settings, String[] arguments) {
        if (arguments.length != 2 || !arguments[1].contains("@")) {
            throw new CannotStart(
                    "Say whose account it is: java -jar aladdin.jar create-administrator you@example.org");
        }
        Path dataDir = settings.dataDir();
        throw new CannotStart("Not available yet for " + dataDir);
    }
}
