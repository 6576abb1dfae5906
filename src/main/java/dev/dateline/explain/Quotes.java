package dev.dateline.explain;

import dev.dateline.model.Span;
import dev.dateline.output.Printable;
import dev.dateline.text.LineStarts;

/** Quotes the words of a document and tells their lines. */
final class Quotes {

  private static final int LONGEST = 80;
  private static final int LONGEST_EVIDENCE = 600;
  private static final int AROUND = 45;
  private static final String CUT = "...";

  private final String text;
  private final LineStarts lines;

  Quotes(String text) {
    this.text = text;
    this.lines = new LineStarts(text);
  }

  /** The words on one line, long ones cut in their midst. */
  String words(Span span) {
    String words = Printable.line(span.of(text));
    return words.length() <= LONGEST
        ? words
        : words.substring(0, LONGEST / 2) + " ... " + words.substring(words.length() - LONGEST / 3);
  }

  /** A whole sentence on one line; a very long one is cut at its end. */
  String evidence(Span span) {
    String words = Printable.line(span.of(text));
    return words.length() <= LONGEST_EVIDENCE
        ? words
        : words.substring(0, LONGEST_EVIDENCE) + " " + CUT;
  }

  /** {@code 'In September 2024' (line 3)}. */
  String at(Span span) {
    return "'" + words(span) + "' (line " + line(span) + ")";
  }

  int line(Span span) {
    return lines.line(span.start());
  }

  /** Words with some of what stands around them on their line, they themselves in brackets. */
  String around(Span one, Span other) {
    Span first = one.isEmpty() || !other.isEmpty() && other.start() < one.start() ? other : one;
    Span last = first == one ? other : one;
    boolean apart = !last.isEmpty() && last.start() >= first.end();
    Span end = apart ? last : first;
    StringBuilder around = new StringBuilder(before(first.start()));
    around.append('[').append(words(first)).append(']');
    if (apart) {
      around.append(between(first.end(), last.start()));
      around.append('[').append(words(last)).append(']');
    }
    return around.append(after(end.end())).toString();
  }

  private String between(int from, int to) {
    if (to - from <= 2 * AROUND) {
      return spaced(text.substring(from, to));
    }
    int end = Math.max(text.lastIndexOf(' ', from + AROUND), from);
    int word = text.indexOf(' ', to - AROUND);
    int start = word < 0 || word >= to ? to : word;
    return spaced(text.substring(from, end)) + " " + CUT + spaced(text.substring(start, to));
  }

  private String before(int offset) {
    int from = offset;
    while (from > 0 && offset - from < AROUND && text.charAt(from - 1) != '\n') {
      from--;
    }
    if (from == 0 || text.charAt(from - 1) == '\n') {
      return spaced(text.substring(from, offset)).stripLeading();
    }
    int word = text.indexOf(' ', from);
    int start = word < 0 || word >= offset ? offset : word + 1;
    String words = spaced(text.substring(start, offset));
    return words.isBlank() ? "" : CUT + " " + words;
  }

  private String after(int offset) {
    int to = offset;
    while (to < text.length() && to - offset < AROUND && text.charAt(to) != '\n') {
      to++;
    }
    if (to == text.length() || text.charAt(to) == '\n') {
      return spaced(text.substring(offset, to)).stripTrailing();
    }
    int end = Math.max(text.lastIndexOf(' ', to), offset);
    return spaced(text.substring(offset, end)).stripTrailing() + " " + CUT;
  }

  /** Like a line, with the spaces at both ends kept. */
  private static String spaced(String words) {
    String line = Printable.line("|" + words + "|");
    return line.substring(1, line.length() - 1);
  }
}
