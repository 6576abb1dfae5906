package dev.dateline.diff;

import dev.dateline.model.Event;
import dev.dateline.output.Printable;
import dev.dateline.output.WireName;
import java.util.List;

/** The difference as a comment on a pull request: what was added, removed, changed, in tables. */
final class MarkdownDiff {

  private static final String MARKUP = "\\`*_{}[]()<>#+-!|~";

  private final StringBuilder text = new StringBuilder();

  String text(Difference difference) {
    text.append("## Chronology: ").append(difference.added().size()).append(" added, ");
    text.append(difference.removed().size()).append(" removed, ");
    text.append(difference.changed().size()).append(" changed\n");
    events("Added", difference.added());
    events("Removed", difference.removed());
    changed(difference.changed());
    return text.toString();
  }

  private void events(String heading, List<Event> events) {
    if (events.isEmpty()) {
      return;
    }
    text.append("\n### ").append(heading).append("\n\n| Date | Type | Status | Event |\n");
    text.append("|---|---|---|---|\n");
    for (Event event : events) {
      text.append("| ").append(event.date().range().edtf());
      text.append(" | ").append(WireName.of(event.type()));
      text.append(" | ").append(WireName.of(event.status()));
      text.append(" | ").append(escaped(event.title())).append(" |\n");
    }
  }

  private void changed(List<Difference.Changed> events) {
    if (events.isEmpty()) {
      return;
    }
    text.append("\n### Changed\n\n| Date | Event | Field | Before | After |\n");
    text.append("|---|---|---|---|---|\n");
    for (Difference.Changed event : events) {
      for (Change change : event.changes()) {
        text.append("| ").append(event.after().date().range().edtf());
        text.append(" | ").append(escaped(event.after().title()));
        text.append(" | ").append(change.field());
        text.append(" | ").append(escaped(change.before()));
        text.append(" | ").append(escaped(change.after())).append(" |\n");
      }
    }
  }

  /** What a document says must not become markup of a comment, or mention somebody. */
  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    String line = Printable.line(value);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (MARKUP.indexOf(c) >= 0 && !isInWord(line, i)) {
        escaped.append('\\').append(c);
      } else {
        escaped.append(c == '@' ? "&#64;" : c == '&' ? "&amp;" : String.valueOf(c));
      }
    }
    return escaped.toString();
  }

  /** "2025-06-09" needs no backslashes. */
  private static boolean isInWord(String line, int at) {
    return line.charAt(at) == '-'
        && at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }
}
