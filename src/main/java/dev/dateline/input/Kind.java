package dev.dateline.input;

import java.util.Locale;

/** The kinds of file that are read, told by their endings. */
enum Kind {
  TEXT,
  MARKDOWN,
  HTML,
  PDF,
  DOCX,
  ODT,
  JSON_LINES,
  /** CSV or TSV. */
  TABLE,
  /** RSS or Atom. */
  FEED,
  /** A feed, a page, or something else: its content tells. */
  XML,
  MAIL,
  ZIP,
  TAR,
  GZIP,
  BZIP2,
  WARC,
  /** No ending that we know. */
  OTHER;

  static Kind of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt")) {
      return TEXT;
    }
    int dot = name.lastIndexOf('.');
    return dot < 0 ? OTHER : ofEnding(name.substring(dot + 1), name.substring(0, dot));
  }

  private static Kind ofEnding(String ending, String rest) {
    return switch (ending) {
      case "md", "markdown" -> MARKDOWN;
      case "html", "htm", "xhtml", "shtml" -> HTML;
      case "pdf" -> PDF;
      case "docx" -> DOCX;
      case "odt" -> ODT;
      case "jsonl" -> JSON_LINES;
      case "csv", "tsv" -> TABLE;
      case "rss", "atom", "rdf" -> FEED;
      case "xml" -> XML;
      case "eml" -> MAIL;
      case "zip" -> ZIP;
      case "tar" -> TAR;
      case "tgz" -> GZIP;
      case "tbz2" -> BZIP2;
      case "gz" -> packed(rest, GZIP);
      case "bz2" -> packed(rest, BZIP2);
      case "warc" -> WARC;
      default -> OTHER;
    };
  }

  /** {@code dump.sql.gz} is no document either. */
  private static Kind packed(String name, Kind kind) {
    boolean known = name.lastIndexOf('.') < 0 || of(name) != OTHER;
    return known ? kind : OTHER;
  }
}
