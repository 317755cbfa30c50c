package fr.aladdin.catalogue.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class GestureTableTest {

    @Test
    void theTableForReadersIsThatOfTheContent() throws IOException {
        CatalogueReader reader = new CatalogueReader(ContentSource.folder(Contents.folder()));
        assertThat(Files.readString(GestureTable.FILE, StandardCharsets.UTF_8))
                .as("Write it again: run the main of GestureTable at the root of the project")
                .isEqualTo(GestureTable.of(reader));
    }
}
