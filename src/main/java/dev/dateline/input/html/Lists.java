package dev.dateline.input.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** The lists that are open at a place of a page, and the marks of their items. */
final class Lists {

  /** Deeper ones are not set in any further. */
  private static final int DEEPEST = 6;

  private static final class Level {
    private final boolean numbered;
    private final int group;
    private int number;
    private boolean item;
    private boolean marked;

    private Level(boolean numbered, int group, int number) {
      this.numbered = numbered;
      this.group = group;
      this.number = number;
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();

  void open(Element list, int group) {
    boolean numbered = list.normalName().equals("ol");
    levels.push(new Level(numbered, group, numbered ? number(list.attr("start"), 1) - 1 : 0));
  }

  void close() {
    levels.pop();
  }

  void item(Element item) {
    Level level = levels.peek();
    if (level != null) {
      level.number = number(item.attr("value"), level.number + 1);
      level.item = true;
      level.marked = false;
    }
  }

  boolean inItem() {
    return !levels.isEmpty() && levels.peek().item;
  }

  /** Items of one list stand close together, those of the lists in it with them. */
  int group() {
    return levels.peekLast().group;
  }

  /** What a browser shows before an item; nothing before what follows in the same item. */
  String mark() {
    Level level = levels.peek();
    String indent = "  ".repeat(Math.min(levels.size() - 1, DEEPEST));
    if (level.marked) {
      return indent + "  ";
    }
    level.marked = true;
    return indent + (level.numbered ? level.number + ". " : "\u2022 ");
  }

  private static int number(String attribute, int otherwise) {
    try {
      return attribute.isEmpty() ? otherwise : Integer.parseInt(attribute.trim());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
