package dev.dateline.eval;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A chronology as it is written: JSON, or NDJSON with an event a line.
 *
 * @param documents the ids of the documents that it was made from
 * @param listsDocuments false for NDJSON, which does not say
 */
public record ChronologyText(
    List<JsonNode> events, List<String> documents, boolean listsDocuments) {

  private static final String NONE =
      "no chronology: make one with 'dateline extract --no-merge -f json'";

  /**
   * Reads a chronology.
   *
   * @param file as messages name it
   * @throws FileFault when this is none
   */
  public static ChronologyText read(String file, byte[] bytes) throws FileFault {
    JsonText json = JsonText.of(file, bytes);
    List<JsonText.Value> values = json.values();
    boolean whole = values.size() == 1 && values.get(0).node().has("events");
    return whole ? whole(values.get(0), json) : lines(values, json);
  }

  private static ChronologyText whole(JsonText.Value value, JsonText json) throws FileFault {
    List<JsonNode> events = new ArrayList<>();
    if (!value.node().path("events").isArray()) {
      throw json.faultAt(value.line(), "'events' is no list");
    }
    for (JsonNode event : value.node().path("events")) {
      if (!isEvent(event)) {
        throw new FileFault(List.of(json.errorAt("/events/" + events.size(), NONE)));
      }
      events.add(event);
    }
    List<String> documents = new ArrayList<>();
    for (JsonNode document : value.node().path("documents")) {
      documents.add(document.path("id").asString(""));
    }
    return new ChronologyText(events, documents, value.node().path("documents").isArray());
  }

  private static ChronologyText lines(List<JsonText.Value> values, JsonText json) throws FileFault {
    List<JsonNode> events = new ArrayList<>();
    for (JsonText.Value value : values) {
      if (!isEvent(value.node())) {
        throw json.faultAt(value.line(), NONE);
      }
      events.add(value.node());
    }
    return new ChronologyText(events, List.of(), false);
  }

  private static boolean isEvent(JsonNode value) {
    return value.has("sources") || value.has("date");
  }
}
