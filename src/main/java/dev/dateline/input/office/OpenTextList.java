package dev.dateline.input.office;

import java.util.ArrayDeque;
import java.util.Deque;

/** The list that is open at a place of an OpenDocument text, with its levels. */
final class OpenTextList {

  private final OpenTextStyles styles;
  private final Deque<String> names = new ArrayDeque<>();
  private Counters counters = new Counters();
  private boolean marked = true;

  OpenTextList(OpenTextStyles styles) {
    this.styles = styles;
  }

  /** A list in a list has the style of that when it has none itself. */
  void open(String style) {
    counters = names.isEmpty() ? new Counters() : counters;
    names.push(style.isEmpty() && !names.isEmpty() ? names.peek() : style);
  }

  void close() {
    names.poll();
    marked = true;
  }

  void item() {
    marked = false;
  }

  boolean isOpen() {
    return !names.isEmpty();
  }

  /** The mark of an item, set in by its level; nothing before what follows in the same item. */
  String mark() {
    if (!isOpen()) {
      return "";
    }
    String indent = "  ".repeat(Math.min(names.size() - 1, 6));
    if (marked) {
      return indent + "  ";
    }
    marked = true;
    int level = Counters.level(names.size() - 1);
    String form = styles.form(names.peek(), names.size());
    int number = counters.next(level, 1);
    return indent + (form.isEmpty() ? "\u2022" : Counters.written(number, form) + ".") + " ";
  }
}
