package dev.dateline.check;

import dev.dateline.model.Status;
import dev.dateline.rules.Nearest;
import dev.dateline.rules.RuleException;
import dev.dateline.rules.RuleNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads {@code "Text with its [date words]. => subtype? STATUS START[/END]"}. */
final class ExampleReader {

  private static final String ARROW = "=>";

  private final RuleNode node;
  private final String marked;
  private final int open;
  private final int close;
  private final List<String> answer;

  /**
   * Takes an example apart.
   *
   * @throws RuleException when it has no arrow, or not one pair of brackets
   */
  ExampleReader(RuleNode node) {
    this.node = node;
    String whole = node.text();
    int arrow = whole.lastIndexOf(ARROW);
    if (arrow < 0) {
      throw wrong("an example ends with '=> STATUS START[/END]'");
    }
    marked = whole.substring(0, arrow).strip();
    answer = List.of(whole.substring(arrow + ARROW.length()).strip().split("\\s+"));
    open = marked.indexOf('[');
    close = marked.indexOf(']');
    boolean pair = open >= 0 && close > open + 1;
    if (!pair || marked.lastIndexOf('[') != open || marked.lastIndexOf(']') != close) {
      throw wrong("an example has the words of its date in [brackets], once");
    }
  }

  /** The text without its brackets. */
  String text() {
    return marked.substring(0, open)
        + marked.substring(open + 1, close)
        + marked.substring(close + 1);
  }

  /** What the rule is to find in it. */
  Expectation expectation() {
    if (answer.size() < 2 || answer.size() > 3) {
      throw wrong("'=>' is followed by STATUS START[/END], or SUBTYPE STATUS START[/END]");
    }
    String subtype = answer.size() == 3 ? answer.get(0) : "";
    String[] days = answer.get(answer.size() - 1).split("/", 2);
    LocalDate start = day(days[0]);
    LocalDate end = day(days[days.length - 1]);
    if (end.isBefore(start)) {
      throw wrong("the end " + end + " is before the start " + start);
    }
    Status status = status(answer.get(answer.size() - 2));
    return new Expectation(marked.substring(open + 1, close), subtype, status, start, end);
  }

  private Status status(String name) {
    List<String> names = new ArrayList<>();
    for (Status status : Status.values()) {
      names.add(status.name().toLowerCase(Locale.ROOT));
      if (names.get(names.size() - 1).equals(name)) {
        return status;
      }
    }
    String known = String.join(", ", names);
    throw wrong("'" + name + "' is no status; choose " + known + Nearest.hint(name, names));
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong("'" + text + "' is no day (yyyy-mm-dd)");
    }
  }

  private RuleException wrong(String message) {
    return new RuleException(node.at(), message);
  }
}
