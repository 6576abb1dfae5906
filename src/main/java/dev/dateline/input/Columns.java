package dev.dateline.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of a table, or key of a JSON object, holds which value of a document.
 *
 * <p>A value is sought under its own name unless the caller says another. In JSON Lines, which
 * often stand in one folder with tables, it is found under its own name even then.
 */
final class Columns {

  static final String ID = "id";
  static final String TEXT = "text";
  static final String TITLE = "title";
  static final String PUBLISHED = "published";
  static final String URL = "url";
  static final String LANGUAGE = "lang";

  static final List<String> VALUES = List.of(ID, TEXT, TITLE, PUBLISHED, URL, LANGUAGE);

  private final Map<String, String> said;
  private final Map<String, String> valueOf = new HashMap<>();

  /**
   * The columns that a caller names.
   *
   * @param said the column's name by that of the value
   */
  Columns(Map<String, String> said) {
    this.said = said;
    for (String value : VALUES) {
      valueOf.put(value, value);
    }
    for (String value : VALUES) {
      if (said.containsKey(value)) {
        valueOf.put(said.get(value), value);
      }
    }
  }

  /** Which value a key holds, or empty. */
  String valueOf(String key) {
    return valueOf.getOrDefault(key, "");
  }

  /** The name under which a value is sought. */
  String of(String value) {
    return said.getOrDefault(value, value);
  }

  /** Whether the caller has said where the value is. */
  boolean says(String value) {
    return said.containsKey(value);
  }

  /** The columns that the caller names and a table does not have. */
  List<String> missing(List<String> header) {
    List<String> missing = new ArrayList<>();
    for (String value : VALUES) {
      if (says(value) && !header.contains(of(value))) {
        missing.add(of(value));
      }
    }
    return missing;
  }
}
