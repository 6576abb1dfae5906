package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** SARIF by its published schema, and that its regions have the words that are meant. */
class SarifTest {

  private static final Path SCHEMA = Path.of("src/test/resources/schemas/sarif-2.1.0-rtm.5.json");

  /** A headline calls the minister Maxim, the text Mikhail. */
  private static final String FLAGGED = "seeds/000_3918b6cd0ac34782.txt";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"samples", "samples/noise.txt", "gone", "samples --no-merge"})
  void reportKeepsToTheSchema(String inputs) throws IOException {
    assertThat(schema().validate(report(inputs.split(" ")), InputFormat.JSON)).isEmpty();
  }

  @Test
  void whatIsFoundInATextStandsInItsRegion() throws IOException {
    JsonNode result = results(report(FLAGGED)).get(0);
    assertThat(result.get("ruleId").asString()).isEqualTo("name-variants");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo(FLAGGED);
    assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
    JsonNode region = place.get("region");
    String line = Files.readAllLines(Path.of(FLAGGED)).get(region.get("startLine").asInt() - 1);
    int from = region.get("startColumn").asInt() - 1;
    assertThat(line.substring(from, region.get("endColumn").asInt() - 1))
        .startsWith("On June 9-10, Minister of")
        .endsWith(".");
  }

  @Test
  void documentInJsonLinesIsAtItsLine() throws IOException {
    List<String> places = new ArrayList<>();
    for (JsonNode result : results(report("samples/batch.jsonl", "samples/one-visit"))) {
      JsonNode place = result.at("/locations/0");
      places.add(
          place.at("/logicalLocations/0/fullyQualifiedName").asString()
              + ":"
              + place.at("/physicalLocation/region/startLine").asInt());
    }
    assertThat(places)
        .contains("samples/batch.jsonl#gm-01:1", "samples/batch.jsonl#gm-03:3")
        .doesNotContain("samples/batch.jsonl#gm-01:3");
  }

  @Test
  void everyResultHasARuleThatSaysWhatToDo() throws IOException {
    String report = report("samples", "gone");
    JsonNode rules = new ObjectMapper().readTree(report).at("/runs/0/tool/driver/rules");
    List<String> known = new ArrayList<>();
    for (JsonNode rule : rules) {
      known.add(rule.get("id").asString());
      assertThat(rule.at("/help/text").asString()).endsWith(".").contains(" ");
    }
    for (JsonNode result : results(report)) {
      assertThat(known).contains(result.get("ruleId").asString());
    }
    assertThat(known).contains("unreadable", "unconfirmed").isSorted().doesNotHaveDuplicates();
  }

  /** Its text is not read again, so that only the file is known. */
  @Test
  void eventThatAnUpdatedChronologyHadIsReportedAtItsFile() throws IOException {
    Path all = folder.resolve("all.json");
    Path sarif = folder.resolve("y.sarif");
    Ran.of("extract", "-q", "--into", all.toString(), FLAGGED);
    Ran ran =
        Ran.of(
            "extract",
            "-q",
            "--into",
            all.toString(),
            "--report",
            "sarif=" + sarif,
            "--fail-on",
            "review",
            "samples/noise.txt");
    assertThat(ran.code()).isEqualTo(1);
    JsonNode place = results(Files.readString(sarif)).get(0).at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo(FLAGGED);
    assertThat(place.get("region").toString()).isEqualTo("{\"startLine\":1}");
  }

  @Test
  void pathIsAUri() throws IOException {
    Path file = folder.resolve("a b#ü%.txt");
    Files.writeString(file, "On 30 February they met in Riga.");
    JsonNode result = results(report(file.toString())).get(0);
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .startsWith("file:///")
        .endsWith("/a%20b%23%C3%BC%25.txt");
  }

  private String report(String... inputs) throws IOException {
    Path sarif = folder.resolve("x.sarif");
    List<String> line = new ArrayList<>(List.of("extract", "-q", "-f", "ndjson"));
    line.addAll(List.of(inputs));
    line.addAll(List.of("--report", "sarif=" + sarif));
    Ran.of(line.toArray(new String[0]));
    return Files.readString(sarif);
  }

  private static JsonNode results(String report) {
    return new ObjectMapper().readTree(report).at("/runs/0/results");
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
        .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
  }
}
