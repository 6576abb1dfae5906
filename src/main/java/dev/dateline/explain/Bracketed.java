package dev.dateline.explain;

import dev.dateline.model.Explanation.Mark;
import java.io.IOException;
import java.io.Writer;

/** Marks words by brackets with a label: "[June 9-10|date 2025-06-09/2025-06-10 #1]". */
final class Bracketed extends Marking {

  Bracketed(Writer out) {
    super(out);
  }

  @Override
  void open(Mark mark) throws IOException {
    out.write("[");
  }

  @Override
  void close(Mark mark) throws IOException {
    out.write("|" + label(mark) + "]");
  }

  @Override
  void marked(String words, Mark mark) throws IOException {
    plain(words);
  }
}
