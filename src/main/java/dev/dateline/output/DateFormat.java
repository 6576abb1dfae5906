package dev.dateline.output;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of date expressions. */
public enum DateFormat {
  TEXT(".txt", ".text"),
  JSON(".json"),
  NDJSON(".ndjson", ".jsonl"),
  CSV(".csv"),
  TIMEML(".tml", ".timeml", ".xml");

  private final List<String> endings;

  DateFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format that a file of this name has by its ending. */
  public static Optional<DateFormat> ofFile(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (DateFormat format : values()) {
      for (String ending : format.endings) {
        if (name.endsWith(ending)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  public DateWriter writer(OutputStream out) {
    return switch (this) {
      case TEXT -> new MarkedText(out);
      case JSON -> new DatesJson(out);
      case NDJSON -> new DateLines(out);
      case CSV -> new DateTable(out);
      case TIMEML -> new TimeMl(out);
    };
  }
}
