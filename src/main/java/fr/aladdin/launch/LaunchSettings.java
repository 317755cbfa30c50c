package fr.aladdin.launch;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * The settings that the launcher itself needs, read from the environment.
 *
 * @param address the network address at which it listens, or empty for the default
 * @param port the TCP port that participants' browsers speak to
 * @param dataDir the folder that holds the embedded database, the keys and the logs
 * @param databaseUrl a JDBC address of an existing PostgreSQL, or empty for the embedded one
 * @param databaseUser who signs in there
 * @param databasePassword with what
 * @param demo {@code "true"}, {@code "false"}, or empty for the default
 * @param publicUrl the address that people type, without a slash at its end
 */
public record LaunchSettings(
        String address,
        int port,
        Path dataDir,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        String demo,
        String publicUrl) {

    private static final int KEY_BYTES = 32;

    /** Every setting there is; a name outside this list is a slip of the pen and stops the start. */
    static final Set<String> KNOWN = Set.of(
            "ALADDIN_ADDRESS",
            "ALADDIN_PORT",
            "ALADDIN_PUBLIC_URL",
            "ALADDIN_TRUSTED_PROXIES",
            "ALADDIN_DB_URL",
            "ALADDIN_DB_USER",
            "ALADDIN_DB_PASSWORD",
            "ALADDIN_DATA_DIR",
            "ALADDIN_CONTENT_DIR",
            "ALADDIN_SECRET_KEY",
            "ALADDIN_DEMO",
            "ALADDIN_STAFF_SECOND_FACTOR",
            "ALADDIN_STAFF_OPENID_ISSUER",
            "ALADDIN_STAFF_OPENID_CLIENT_ID",
            "ALADDIN_STAFF_OPENID_CLIENT_SECRET",
            "ALADDIN_STAFF_OPENID_SCOPES",
            "ALADDIN_STAFF_OPENID_ACR",
            "ALADDIN_STAFF_OPENID_NAME",
            "ALADDIN_JAVA_OPTIONS",
            "ALADDIN_PUBLISHER",
            "ALADDIN_PUBLICATION_DIRECTOR",
            "ALADDIN_HOSTING",
            "ALADDIN_CONTACT",
            "ALADDIN_SMTP_HOST",
            "ALADDIN_SMTP_PORT",
            "ALADDIN_SMTP_USER",
            "ALADDIN_SMTP_PASSWORD",
            "ALADDIN_SMTP_FROM",
            "ALADDIN_SMTP_TLS");

    private static final ProviderSettings STAFF_PROVIDER =
            new ProviderSettings("ALADDIN_STAFF_OPENID_", "the provider of the team", "https://identity.example/team");

    public static LaunchSettings read(Map<String, String> environment) {
        refuseUnknown(environment);
        FranceConnectSettings.check(environment);
        STAFF_PROVIDER.check(environment);
        SmtpSettings.check(environment);
        String address = environment.getOrDefault("ALADDIN_ADDRESS", "").strip();
        ListenAddress.check(address);
        int port = port(environment.getOrDefault("ALADDIN_PORT", "8080"));
        String url = environment.getOrDefault("ALADDIN_DB_URL", "").strip();
        if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("ALADDIN_DB_URL must begin with jdbc:postgresql: — for example"
                    + " jdbc:postgresql://localhost:5432/aladdin.");
        }
        String demo = environment.getOrDefault("ALADDIN_DEMO", "").strip();
        if (!Set.of("", "true", "false").contains(demo)) {
            throw new CannotStart("ALADDIN_DEMO is either true or false; it is now \"" + demo + "\".");
        }
        String secondFactor =
                environment.getOrDefault("ALADDIN_STAFF_SECOND_FACTOR", "").strip();
        if (!Set.of("", "required", "optional").contains(secondFactor)) {
            throw new CannotStart(
                    "ALADDIN_STAFF_SECOND_FACTOR is either required or optional; it is now \"" + secondFactor + "\".");
        }
        Path dataDir = Path.of(environment.getOrDefault("ALADDIN_DATA_DIR", ".aladdin"))
                .toAbsolutePath()
                .normalize();
        String publicUrl = publicUrl(environment.getOrDefault("ALADDIN_PUBLIC_URL", "http://localhost:" + port));
        checkKey(environment.getOrDefault("ALADDIN_SECRET_KEY", "").strip());
        checkContent(environment.getOrDefault("ALADDIN_CONTENT_DIR", "").strip());
        return new LaunchSettings(
                address,
                port,
                dataDir,
                url,
                environment.getOrDefault("ALADDIN_DB_USER", ""),
                environment.getOrDefault("ALADDIN_DB_PASSWORD", ""),
                demo,
                publicUrl);
    }

    boolean embedded() {
        return databaseUrl.isEmpty();
    }

    /** Where it listens: a demonstration, whose secrets everybody can read, on this machine alone. */
    ListenAddress listenAddress() {
        String byDefault = demonstration(embedded()) ? ListenAddress.THIS_MACHINE : ListenAddress.EVERYWHERE;
        return new ListenAddress(address.isEmpty() ? byDefault : address);
    }

    /** Names the existing PostgreSQL for everything that is started from here. */
    void nameDatabase() {
        System.setProperty("aladdin.db.url", databaseUrl);
        System.setProperty("aladdin.db.user", databaseUser);
        System.setProperty("aladdin.db.password", databasePassword);
    }

    boolean demonstration(boolean byDefault) {
        return demo.isEmpty() ? byDefault : Boolean.parseBoolean(demo);
    }

    private static void refuseUnknown(Map<String, String> environment) {
        environment.keySet().stream()
                .filter(name -> name.startsWith("ALADDIN_") && !KNOWN.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new CannotStart("There is no setting " + name + "; README.md lists those that exist.");
                });
    }

    private static void checkKey(String key) {
        try {
            if (key.isEmpty() || Base64.getDecoder().decode(key).length == KEY_BYTES) {
                return;
            }
        } catch (IllegalArgumentException notBase64) {
            // said below
        }
        throw new CannotStart("ALADDIN_SECRET_KEY must be 32 bytes in Base64; this makes one: openssl rand -base64 32");
    }

    private static void checkContent(String folder) {
        if (!folder.isEmpty() && !Files.isDirectory(Path.of(folder))) {
            throw new CannotStart(
                    "ALADDIN_CONTENT_DIR must be a folder of learning content; there is none at " + folder + ".");
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below, with the same words as a number out of range
        }
        throw new CannotStart("ALADDIN_PORT must be a number from 1 to 65535; it is now \"" + text + "\".");
    }

    private static String publicUrl(String text) {
        try {
            URI uri = URI.create(text.strip());
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return text.strip().replaceAll("/+$", "");
            }
        } catch (IllegalArgumentException notAnAddress) {
            // said below
        }
        throw new CannotStart("ALADDIN_PUBLIC_URL must be a whole address, such as https://aladdin.example.org; it is"
                + " now \"" + text + "\".");
    }
}
