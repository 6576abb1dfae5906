package dev.dateline.diff;

import dev.dateline.model.Event;
import dev.dateline.output.Printable;
import dev.dateline.output.WireName;

/** The difference to read in a terminal: + added, - removed, ~ changed with the fields below. */
final class TextDiff {

  private final StringBuilder text = new StringBuilder();

  String text(Difference difference) {
    for (Event event : difference.removed()) {
      line("- ", event);
    }
    for (Event event : difference.added()) {
      line("+ ", event);
    }
    for (Difference.Changed changed : difference.changed()) {
      line("~ ", changed.after());
      for (Change change : changed.changes()) {
        text.append("    ").append(change.field()).append(": ").append(value(change.before()));
        text.append(" -> ").append(value(change.after())).append('\n');
      }
    }
    return text.toString();
  }

  private void line(String mark, Event event) {
    text.append(mark).append(event.date().range().edtf()).append("  ");
    text.append(WireName.of(event.type())).append("  ");
    text.append(Printable.line(event.title())).append("  ").append(event.id()).append('\n');
  }

  private static String value(String value) {
    return value.isEmpty() ? "nothing" : Printable.line(value);
  }
}
