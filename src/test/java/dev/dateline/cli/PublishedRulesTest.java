package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dateline.output.Format;
import dev.dateline.output.WireName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Formats of others, against what their makers say of the fields. */
class PublishedRulesTest {

  private static final Path FOLDER = Path.of("src/test/resources/dev/dateline");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @ParameterizedTest
  @EnumSource(names = {"TIMELINEJS", "JSONLD"})
  void fieldsAreThoseThatTheFormatHas(Format format) throws IOException {
    String name = WireName.of(format);
    Schema rules =
        REGISTRY.getSchema(
            Files.readString(FOLDER.resolve("published/" + name + ".json")), InputFormat.JSON);
    String samples = Ran.of("extract", "-q", "-f", name, "seeds", "samples").out();
    String odd = Files.readString(FOLDER.resolve("output/sample." + name));
    assertThat(rules.validate(samples, InputFormat.JSON)).isEmpty();
    assertThat(rules.validate(odd, InputFormat.JSON)).isEmpty();
    assertThat(rules.validate(samples.replace("\"name\"", "\"nam\""), InputFormat.JSON).isEmpty())
        .isEqualTo(format == Format.TIMELINEJS);
    assertThat(rules.validate(samples.replace("\"year\"", "\"jahr\""), InputFormat.JSON).isEmpty())
        .isEqualTo(format == Format.JSONLD);
  }
}
