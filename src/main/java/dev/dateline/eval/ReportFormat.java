package dev.dateline.eval;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which an evaluation is told. */
public enum ReportFormat {
  TEXT(".txt", ".text"),
  JSON(".json"),
  CSV(".csv");

  private final List<String> endings;

  ReportFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format that a file of this name has by its ending. */
  public static Optional<ReportFormat> ofFile(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (ReportFormat format : values()) {
      for (String ending : format.endings) {
        if (name.endsWith(ending)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The report, in UTF-8.
   *
   * @param errors whether to list what is wrong; in CSV that is a table of its own, which stands in
   *     the place of the measures
   */
  public byte[] report(Evaluation evaluation, boolean errors) {
    return switch (this) {
      case TEXT -> new TextReport(evaluation).text(errors).getBytes(StandardCharsets.UTF_8);
      case JSON -> new JsonReport(evaluation).bytes(errors);
      case CSV -> new CsvReport(evaluation).text(errors).getBytes(StandardCharsets.UTF_8);
    };
  }
}
