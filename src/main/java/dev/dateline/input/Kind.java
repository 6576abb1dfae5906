package dev.dateline.input;

import java.util.Locale;

/** The kinds of file that are read, told by their endings. */
enum Kind {
  TEXT,
  JSON_LINES,
  /** No ending that we know. */
  OTHER;

  static Kind of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt") || name.endsWith(".md")) {
      return TEXT;
    }
    return name.endsWith(".jsonl") ? JSON_LINES : OTHER;
  }
}
