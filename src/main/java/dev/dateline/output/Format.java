package dev.dateline.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a chronology. */
public enum Format {
  TEXT(".txt", ".text"),
  JSON(".json"),
  NDJSON(".ndjson", ".jsonl"),
  CSV(".csv"),
  TSV(".tsv", ".tab"),
  XLSX(".xlsx"),
  ICS(".ics");

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format that a file of this name has by its ending. */
  public static Optional<Format> ofFile(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      for (String ending : format.endings) {
        if (name.endsWith(ending)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it is a table of cells, which has a delimiter. */
  public boolean isTable() {
    return this == CSV || this == TSV;
  }

  /** Whether it has the columns of a row, among which one may choose. */
  public boolean hasColumns() {
    return isTable() || this == XLSX;
  }

  /** Whether its bytes are no text, so that no terminal can show them. */
  public boolean isBinary() {
    return this == XLSX;
  }

  /** The names of all columns of a row, in their order. */
  public static List<String> columns() {
    return EventRow.COLUMNS;
  }

  public ChronologyWriter writer(WritingOptions options) {
    return switch (this) {
      case TEXT -> new TextFormat(options.width(), options.colour());
      case JSON -> new JsonFormat(options.version());
      case NDJSON -> new NdjsonFormat();
      case CSV -> TableFormat.csv(options);
      case TSV -> TableFormat.tsv(options);
      case XLSX -> new WorkbookFormat(options.columns());
      case ICS -> new CalendarFormat(options.coarse());
    };
  }
}
