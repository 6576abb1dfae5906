package dev.dateline.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;

/** Finds the items of a feed, also in its text when its XML is broken. */
final class FeedItems {

  private static final List<String> ELEMENTS = List.of("item", "entry");

  private FeedItems() {}

  /** The elements of the items below a feed's root; in RSS 1.0 they stand beside the channel. */
  static List<Element> of(Element root) {
    List<Element> items = new ArrayList<>();
    for (Element child : root.getChildren()) {
      if (ELEMENTS.contains(child.getName())) {
        items.add(child);
      } else if (child.getName().equals("channel")) {
        items.addAll(child.getChildren("item", child.getNamespace()));
      }
    }
    return items;
  }

  /** Whether a place is in an item whose end is not before it. */
  static boolean isOpen(String feed, int line, int column) {
    int at = offset(feed, line, column);
    for (String element : ELEMENTS) {
      int start = lastStart(feed, element, at);
      int end = start < 0 ? 0 : feed.indexOf("</" + element + ">", start);
      if (start >= 0 && (end < 0 || end >= at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The feed without the item at a place, but with its line ends; empty when no item is there.
   *
   * @param line counted from 1
   * @param column counted from 1; that just behind what is wrong will do
   */
  static Optional<String> without(String feed, int line, int column) {
    int at = offset(feed, line, column);
    for (String element : ELEMENTS) {
      int start = lastStart(feed, element, at);
      String endTag = "</" + element + ">";
      int end = start < 0 ? -1 : feed.indexOf(endTag, start);
      if (end >= 0 && end + endTag.length() >= at) {
        return Optional.of(cut(feed, start, end + endTag.length()));
      }
    }
    return Optional.empty();
  }

  private static int offset(String feed, int line, int column) {
    int lineStart = 0;
    for (int i = 1; i < line; i++) {
      int lineEnd = feed.indexOf('\n', lineStart);
      if (lineEnd < 0) {
        break;
      }
      lineStart = lineEnd + 1;
    }
    return Math.min(feed.length(), lineStart + Math.max(0, column - 1));
  }

  /** {@code <item>} or {@code <item rdf:about="...">}, not {@code <items>}. */
  private static int lastStart(String feed, String element, int before) {
    String tag = "<" + element;
    int start = feed.lastIndexOf(tag, before);
    while (start >= 0) {
      int behind = start + tag.length();
      char c = behind < feed.length() ? feed.charAt(behind) : 'x';
      if (c == '>' || Character.isWhitespace(c)) {
        return start;
      }
      start = feed.lastIndexOf(tag, start - 1);
    }
    return -1;
  }

  private static String cut(String feed, int from, int to) {
    StringBuilder result = new StringBuilder(feed.length());
    result.append(feed, 0, from);
    for (int i = from; i < to; i++) {
      if (feed.charAt(i) == '\n') {
        result.append('\n');
      }
    }
    return result.append(feed, to, feed.length()).toString();
  }
}
