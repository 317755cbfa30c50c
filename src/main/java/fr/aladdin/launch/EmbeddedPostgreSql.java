package fr.aladdin.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Brings up the PostgreSQL that travels inside {@code aladdin.jar}. Its libraries live in a class loader of their own,
 * so that they never mix with those of the server.
 */
final class EmbeddedPostgreSql {

    private static final String PREFIX = "ALADDIN-INF/postgres/";

    private EmbeddedPostgreSql() {}

    /** Starts the server, or finds the one that a killed Aladdin left behind, and tells how to connect. */
    static Map<String, String> start(Path dataDir) {
        try {
            return run("fr.aladdin.launch.PostgreSqlServer", dataDir);
        } catch (CannotStart known) {
            throw known;
        } catch (Exception failed) {
            throw new CannotStart(
                    "The embedded PostgreSQL did not start (" + rootMessage(failed) + "): look at log/ in " + dataDir
                            + ", or name an existing PostgreSQL with ALADDIN_DB_URL.",
                    failed);
        }
    }

    /** Makes sure that the PostgreSQL named in the settings can be used. */
    static void expectExisting(Path dataDir) throws Exception {
        String problem = run("fr.aladdin.launch.ExistingPostgreSql", dataDir).get(ExistingPostgreSql.PROBLEM);
        if (problem != null) {
            throw new CannotStart("The database of ALADDIN_DB_URL does not let Aladdin in (" + problem
                    + "): look at that address, ALADDIN_DB_USER and ALADDIN_DB_PASSWORD.");
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> run(String className, Path argument) throws Exception {
        // the loader stays open on purpose: the database lives as long as this program
        ClassLoader loader = loader(argument);
        Function<Path, Map<String, String>> task = (Function<Path, Map<String, String>>)
                loader.loadClass(className).getConstructor().newInstance();
        return task.apply(argument);
    }

    private static ClassLoader loader(Path dataDir) throws IOException, URISyntaxException {
        Path self = Path.of(EmbeddedPostgreSql.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(self)) {
            return EmbeddedPostgreSql.class.getClassLoader();
        }
        List<URL> urls = new ArrayList<>(List.of(self.toUri().toURL()));
        Path folder = Files.createDirectories(dataDir.resolve("lib"));
        try (JarFile jar = new JarFile(self.toFile())) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().startsWith(PREFIX) && entry.getName().endsWith(".jar")) {
                    urls.add(unpack(jar, entry, folder).toUri().toURL());
                }
            }
        }
        return new URLClassLoader("postgres", urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static Path unpack(JarFile jar, JarEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName().substring(PREFIX.length()));
        if (!Files.exists(target) || Files.size(target) != entry.getSize()) {
            try (InputStream in = jar.getInputStream(entry)) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return target;
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
