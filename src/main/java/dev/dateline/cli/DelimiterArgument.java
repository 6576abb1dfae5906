package dev.dateline.cli;

import dev.dateline.output.Format;
import dev.dateline.output.WritingOptions;
import java.util.Locale;

/** Reads what {@code --delimiter} names. */
final class DelimiterArgument {

  private DelimiterArgument() {}

  static char parse(String value, Format format) {
    if (value.isEmpty()) {
      return WritingOptions.OWN_DELIMITER;
    }
    if (!format.isTable()) {
      throw new UsageException("--delimiter: only the formats csv and tsv have one");
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "comma" -> ',';
      case "semicolon" -> ';';
      case "tab", "\\t" -> '\t';
      case "pipe" -> '|';
      case "space" -> ' ';
      case "colon" -> ':';
      default -> single(value);
    };
  }

  private static char single(String value) {
    char c = value.charAt(0);
    boolean usable =
        value.length() == 1
            && !Character.isLetterOrDigit(c)
            && !Character.isSurrogate(c)
            && c != '"'
            && c != '\''
            && (c == '\t' || !Character.isISOControl(c));
    if (!usable) {
      throw new UsageException(
          "--delimiter: '"
              + value
              + "' is not one punctuation mark, nor one of comma, semicolon, tab, pipe, colon, space");
    }
    return c;
  }
}
