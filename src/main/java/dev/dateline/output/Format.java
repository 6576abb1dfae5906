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
  MARKDOWN(".md", ".markdown"),
  HTML(".html", ".htm"),
  ICS(".ics"),
  TIMELINEJS(".timeline.json"),
  MERMAID(".mmd", ".mermaid"),
  JSONLD(".jsonld"),
  PLOVER(".plover.jsonl"),
  BRAT(".brat.zip"),
  DOCCANO(".doccano.jsonl");

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format that a file of this name has by its ending; the longest that fits decides. */
  public static Optional<Format> ofFile(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    Format found = TEXT;
    int longest = 0;
    for (Format format : values()) {
      for (String ending : format.endings) {
        if (ending.length() > longest && name.endsWith(ending)) {
          found = format;
          longest = ending.length();
        }
      }
    }
    return longest == 0 ? Optional.empty() : Optional.of(found);
  }

  /** Whether it is a table of cells, which has a delimiter. */
  public boolean isTable() {
    return this == CSV || this == TSV;
  }

  /** Whether it has the columns of a row, among which one may choose. */
  public boolean hasColumns() {
    return isTable() || this == XLSX || this == MARKDOWN;
  }

  /** Whether its bytes are no text, so that no terminal can show them. */
  public boolean isBinary() {
    return this == XLSX || this == BRAT;
  }

  /** Whether the texts of the documents are shown in it. */
  public boolean needsTexts() {
    return this == BRAT || this == DOCCANO;
  }

  /** Whether it can be written document by document, while they are being read. */
  public boolean isLive() {
    return this == NDJSON || this == PLOVER || needsTexts();
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
      case MARKDOWN -> options.list() ? new MarkdownList() : new MarkdownFormat(options.columns());
      case HTML -> new HtmlFormat(options.version());
      case ICS -> new CalendarFormat(options.coarse());
      case TIMELINEJS -> new TimelineFormat();
      case MERMAID -> new MermaidFormat();
      case JSONLD -> new LinkedDataFormat();
      case PLOVER -> new PloverFormat();
      case BRAT, DOCCANO -> new PerDocument(this, options.texts());
    };
  }
}
