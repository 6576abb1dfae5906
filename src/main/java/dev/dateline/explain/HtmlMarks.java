package dev.dateline.explain;

import dev.dateline.model.Explanation.Mark;
import dev.dateline.output.WireName;
import java.io.IOException;
import java.io.Writer;

/** Writes a text with its marks as HTML elements. */
final class HtmlMarks extends Marking {

  private final String anchor;

  HtmlMarks(Writer out, String anchor) {
    super(out);
    this.anchor = anchor;
  }

  @Override
  void open(Mark mark) throws IOException {
    String value = mark.value().isEmpty() ? mark.reason() : mark.value();
    String title = value.isEmpty() ? "" : ": " + value;
    String kind = WireName.of(mark.kind());
    out.write("<mark class=\"" + kind + "\" title=\"" + Html.line(kind + title) + "\">");
  }

  @Override
  void close(Mark mark) throws IOException {
    int number = number(mark);
    String label = "<sup><a href=\"#" + anchor + number + "\">" + number + "</a></sup>";
    out.write((number == 0 ? "" : label) + "</mark>");
  }

  @Override
  void plain(String words) throws IOException {
    out.write(Html.block(words));
  }

  @Override
  void marked(String words, Mark mark) throws IOException {
    plain(words);
  }
}
