package dev.dateline.text;

import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a document into blocks of running text.
 *
 * <p>An empty line always ends a block. A single line end does so too, unless the lines around it
 * are those of a text wrapped at a fixed width.
 */
final class BlockSplitter {

  /** A wrapped text's lines are at most this long. */
  private static final int WRAP = 100;

  /** A line shorter than this ends its paragraph even in a wrapped text. */
  private static final int SHORT = 45;

  private final String text;
  private final char[] letters;
  private final List<Span> blocks = new ArrayList<>();

  private BlockSplitter(Letters letters) {
    this.text = letters.text();
    this.letters = letters.array();
  }

  /** The blocks in order, without the white space around them. */
  static List<Span> split(Letters letters) {
    BlockSplitter splitter = new BlockSplitter(letters);
    splitter.run();
    return splitter.rejoined();
  }

  /**
   * Joins what pages tear apart: a block that begins with a small letter, or with a mark that none
   * begins with, goes on with a sentence.
   */
  private List<Span> rejoined() {
    List<Span> joined = new ArrayList<>();
    for (Span block : blocks) {
      int last = joined.size() - 1;
      if (last >= 0 && continues(joined.get(last), block)) {
        joined.set(last, new Span(joined.get(last).start(), block.end()));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private boolean continues(Span before, Span block) {
    char first = letters[block.start()];
    char end = letters[before.end() - 1];
    boolean open = Character.isLetterOrDigit(end) || end == ',';
    boolean more =
        switch (first) {
          case ',', '.', ';', ')' -> true;
          case '(' -> goesOnBehindBrackets(block);
          default -> Character.isLowerCase(first);
        };
    return open && more && !hasTab(before);
  }

  /** "(Karlsruhe), which opened", "(the capital) on 5 May". */
  private boolean goesOnBehindBrackets(Span block) {
    int at = text.indexOf(')', block.start()) + 1;
    while (at > 0 && at < block.end() && isSpace(text.charAt(at))) {
      at++;
    }
    return at > 0
        && at < block.end()
        && (Character.isLowerCase(text.charAt(at)) || text.charAt(at) == ',');
  }

  private boolean hasTab(Span block) {
    for (int at = block.start(); at < block.end(); at++) {
      if (letters[at] == '\t') {
        return true;
      }
    }
    return false;
  }

  private void run() {
    List<Span> lines = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      Span line = trim(at, end);
      if (line.length() == 0) {
        flush(lines);
      } else {
        lines.add(line);
      }
      at = end + 1;
    }
    flush(lines);
  }

  private void flush(List<Span> lines) {
    boolean wrapped = isWrapped(lines);
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size() || isItem(lines.get(i + 1));
      if (last || !wrapped || endsParagraph(lines.get(i), lines.get(i + 1))) {
        blocks.add(new Span(lines.get(first).start(), lines.get(i).end()));
        first = i + 1;
      }
    }
    lines.clear();
  }

  /** Whether a line is short though the first word of the next would have had room in it. */
  private boolean endsParagraph(Span line, Span next) {
    int word = next.start();
    while (word < next.end() && !isSpace(letters[word])) {
      word++;
    }
    return line.length() < SHORT && line.length() + word - next.start() < WRAP;
  }

  /** "- Minister Kovac met", "\u2022 Minister Kovac met": the next of a list. */
  private boolean isItem(Span line) {
    return line.length() > 2
        && "-*\u2022\u2013".indexOf(letters[line.start()]) >= 0
        && isSpace(letters[line.start() + 1]);
  }

  private boolean isWrapped(List<Span> lines) {
    int full = 0;
    for (Span line : lines) {
      if (line.length() > WRAP && hasSpace(line)) {
        return false;
      }
      full += line.length() >= SHORT ? 1 : 0;
    }
    return lines.size() > 1 && full * 2 >= lines.size() && goesOn(lines);
  }

  /** A web address alone on its line is longer than the others, because nothing breaks it. */
  private boolean hasSpace(Span line) {
    for (int at = line.start(); at < line.end(); at++) {
      if (isSpace(letters[at])) {
        return true;
      }
    }
    return false;
  }

  /** Whether some line goes on in the next one, as only wrapped text does. */
  private boolean goesOn(List<Span> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (Character.isLowerCase(letters[lines.get(i).start()]) || isOpen(lines.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "will host the next Forum of Business and": a long line that no sentence ends with. */
  private boolean isOpen(Span line) {
    int start = line.end();
    while (start > line.start() && Character.isLetter(letters[start - 1])) {
      start--;
    }
    return line.length() > SHORT
        && start < line.end()
        && switch (text.substring(start, line.end())) {
          case "and", "of", "the", "to", "for", "in", "with", "by", "at", "on", "a" -> true;
          default -> false;
        };
  }

  private Span trim(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(letters[from])) {
      from++;
    }
    while (to > from && isSpace(letters[to - 1])) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
  }
}
