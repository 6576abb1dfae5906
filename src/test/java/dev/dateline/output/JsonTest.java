package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Samples;
import dev.dateline.model.Chronology;
import dev.dateline.model.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

  private final JsonMapper mapper = new JsonMapper();

  @Test
  void fieldsComeInTheOrderOfTheContract() throws IOException {
    JsonNode root = mapper.readTree(write(Format.JSON, SampleChronology.of()));
    assertThat(root.propertyNames())
        .containsExactly("schemaVersion", "generator", "documents", "events", "diagnostics");
    JsonNode event = root.get("events").get(7);
    assertThat(event.propertyNames())
        .containsExactly(
            "id",
            "aliases",
            "type",
            "subtype",
            "status",
            "title",
            "date",
            "body",
            "places",
            "participants",
            "parties",
            "codes",
            "review",
            "sources",
            "conflicts",
            "related");
    assertThat(event.get("sources").get(0).propertyNames())
        .containsExactly(
            "document", "start", "end", "text", "rule", "says", "id", "event", "review");
  }

  @Test
  void linesAreTheEventsOfTheDocument() throws IOException {
    JsonNode events = mapper.readTree(write(Format.JSON, SampleChronology.of())).get("events");
    String[] lines = write(Format.NDJSON, SampleChronology.of()).split("\n");
    assertThat(lines).hasSize(events.size());
    for (int i = 0; i < lines.length; i++) {
      assertThat(mapper.readTree(lines[i])).isEqualTo(events.get(i));
    }
  }

  @Test
  void anyTextReadsBackAndNoLineHasCharactersThatBreakIt() throws IOException {
    Random random = new Random(8);
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      events.add(Samples.event("d", 0, "2025-06-09|day|visit|held||||" + title(random)));
    }
    String ndjson = write(Format.NDJSON, new Chronology(List.of(), events, List.of()));
    assertThat(ndjson).doesNotContainPattern("[\u0000-\u0009\u000b-\u001f\u007f-\u009f]");
    assertThat(ndjson)
        .doesNotContainPattern("[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f]");
    String[] lines = ndjson.split("\n");
    assertThat(lines).hasSize(events.size());
    for (int i = 0; i < lines.length; i++) {
      assertThat(mapper.readTree(lines[i]).get("title").asString())
          .isEqualTo(events.get(i).title());
    }
  }

  private static String title(Random random) {
    StringBuilder title = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      int c = random.nextInt(i % 3 == 0 ? 0x20000 : 0x2100);
      title.appendCodePoint(c == '|' || c >= 0xD800 && c <= 0xDFFF ? 'x' : c);
    }
    return title.toString();
  }

  private static String write(Format format, Chronology chronology) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.writer(WritingOptions.plain("1")).write(chronology, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
