package dev.dateline.eval;

import dev.dateline.model.Diagnostic;
import dev.dateline.reader.FileFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads one line of doccano's JSONL, as people left it there. */
final class DoccanoGold {

  private final String file;
  private final int line;
  private final JsonNode document;
  private final String text;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Diagnostic> faults = new ArrayList<>();

  /** A stretch that bears a label, in code points. */
  private record Entity(String id, int start, int end, String label) {

    boolean isEvent() {
      return label.indexOf('/') >= 0;
    }

    boolean isLike(String other) {
      return isEvent() ? other.indexOf('/') >= 0 : other.equals(label);
    }

    int overlap(int otherStart, int otherEnd) {
      return Math.min(end, otherEnd) - Math.max(start, otherStart);
    }
  }

  private DoccanoGold(String file, int line, JsonNode document) {
    this.file = file;
    this.line = line;
    this.document = document;
    this.text = document.path("text").asString("");
  }

  /** Whether a line has what doccano exports of such a project. */
  static boolean isOne(JsonNode line) {
    return line.path("text").isString()
        && line.path("entities").isArray()
        && line.path("relations").isArray();
  }

  /**
   * The annotated document of a line.
   *
   * @param file as messages name it
   * @throws FileFault when anything in it cannot be used
   */
  static GoldDocument read(String file, int line, JsonNode document) throws FileFault {
    DoccanoGold gold = new DoccanoGold(file, line, document);
    String id = gold.kept("document").asString("");
    if (id.isEmpty()) {
      gold.fault("'document' is missing; it names the document, and doccano keeps it");
    }
    List<GoldEvent> events = gold.events();
    if (!gold.faults.isEmpty()) {
      throw new FileFault(gold.faults);
    }
    return new GoldDocument(file, id, events);
  }

  private List<GoldEvent> events() {
    findEntities();
    List<GoldEvent> events = new ArrayList<>();
    for (Entity entity : entities.values()) {
      if (entity.isEvent()) {
        MarkedGold event = event(entity);
        String fault = event.fault();
        if (fault.isEmpty()) {
          events.add(event.event());
        } else {
          fault(quoted(entity) + fault);
        }
      }
    }
    return events;
  }

  private void findEntities() {
    int length = text.codePointCount(0, text.length());
    for (JsonNode node : document.path("entities")) {
      int start = node.path("start_offset").asInt(-1);
      int end = node.path("end_offset").asInt(-1);
      if (start < 0 || end < start || end > length) {
        fault("an entity has offsets that are not in the text: " + start + ", " + end);
      } else {
        String id = node.path("id").toString();
        entities.put(id, new Entity(id, start, end, node.path("label").asString("")));
      }
    }
  }

  private MarkedGold event(Entity entity) {
    String[] label = entity.label().split("/");
    MarkedGold event = new MarkedGold(entity.id(), label[0], words(entity));
    event.status(label.length > 1 ? label[1] : "");
    if (label.length > 2 && label[2].equals("optional")) {
      event.optional();
    }
    for (JsonNode relation : document.path("relations")) {
      Entity to = entities.get(relation.path("to_id").toString());
      if (to != null && relation.path("from_id").toString().equals(entity.id())) {
        part(to, event);
      }
    }
    DateValue.parse(value(entity)).ifPresent(event::date);
    return event;
  }

  private void part(Entity part, MarkedGold event) {
    switch (part.label()) {
      case "date" -> date(part, event);
      case "place" -> event.place(words(part), value(part));
      case "person" -> event.person(words(part));
      default -> {
        // An event may be a part of another one; that is not measured.
      }
    }
  }

  private void date(Entity date, MarkedGold event) {
    Optional<Interval> value = DateValue.parse(value(date));
    if (value.isPresent()) {
      event.date(value.get());
    } else {
      event.hasFault();
      fault(
          quoted(date)
              + "no value is known for this date; add it to 'values' with start_offset, end_offset,"
              + " label and value, such as 2025-06-09/2025-06-10");
    }
  }

  /** The value of what was marked there before anybody changed the stretch, or empty. */
  private String value(Entity entity) {
    List<String> best = new ArrayList<>(List.of(""));
    int most = 0;
    for (JsonNode value : kept("values")) {
      int overlap =
          entity.overlap(value.path("start_offset").asInt(0), value.path("end_offset").asInt(0));
      if (overlap >= Math.max(1, most) && entity.isLike(value.path("label").asString(""))) {
        if (overlap > most) {
          best.clear();
        }
        best.add(value.path("value").asString(""));
        most = overlap;
      }
    }
    return best.get(Math.min(rank(entity), best.size() - 1));
  }

  /** How many entities before this one are of the same stretch: "5 and 7 May" may be two dates. */
  private int rank(Entity entity) {
    int rank = 0;
    for (Entity other : entities.values()) {
      if (other == entity) {
        return rank;
      }
      boolean same = other.start() == entity.start() && other.end() == entity.end();
      rank += same && entity.isLike(other.label()) ? 1 : 0;
    }
    return rank;
  }

  /**
   * What was beside the text when it was imported; some versions export it under a name of its own.
   */
  private JsonNode kept(String name) {
    for (String place : List.of("meta", "metadata")) {
      if (document.path(place).has(name)) {
        return document.path(place).path(name);
      }
    }
    return document.path(name);
  }

  private String words(Entity entity) {
    int start = text.offsetByCodePoints(0, entity.start());
    return text.substring(start, text.offsetByCodePoints(start, entity.end() - entity.start()));
  }

  private String quoted(Entity entity) {
    String words = words(entity);
    return "'" + (words.length() > 40 ? words.substring(0, 40) + "..." : words) + "': ";
  }

  private void fault(String message) {
    faults.add(FileFault.error(file, line, 0, message));
  }
}
