package fr.aladdin.launch;

import java.io.PrintStream;
import java.util.Map;

/**
 * {@code create-administrator EMAIL}: makes an installation that nobody can enter yet enterable. It prints a one-time
 * link; whoever opens it chooses the passphrase. Run again for the same address, it gives a new link
 * and takes a lost telephone off the account.
 */
final class FirstAdministrator {

    private static final PrintStream TERMINAL = System.out;

    private FirstAdministrator() {}

    static void create(LaunchSettings settings, String[] arguments) {
        if (arguments.length != 2 || !arguments[1].strip().matches("[^@\\s]+@[^@\\s]+")) {
            throw new CannotStart(
                    "Say whose account it is: java -jar aladdin.jar create-administrator you@example.org");
        }
        String email = arguments[1].strip();
        String token = write(settings, email);
        TERMINAL.println("Open this link within 60 minutes to choose the passphrase of " + email + ". It works once.");
        TERMINAL.println();
        TERMINAL.println("  " + settings.publicUrl() + "/signin/passphrase?token=" + token);
    }

    private static String write(LaunchSettings settings, String email) {
        System.setProperty(AdministratorRow.EMAIL, email);
        if (!settings.embedded()) {
            settings.nameDatabase();
        }
        Map<String, String> result;
        try {
            result = EmbeddedPostgreSql.run("fr.aladdin.launch.AdministratorRow", settings.dataDir());
        } catch (Exception failed) {
            throw new CannotStart("The administrator could not be written (" + failed.getMessage() + ").", failed);
        }
        String token = result.get(AdministratorRow.TOKEN);
        if (token == null) {
            throw new CannotStart(String.valueOf(result.get(AdministratorRow.PROBLEM)));
        }
        return token;
    }
}
