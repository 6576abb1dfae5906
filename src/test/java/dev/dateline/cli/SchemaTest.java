package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dateline.model.EventType;
import dev.dateline.model.Precision;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Role;
import dev.dateline.model.Severity;
import dev.dateline.model.Status;
import dev.dateline.output.WireName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code dateline schema} prints holds for every chronology that we have or write. */
class SchemaTest {

  private static final String ID = "urn:dateline:chronology:1";
  private static final String TEXT = Ran.of("schema").out();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, TEXT)));
  private static final Schema CHRONOLOGY = REGISTRY.getSchema(SchemaLocation.of(ID));
  private static final Schema EVENT = REGISTRY.getSchema(SchemaLocation.of(ID + "#/$defs/event"));

  static List<Path> chronologies() throws IOException {
    List<Path> files = new ArrayList<>(List.of(Path.of("samples/one-visit/chronology.json")));
    for (String folder : List.of("samples", "src/test/resources/dev/dateline/output")) {
      try (Stream<Path> children = Files.list(Path.of(folder))) {
        children.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("chronologies")
  void chronologyIsAsTheSchemaSays(Path file) throws IOException {
    assertThat(faults(CHRONOLOGY, Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract seeds samples", "extract --no-merge seeds samples"})
  void whatIsWrittenIsAsTheSchemaSays(String line) {
    String json = Ran.of((line + " -f json").split(" ")).out();
    assertThat(faults(CHRONOLOGY, json)).isEmpty();
    List<String> events = Ran.of((line + " -f ndjson").split(" ")).out().lines().toList();
    assertThat(events).hasSizeGreaterThan(30).allMatch(event -> faults(EVENT, event).isEmpty());
  }

  @Test
  void whatAPersonCorrectedIsAsTheSchemaSays(@TempDir Path folder) throws IOException {
    String ids = Ran.of("extract", "-q", "-f", "csv", "samples/one-visit").out();
    List<String> events = ids.lines().skip(1).map(row -> row.split(",")[0]).toList();
    Path fix = folder.resolve("fix.csv");
    String lines = events.get(0) + ",drop,\n" + events.get(1) + ",start,2024-06-10\n";
    Files.writeString(fix, "id,field,value\n" + lines);
    String json =
        Ran.of("extract", "-q", "-fjson", "samples/one-visit", "--corrections", fix.toString())
            .out();
    assertThat(json).contains("\"dropped\"", "\"corrections\"");
    assertThat(faults(CHRONOLOGY, json)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"status\":\"held\"|\"status\":\"over\"|/status",
        "\"type\":\"meeting\"|\"type\":\"party\"|/type",
        "\"aliases\":[]|\"aliases\":null|/aliases",
        "\"precision\":\"day\"|\"precision\":\"days\"|/date/precision",
        "2023-06-21\",\"end|2023-06-32\",\"end|/date/start",
        "\"title\":|\"titel\":|",
        "\"country\":\"AM\",\"lat\"|\"country\":\"ARM\",\"lat\"|/places/0/country"
      })
  void anythingElseIsAFault(String right, String wrong, String where) {
    String event = Ran.of("extract", "-f", "ndjson", "samples/noise.txt").out();
    assertThat(event).contains(right);
    assertThat(faults(EVENT, event.replace(right, wrong)))
        .anyMatch(
            fault -> fault.getInstanceLocation().toString().equals(where == null ? "" : where));
  }

  @Test
  void valuesAreThoseOfTheProgram() {
    JsonNode schema = JsonMapper.shared().readTree(TEXT);
    assertThat(values(schema, "/$defs/type/enum")).isEqualTo(names(EventType.values()));
    assertThat(values(schema, "/$defs/status/enum")).isEqualTo(names(Status.values()));
    assertThat(values(schema, "/$defs/date/properties/precision/enum"))
        .isEqualTo(names(Precision.values()));
    assertThat(values(schema, "/$defs/participants/items/properties/role/enum"))
        .isEqualTo(names(Role.values()));
    assertThat(values(schema, "/$defs/diagnostic/properties/severity/enum"))
        .isEqualTo(names(Severity.values()));
    assertThat(values(schema, "/$defs/document/properties/publishedBasis/enum"))
        .isEqualTo(names(PublicationDate.Basis.values()));
  }

  private static List<Error> faults(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  private static List<String> values(JsonNode schema, String pointer) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : schema.at(pointer)) {
      if (!value.isNull()) {
        values.add(value.stringValue());
      }
    }
    return values;
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(WireName::of).toList();
  }
}
