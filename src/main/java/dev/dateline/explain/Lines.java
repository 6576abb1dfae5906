package dev.dateline.explain;

import dev.dateline.output.Columns;
import dev.dateline.output.Printable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes sentences in lines no wider than a page, further lines under the first. */
final class Lines {

  private static final int LEAST = 40;

  private final Writer out;
  private final int width;

  Lines(Writer out, int width) {
    this.out = out;
    this.width = Math.max(LEAST, width);
  }

  /** A paragraph, so many columns from the left. */
  void write(int indent, String words) throws IOException {
    write(" ".repeat(indent), indent, words);
  }

  /**
   * A paragraph with a label.
   *
   * @param label what stands before its first line, and may have colour
   * @param indent the columns that the label takes
   */
  void write(String label, int indent, String words) throws IOException {
    String before = label;
    for (String line : wrapped(words, indent)) {
      out.write(before + line + "\n");
      before = " ".repeat(indent);
    }
  }

  private List<String> wrapped(String words, int indent) {
    return Columns.wrap(Printable.line(words), Math.max(LEAST / 2, width - indent));
  }
}
