package dev.dateline.explain;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of explanations. */
public enum ExplainFormat {
  TEXT(".txt", ".text"),
  JSON(".json"),
  HTML(".html", ".htm");

  private final List<String> endings;

  ExplainFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format that a file of this name has by its ending. */
  public static Optional<ExplainFormat> ofFile(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (ExplainFormat format : values()) {
      for (String ending : format.endings) {
        if (name.endsWith(ending)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What writes the format.
   *
   * @param width the columns of a text
   * @param colour whether a text has colours
   */
  public ExplanationWriter writer(OutputStream out, int width, boolean colour) {
    return switch (this) {
      case TEXT -> new TextExplanation(out, width, colour);
      case JSON -> new JsonExplanation(out);
      case HTML -> new HtmlExplanation(out);
    };
  }
}
