package dev.dateline.reader;

import dev.dateline.reader.ChronologySink.Part;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file with a chronology: one JSON object with its lists, or NDJSON with an event a line.
 *
 * @param name as messages name it
 */
public record ChronologyFile(String name) {

  /** What is said of a file that is none. */
  static final String NONE = "no chronology: make one with 'dateline extract -f json'";

  private static final int NEWEST = 1;

  /** Enough bytes to see what a file is not. */
  private static final int BEGINNING = 64;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * Reads all of it.
   *
   * @throws FileFault when it cannot be read, is not JSON, or the sink refuses a value
   */
  public void read(InputStream in, ChronologySink sink) throws FileFault {
    try (InputStream bytes = new BufferedInputStream(in);
        JsonParser json = MAPPER.createParser(characters(checked(bytes)))) {
      while (json.nextToken() != null) {
        root(json, sink);
      }
    } catch (CharacterCodingException e) {
      throw FileFault.of(name, "this is not UTF-8");
    } catch (IOException e) {
      throw FileFault.of(name, e);
    } catch (JacksonException e) {
      throw notJson(e);
    }
  }

  /** The version of the program that wrote it, empty when it does not say. */
  public String version(InputStream in) throws IOException {
    try (JsonParser json = MAPPER.createParser(characters(in))) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String field = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY) {
          return "";
        }
        JsonNode value = json.readValueAsTree();
        if (field.equals("generator")) {
          return value.path("version").asString("");
        }
      }
      return "";
    } catch (JacksonException e) {
      return "";
    }
  }

  /** What begins neither as an object nor as a list is another kind of file. */
  private InputStream checked(InputStream in) throws IOException, FileFault {
    in.mark(BEGINNING);
    byte[] beginning = in.readNBytes(BEGINNING);
    in.reset();
    String text = new String(beginning, StandardCharsets.ISO_8859_1).strip();
    boolean ascii = !text.isEmpty() && text.charAt(0) < 0x80;
    if (ascii && text.charAt(0) != '{' && text.charAt(0) != '[') {
      throw FileFault.of(name, NONE);
    }
    return in;
  }

  private static Reader characters(InputStream in) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  /** A chronology, or one event; which of them shows in its fields. */
  private void root(JsonParser json, ChronologySink sink) throws FileFault {
    Position at = position(json, 0, "");
    if (json.currentToken() != JsonToken.START_OBJECT) {
      sink.value(Part.EVENTS, json.readValueAsTree(), at);
      return;
    }
    ObjectNode event = MAPPER.createObjectNode();
    boolean whole = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = json.currentName();
      json.nextToken();
      Part part = part(field);
      if (part == null) {
        event.set(field, json.<JsonNode>readValueAsTree());
      } else {
        whole |= part == Part.EVENTS;
        list(part, json, at, sink);
      }
    }
    if (event.path("schemaVersion").asInt(NEWEST) > NEWEST) {
      throw at.fault(
          "schemaVersion " + event.path("schemaVersion") + " is newer than this program can read");
    }
    if (!whole) {
      sink.value(Part.EVENTS, event, at);
    }
  }

  private void list(Part part, JsonParser json, Position at, ChronologySink sink) throws FileFault {
    String field = part.name().toLowerCase(Locale.ROOT);
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw at.fault("'" + field + "' is no list");
    }
    sink.begins(part);
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      int column = json.currentTokenLocation().getColumnNr();
      Position here = position(json, column, field + "[" + i + "]");
      sink.value(part, json.readValueAsTree(), here);
    }
  }

  private static Part part(String field) {
    return switch (field) {
      case "documents" -> Part.DOCUMENTS;
      case "events" -> Part.EVENTS;
      case "dropped" -> Part.DROPPED;
      case "diagnostics" -> Part.DIAGNOSTICS;
      default -> null;
    };
  }

  private Position position(JsonParser json, int column, String path) {
    return new Position(name, json.currentTokenLocation().getLineNr(), column, path);
  }

  private FileFault notJson(JacksonException e) {
    if (e.getCause() instanceof CharacterCodingException) {
      return FileFault.of(name, "this is not UTF-8");
    }
    if (e.getCause() instanceof IOException cause) {
      return FileFault.of(name, cause);
    }
    String message = "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("");
    TokenStreamLocation at = e.getLocation();
    // The parser does not say where it gave up on values that are nested too deeply.
    return at == null
        ? FileFault.of(name, message)
        : new FileFault(
            List.of(
                FileFault.error(
                    name, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), message)));
  }
}
