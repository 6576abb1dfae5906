package dev.dateline.reader;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tells a chronology from a document, JSON Lines with documents included, by how it begins. */
public final class ContentCheck {

  /** So many bytes of a beginning are enough. */
  public static final int ENOUGH = 8192;

  private static final Set<String> OF_CHRONOLOGY =
      Set.of("schemaVersion", "generator", "documents", "events");

  /** A document may have one of them, but not all. */
  private static final Set<String> OF_EVENT = Set.of("aliases", "sources");

  private ContentCheck() {}

  /** Whether a file that begins with these bytes is a chronology, or NDJSON with its events. */
  public static boolean isChronology(byte[] beginning) {
    String text = new String(beginning, StandardCharsets.UTF_8);
    String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return json.stripLeading().startsWith("{") && hasFieldsOfChronology(json);
  }

  private static boolean hasFieldsOfChronology(String json) {
    Set<String> ofEvent = new HashSet<>(OF_EVENT);
    boolean found = false;
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        if (name.equals("text")) {
          return false;
        }
        ofEvent.remove(name);
        found |= OF_CHRONOLOGY.contains(name) || ofEvent.isEmpty();
        parser.nextToken();
        parser.skipChildren();
      }
      return found;
    } catch (JacksonException e) {
      // Not JSON, or cut off where the beginning ends.
      return found;
    }
  }
}
