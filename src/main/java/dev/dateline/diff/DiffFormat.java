package dev.dateline.diff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a difference is told. */
public enum DiffFormat {
  TEXT(".txt", ".text"),
  JSON(".json"),
  MARKDOWN(".md", ".markdown");

  private final List<String> endings;

  DiffFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format that a file of this name has by its ending. */
  public static Optional<DiffFormat> ofFile(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (DiffFormat format : values()) {
      for (String ending : format.endings) {
        if (name.endsWith(ending)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  /** The difference, in UTF-8; of none only JSON and Markdown say so. */
  public byte[] bytes(Difference difference) {
    return switch (this) {
      case TEXT -> new TextDiff().text(difference).getBytes(StandardCharsets.UTF_8);
      case JSON -> JsonDiff.bytes(difference);
      case MARKDOWN -> new MarkdownDiff().text(difference).getBytes(StandardCharsets.UTF_8);
    };
  }
}
