package dev.dateline.eval;

import dev.dateline.model.Diagnostic;
import dev.dateline.reader.FileFault;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of a file, and where in it a value stands.
 *
 * @param file as messages name it
 */
record JsonText(String file, String text) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * One of the values that follow each other in a file.
   *
   * @param line counted from 1
   */
  record Value(JsonNode node, int line) {}

  static JsonText of(String file, byte[] bytes) throws FileFault {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new JsonText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw FileFault.of(file, "this is not UTF-8");
    }
  }

  /** All values: of JSON there is one, of NDJSON one a line. */
  List<Value> values() throws FileFault {
    List<Value> values = new ArrayList<>();
    try (JsonParser parser = MAPPER.createParser(text)) {
      while (parser.nextToken() != null) {
        int line = parser.currentTokenLocation().getLineNr();
        values.add(new Value(parser.readValueAsTree(), line));
      }
      return values;
    } catch (JacksonException e) {
      String message = "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("");
      throw new FileFault(List.of(error(file, e.getLocation(), message)));
    }
  }

  /**
   * An error about one value of the first.
   *
   * @param pointer to it, as {@code /events/0/start}
   */
  Diagnostic errorAt(String pointer, String message) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      while (parser.nextToken() != null) {
        if (parser.streamReadContext().pathAsPointer().toString().equals(pointer)) {
          return error(file, parser.currentTokenLocation(), message);
        }
      }
    }
    return FileFault.error(file, 0, 0, message);
  }

  /** An error about a line. */
  FileFault faultAt(int line, String message) {
    return new FileFault(List.of(FileFault.error(file, line, 0, message)));
  }

  /** The parser does not say where it gave up on values that are nested too deeply. */
  private static Diagnostic error(String file, TokenStreamLocation at, String message) {
    return at == null
        ? FileFault.error(file, 0, 0, message)
        : FileFault.error(
            file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), message);
  }
}
