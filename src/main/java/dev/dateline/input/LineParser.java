package dev.dateline.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    Fields fields = new Fields(columns);
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

  /** {@code pt} of {@code pt-BR}, in lower case. */
  static String primarySubtag(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** The fields seen so far; of a name that comes twice the last value counts. */
  private static final class Fields {
    private final Columns columns;
    private final List<String> keys = new ArrayList<>();
    private String id = "";
    private String text;
    private String title = "";
    private String published = "";
    private String language = "";
    private String url = "";
    private boolean damaged;

    Fields(Columns columns) {
      this.columns = columns;
    }

    void take(String name, JsonParser json) throws BadLine {
      JsonToken value = json.nextToken();
      if (columns.says(Columns.TEXT)) {
        keys.add(name);
      }
      switch (columns.valueOf(name)) {
        case Columns.ID -> id = scalar(name, value, json);
        case Columns.TEXT ->
            text = value == JsonToken.VALUE_NULL ? null : scalar(name, value, json);
        case Columns.TITLE -> title = scalar(name, value, json);
        case Columns.PUBLISHED -> published = scalar(name, value, json);
        case Columns.LANGUAGE -> language = primarySubtag(scalar(name, value, json));
        case Columns.URL -> url = address(value, json);
        default -> json.skipChildren();
      }
    }

    Line line(boolean damagedBytes) throws BadLine {
      if (text == null) {
        String has = columns.says(Columns.TEXT) ? "; its keys are: " + String.join(", ", keys) : "";
        throw new BadLine("the object has no \"" + columns.of(Columns.TEXT) + "\"" + has, 0);
      }
      return new Line(id, text, title, published, language, url, damaged || damagedBytes);
    }

    private String scalar(String name, JsonToken value, JsonParser json) throws BadLine {
      if (value == JsonToken.VALUE_NULL) {
        return "";
      }
      boolean number =
          value == JsonToken.VALUE_NUMBER_INT && columns.valueOf(name).equals(Columns.ID);
      if (value != JsonToken.VALUE_STRING && !number) {
        int column = json.currentTokenLocation().getColumnNr();
        throw new BadLine("\"" + name + "\" is not a string", column);
      }
      return withoutLoneSurrogates(json);
    }

    /** What is no text is no address, and no reason to lose a document. */
    private String address(JsonToken value, JsonParser json) {
      if (value == JsonToken.VALUE_STRING) {
        return withoutLoneSurrogates(json);
      }
      json.skipChildren();
      return "";
    }

    /** JSON can escape half a character; half a character has no UTF-8 form. */
    private String withoutLoneSurrogates(JsonParser json) {
      // The parser's own buffer first: a character of a String costs several times as much.
      boolean surrogates =
          hasSurrogates(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
      return surrogates ? repaired(json.getString()) : json.getString();
    }

    private static boolean hasSurrogates(char[] text, int from, int length) {
      for (int i = from; i < from + length; i++) {
        if (Character.isSurrogate(text[i])) {
          return true;
        }
      }
      return false;
    }

    private String repaired(String value) {
      StringBuilder repaired = null;
      for (int i = 0; i < value.length(); i++) {
        if (!Character.isSurrogate(value.charAt(i))) {
          continue;
        }
        if (Character.charCount(value.codePointAt(i)) == 2) {
          i++;
        } else {
          repaired = repaired == null ? new StringBuilder(value) : repaired;
          repaired.setCharAt(i, '\uFFFD');
        }
      }
      damaged |= repaired != null;
      return repaired == null ? value : repaired.toString();
    }
  }
}
