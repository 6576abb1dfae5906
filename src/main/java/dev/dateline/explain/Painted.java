package dev.dateline.explain;

import dev.dateline.model.Explanation.Mark;
import dev.dateline.output.Paint;
import dev.dateline.output.Printable;
import java.io.IOException;
import java.io.Writer;

/** Marks words by colour; only dates and the words of events have labels. */
final class Painted extends Marking {

  private final Paint paint;

  Painted(Writer out, Paint paint) {
    super(out);
    this.paint = paint;
  }

  @Override
  void open(Mark mark) {}

  @Override
  void close(Mark mark) throws IOException {
    boolean labelled = mark.kind() == Mark.Kind.DATE || mark.kind() == Mark.Kind.TRIGGER;
    out.write(labelled ? paint.aside("|" + label(mark)) : "");
  }

  @Override
  void marked(String words, Mark mark) throws IOException {
    out.write(painted(Printable.block(words), mark.kind()));
  }

  private String painted(String words, Mark.Kind kind) {
    return switch (kind) {
      case DATE -> paint.date(words);
      case TRIGGER -> paint.mark(words);
      case PERSON -> paint.person(words);
      case PLACE -> paint.place(words);
      case SIDE -> paint.side(words);
    };
  }
}
