package fr.aladdin.catalogue.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Contents.source().findText("module.schema.json").orElseThrow());

    @TestFactory
    Stream<DynamicTest> everyModuleFollowsTheSchema() {
        return new CatalogueReader(Contents.source())
                .modules().values().stream()
                        .map(module -> DynamicTest.dynamicTest(module.slug(), () -> assertThat(schema.validate(
                                        Contents.source()
                                                .findText(module.folder() + "module.yaml")
                                                .orElseThrow(),
                                        InputFormat.YAML))
                                .isEmpty()));
    }

    @Test
    void theSchemaKnowsEveryKindThatIsRead() {
        String text = Contents.source().findText("module.schema.json").orElseThrow();
        assertThat(StepReader.KINDS.keySet())
                .allSatisfy(kind -> assertThat(text).contains("\"" + kind + "\""));
    }

    @Test
    void anUnknownKeyOfAStepIsRefused(@TempDir Path folder) {
        String broken = new ChangedContent(folder)
                .change("module.yaml", "input: email", "imput: email")
                .read("modules/sandbox/module.yaml");
        assertThat(schema.validate(broken, InputFormat.YAML)).isNotEmpty();
    }
}
