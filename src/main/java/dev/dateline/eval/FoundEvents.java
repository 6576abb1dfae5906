package dev.dateline.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The events of a chronology, sorted to the annotated documents that they were found in. */
public final class FoundEvents {

  private final List<String> absent = new ArrayList<>();
  private final Map<String, List<FoundEvent>> byDocument = new LinkedHashMap<>();
  private final Map<String, Set<JsonNode>> seen = new HashMap<>();
  private final Map<String, String> byFileName = new HashMap<>();
  private int ofSeveral;

  /** Sorts the events of a chronology. */
  public FoundEvents(ChronologyText chronology, List<GoldDocument> gold) {
    for (GoldDocument document : gold) {
      byDocument.put(document.id(), new ArrayList<>());
      seen.put(document.id(), new HashSet<>());
      addFileName(document.id());
    }
    chronology.events().forEach(this::sort);
    addAbsent(chronology);
  }

  /** Those of one annotated document, in the order of the chronology. */
  List<FoundEvent> of(String document) {
    return byDocument.get(document);
  }

  /** How many events have sources in more than one annotated document. */
  public int ofSeveral() {
    return ofSeveral;
  }

  /** The annotated documents that the chronology was not made from, as far as it says. */
  public List<String> absent() {
    return absent;
  }

  private void addAbsent(ChronologyText chronology) {
    Set<String> present = new HashSet<>();
    for (String id : chronology.documents()) {
      present.add(annotated(id));
    }
    for (String document : byDocument.keySet()) {
      if (chronology.listsDocuments() && !present.contains(document)) {
        absent.add(document);
      }
    }
  }

  private void sort(JsonNode event) {
    Set<String> documents = new LinkedHashSet<>();
    for (JsonNode source : event.path("sources")) {
      String document = annotated(text(source, "document"));
      if (!document.isEmpty() && documents.add(document) && seen.get(document).add(event)) {
        byDocument.get(document).add(found(event, source));
      }
    }
    ofSeveral += documents.size() > 1 ? 1 : 0;
  }

  /** The annotated document that an id means: by its whole, its file name, or what follows #. */
  private String annotated(String id) {
    for (String key : List.of(id, fileName(id), id.substring(id.lastIndexOf('#') + 1))) {
      if (byDocument.containsKey(key)) {
        return key;
      }
    }
    return byFileName.getOrDefault(fileName(id), "");
  }

  /**
   * Annotations may name a document by a path of another folder; a name that two have means none.
   */
  private void addFileName(String id) {
    String other = byFileName.put(fileName(id), id);
    if (other != null) {
      byFileName.put(fileName(id), "");
    }
  }

  private static String fileName(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static FoundEvent found(JsonNode event, JsonNode source) {
    JsonNode date = event.path("date");
    JsonNode places = event.path("places");
    return new FoundEvent(
        text(event, "id"),
        text(event, "type"),
        text(event, "status"),
        new Interval(text(date, "start"), text(date, "end")),
        each(places, "name"),
        names(places),
        each(places, "country"),
        people(event.path("participants")),
        Folding.words(
            text(event, "title") + " " + String.join(" ", each(event.path("sources"), "text"))),
        text(source, "rule"),
        text(source, "text"));
  }

  /** What is known of a field in each object of a list. */
  private static List<String> each(JsonNode list, String name) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : list) {
      values.add(text(value, name));
    }
    values.removeIf(String::isEmpty);
    return values;
  }

  private static List<String> people(JsonNode participants) {
    List<String> people = names(participants);
    for (JsonNode participant : participants) {
      for (JsonNode variant : participant.path("variants")) {
        people.add(variant.asString(""));
      }
    }
    return people;
  }

  private static List<String> names(JsonNode list) {
    List<String> names = each(list, "name");
    names.addAll(each(list, "canonical"));
    return names;
  }

  private static String text(JsonNode object, String name) {
    return object.path(name).asString("");
  }
}
