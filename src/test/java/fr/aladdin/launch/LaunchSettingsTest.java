package fr.aladdin.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchSettingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALADDIN_PORT        | eighty            | number from 1 to 65535",
                "ALADDIN_PORT        | 0                 | number from 1 to 65535",
                "ALADDIN_PORT        | 70000             | number from 1 to 65535",
                "ALADDIN_ADDRESS     | aladdin.example   | network address in figures",
                "ALADDIN_ADDRESS     | 127.0.0           | network address in figures",
                "ALADDIN_ADDRESS     | 300.1.1.1         | network address in figures",
                "ALADDIN_PUBLIC_URL  | aladdin.example   | whole address, such as https://",
                "ALADDIN_PUBLIC_URL  | ftp://a.example   | whole address, such as https://",
                "ALADDIN_DB_URL      | mysql://localhost | must begin with jdbc:postgresql:",
                "ALADDIN_DEMO        | perhaps           | either true or false",
                "ALADDIN_STAFF_SECOND_FACTOR | yes       | either required or optional",
                "ALADDIN_SECRET_KEY  | short             | 32 bytes in Base64",
                "ALADDIN_SECRET_KEY  | c2hvcnQ=          | 32 bytes in Base64",
                "ALADDIN_CONTENT_DIR | /nowhere/at/all   | must be a folder",
                "ALADDIN_PROT        | 8080              | There is no setting ALADDIN_PROT"
            })
    void a_wrong_setting_is_named_in_one_sentence_that_says_what_to_do(String name, String value, String says) {
        assertThatThrownBy(() -> LaunchSettings.read(Map.of(name, value)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(name)
                .hasMessageContaining(says)
                .hasMessageNotContaining("\n");
    }

    @Test
    void nothing_set_means_the_embedded_database_with_a_demonstration() {
        LaunchSettings settings = LaunchSettings.read(Map.of());
        assertThat(settings.embedded()).isTrue();
        assertThat(settings.demonstration(settings.embedded())).isTrue();
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
    }

    @Test
    void an_existing_database_gets_no_demonstration_unless_asked_for() {
        Map<String, String> named = Map.of("ALADDIN_DB_URL", "jdbc:postgresql://db.example/aladdin");
        LaunchSettings settings = LaunchSettings.read(named);
        assertThat(settings.demonstration(settings.embedded())).isFalse();
    }

    @Test
    void a_demonstration_is_reached_from_this_machine_alone_unless_somebody_says_otherwise() {
        assertThat(LaunchSettings.read(Map.of()).listenAddress().isThisMachineAlone())
                .isTrue();
        assertThat(LaunchSettings.read(Map.of("ALADDIN_DEMO", "false"))
                        .listenAddress()
                        .isThisMachineAlone())
                .isFalse();
        assertThat(LaunchSettings.read(Map.of("ALADDIN_ADDRESS", "0.0.0.0"))
                        .listenAddress()
                        .isThisMachineAlone())
                .isFalse();
        assertThat(LaunchSettings.read(Map.of("ALADDIN_ADDRESS", "::1"))
                        .listenAddress()
                        .host())
                .isEqualTo("[::1]");
    }

    @Test
    void an_address_of_another_machine_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> new ListenAddress("192.0.2.1").expectHere())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("ALADDIN_ADDRESS")
                .hasMessageContaining("no address of this machine");
    }

    @Test
    void too_little_room_to_build_is_said_before_the_build() {
        assertThatThrownBy(() -> Preflight.checkBuildRoom(Path.of("/project"), 5_000_000))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("/project: 4 MB are free, 2000 MB are needed");
    }

    @Test
    void too_little_room_on_the_disk_is_said_with_figures() {
        assertThatThrownBy(() -> Preflight.checkRoom(Path.of("/data"), 5_000_000))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("4 MB are free, 600 MB are needed")
                .hasMessageContaining("ALADDIN_DATA_DIR");
    }
}
