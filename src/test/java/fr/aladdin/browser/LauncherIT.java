package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar aladdin.jar} where it cannot start: one sentence that says what to do, and an end. */
class LauncherIT {

    @TempDir
    private Path folder;

    @Test
    void a_port_that_is_taken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(lastLineWith(Map.of("ALADDIN_PORT", Integer.toString(taken.getLocalPort()))))
                    .contains("Port " + taken.getLocalPort() + " is taken", "ALADDIN_PORT=8080");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_data_folder_that_cannot_be_written() throws Exception {
        Path file = Files.writeString(folder.resolve("a-file"), "");
        assertThat(lastLineWith(Map.of("ALADDIN_DATA_DIR", file.resolve("data").toString())))
                .contains("cannot be written", "ALADDIN_DATA_DIR");
    }

    @Test
    void a_setting_that_does_not_exist() throws Exception {
        assertThat(lastLineWith(Map.of("ALADDIN_PROT", "8080"))).contains("There is no setting ALADDIN_PROT");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_database_that_is_not_there() throws Exception {
        assertThat(lastLineWith(Map.of("ALADDIN_DB_URL", "jdbc:postgresql://localhost:1/aladdin")))
                .contains("ALADDIN_DB_URL does not let Aladdin in", "ALADDIN_DB_USER");
    }

    @Test
    void the_script_says_that_the_port_is_taken_before_it_builds_anything() throws Exception {
        Path project = Path.of("").toAbsolutePath();
        Files.copy(project.resolve("aladdin"), folder.resolve("aladdin"));
        Files.createDirectories(folder.resolve("src/main/java/fr/aladdin"));
        try (Stream<Path> sources = Files.walk(project.resolve("src/main/java/fr/aladdin/launch"))) {
            for (Path source : sources.toList()) {
                Files.copy(source, folder.resolve(project.relativize(source).toString()));
            }
        }
        try (ServerSocket taken = new ServerSocket(0)) {
            ProcessBuilder script = new ProcessBuilder("sh", "./aladdin", "run");
            Map<String, String> port = Map.of("ALADDIN_PORT", Integer.toString(taken.getLocalPort()));
            assertThat(lastLine(script, port)).contains("Port " + taken.getLocalPort() + " is taken");
        }
        assertThat(folder.resolve("target/build.log")).doesNotExist();
        assertThat(folder.resolve(".aladdin")).doesNotExist();
    }

    /** Starts it with these settings, waits for its end, and answers what it said last. */
    private String lastLineWith(Map<String, String> settings) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-jar",
                Path.of(System.getProperty("aladdin.jar", "target/aladdin.jar"))
                        .toAbsolutePath()
                        .toString());
        return lastLine(builder, settings);
    }

    private String lastLine(ProcessBuilder builder, Map<String, String> settings)
            throws IOException, InterruptedException {
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("ALADDIN_"));
        try (ServerSocket free = new ServerSocket(0)) {
            builder.environment().put("ALADDIN_PORT", Integer.toString(free.getLocalPort()));
        }
        builder.environment().putAll(settings);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(1);
        assertThat(said).doesNotContain("Exception", "\tat ");
        return said.strip().lines().reduce("", (first, second) -> second);
    }
}
