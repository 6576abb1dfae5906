package dev.dateline.input;

import dev.dateline.input.declared.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values of an object as they come; of a key that comes twice the last one counts. */
final class LineFields {

  private final Columns columns;
  private final List<String> keys = new ArrayList<>();

  /** What stood under the key that the caller names. */
  private final List<String> found = new ArrayList<>();

  private String id = "";
  private String text;
  private String title = "";
  private String published = "";
  private String language = "";
  private String url = "";
  private boolean damaged;

  LineFields(Columns columns) {
    this.columns = columns;
  }

  void take(String name, JsonParser json) throws LineParser.BadLine {
    JsonToken value = json.nextToken();
    String field = columns.valueOf(name);
    if (columns.says(Columns.TEXT)) {
      keys.add(name);
    }
    if (columns.says(field) && !isFirstChoice(field, name)) {
      json.skipChildren();
      return;
    }
    switch (field) {
      case Columns.ID -> id = scalar(name, value, json);
      case Columns.TEXT -> text = value == JsonToken.VALUE_NULL ? null : scalar(name, value, json);
      case Columns.TITLE -> title = scalar(name, value, json);
      case Columns.PUBLISHED -> published = scalar(name, value, json);
      case Columns.LANGUAGE -> language = LanguageTag.primary(scalar(name, value, json));
      case Columns.URL -> url = address(value, json);
      default -> json.skipChildren();
    }
  }

  /** The key that the caller names wins, wherever it stands. */
  private boolean isFirstChoice(String field, String name) {
    if (columns.of(field).equals(name)) {
      found.add(field);
      return true;
    }
    return !found.contains(field);
  }

  LineParser.Line line(boolean damagedBytes) throws LineParser.BadLine {
    if (text == null) {
      String has = columns.says(Columns.TEXT) ? "; its keys are: " + String.join(", ", keys) : "";
      throw new LineParser.BadLine(
          "the object has no \"" + columns.of(Columns.TEXT) + "\"" + has, 0);
    }
    return new LineParser.Line(id, text, title, published, language, url, damaged || damagedBytes);
  }

  private String scalar(String name, JsonToken value, JsonParser json) throws LineParser.BadLine {
    if (value == JsonToken.VALUE_NULL) {
      return "";
    }
    boolean number =
        value == JsonToken.VALUE_NUMBER_INT && columns.valueOf(name).equals(Columns.ID);
    if (value != JsonToken.VALUE_STRING && !number) {
      int column = json.currentTokenLocation().getColumnNr();
      throw new LineParser.BadLine("\"" + name + "\" is not a string", column);
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
