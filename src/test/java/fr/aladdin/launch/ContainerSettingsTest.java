package fr.aladdin.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever installs Aladdin in containers finds every setting that README.md names, under the same name. */
class ContainerSettingsTest {

    private static final Pattern IN_README = Pattern.compile("`((?:ALADDIN|FRANCECONNECT)_[A-Z_]+)`(?=[^\\n]*\\|)");
    private static final Pattern IN_EXAMPLE = Pattern.compile("(?m)^#?((?:ALADDIN|FRANCECONNECT)_[A-Z_]+)=");

    /** They stand in compose.yaml or in the Dockerfile, or make no sense inside a container. */
    private static final Set<String> SET_ALREADY = Set.of(
            "ALADDIN_ADDRESS",
            "ALADDIN_PORT",
            "ALADDIN_DATA_DIR",
            "ALADDIN_CONTENT_DIR",
            "ALADDIN_DB_URL",
            "ALADDIN_DB_USER");

    @Test
    void the_example_lists_every_setting_that_is_not_set_already() throws IOException {
        Set<String> expected = found(IN_README, "README.md");
        assertThat(expected).contains("ALADDIN_SMTP_HOST", "FRANCECONNECT_ISSUER", "ALADDIN_STAFF_OPENID_ISSUER");
        expected.removeAll(SET_ALREADY);
        assertThat(found(IN_EXAMPLE, "docker/env.example")).isEqualTo(expected);
    }

    @Test
    void the_container_gets_what_is_written_there_and_is_reached_from_outside() throws IOException {
        assertThat(Files.readString(Path.of("docker/compose.yaml")))
                .contains("env_file: .env", "ALADDIN_DB_URL:", "ALADDIN_DB_USER:", "create-administrator");
        assertThat(Files.readString(Path.of("docker/Dockerfile"))).contains("ALADDIN_ADDRESS=0.0.0.0");
    }

    @Test
    void the_example_is_accepted_once_its_secrets_are_filled_in() throws IOException {
        Map<String, String> written = Files.readAllLines(Path.of("docker/env.example")).stream()
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .map(line -> line.split("=", 2))
                .filter(line -> !line[0].equals("ALADDIN_SECRET_KEY"))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        assertThat(LaunchSettings.read(written).publicUrl()).isEqualTo("https://aladdin.example.org");
    }

    private static Set<String> found(Pattern name, String file) throws IOException {
        return name.matcher(Files.readString(Path.of(file)))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
