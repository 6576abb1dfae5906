package dev.dateline.explain;

import dev.dateline.explain.Account.Note;
import dev.dateline.output.Columns;
import dev.dateline.output.Paint;
import java.io.IOException;

/** Writes notes with their labels in a column of their own. */
final class NoteLines {

  private static final int INDENT = 5;
  private static final int LABEL = 9;

  private final Lines lines;
  private final Paint paint;

  NoteLines(Lines lines, Paint paint) {
    this.lines = lines;
    this.paint = paint;
  }

  void write(Note note) throws IOException {
    String label = note.label();
    for (String words : note.words()) {
      String padded = " ".repeat(INDENT) + paint.aside(label);
      int rest = LABEL - Columns.of(label);
      lines.write(padded + " ".repeat(Math.max(1, rest)), INDENT + LABEL, words);
      label = "";
    }
  }
}
