package dev.dateline.input;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON object of one line; what it does not know in it, it passes over. */
final class LineParser {

  private final JsonFactory factory = new JsonFactory();
  private final Columns columns;

  /** A parser that finds values under these keys. */
  LineParser(Columns columns) {
    this.columns = columns;
  }

  /**
   * The values of a line, each empty when it is not there.
   *
   * @param language the primary subtag in lower case
   * @param url as written, or empty when it is no string
   * @param damaged whether U+FFFD stands for bytes or surrogates that are no text
   */
  record Line(
      String id,
      String text,
      String title,
      String published,
      String language,
      String url,
      boolean damaged) {}

  /** A line that holds no document. */
  static final class BadLine extends Exception {
    private static final long serialVersionUID = 1L;
    private final int column;

    BadLine(String message, int column) {
      super(message);
      this.column = column;
    }

    /** Counted from 1, or 0 when it is not known. */
    int column() {
      return column;
    }
  }

  Line parse(byte[] bytes, int from, int to) throws BadLine {
    try (JsonParser json =
        factory.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      return read(json, false);
    } catch (JacksonException e) {
      String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      if (text.indexOf('\uFFFD') < 0) {
        throw badLine(e);
      }
      return parseDamaged(text);
    }
  }

  private Line parseDamaged(String text) throws BadLine {
    try (JsonParser json = factory.createParser(ObjectReadContext.empty(), text)) {
      return read(json, true);
    } catch (JacksonException e) {
      throw badLine(e);
    }
  }

  private static BadLine badLine(JacksonException e) {
    int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
    String message = e.getOriginalMessage();
    int lineEnd = message.indexOf('\n');
    return new BadLine(
        "not JSON: " + (lineEnd < 0 ? message : message.substring(0, lineEnd)), column);
  }

  private Line read(JsonParser json, boolean damaged) throws BadLine {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new BadLine("a JSON object is expected on each line", 1);
    }
    LineFields fields = new LineFields(columns);
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      fields.take(name, json);
    }
    if (json.nextToken() != null) {
      throw new BadLine(
          "more than one value on the line", json.currentTokenLocation().getColumnNr());
    }
    return fields.line(damaged);
  }
}
