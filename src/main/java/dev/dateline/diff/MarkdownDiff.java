package dev.dateline.diff;

import dev.dateline.model.Event;
import dev.dateline.output.WireName;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference as a comment on a pull request: what was added, removed, changed, in tables. Long
 * tables are folded, and what does not fit into a comment is left out and counted.
 */
final class MarkdownDiff {

  /** The most that GitHub takes in a comment, in characters. */
  static final int LONGEST = 65_536;

  private static final int MOST_UNFOLDED = 20;
  private static final int AROUND = 1_000;
  private static final String EVENTS =
      "| Date | Type | Status | Event | Source |\n|---|---|---|---|---|\n";
  private static final String CHANGES =
      "| Date | Event | Field | Before | After |\n|---|---|---|---|---|\n";

  private final StringBuilder text = new StringBuilder();
  private int room = LONGEST - AROUND;
  private int leftOut;

  String text(Difference difference) {
    if (difference.isEmpty()) {
      return "## Chronology: no change\n";
    }
    text.append("## Chronology: ").append(difference.added().size()).append(" added, ");
    text.append(difference.removed().size()).append(" removed, ");
    text.append(difference.changed().size()).append(" changed\n");
    List<String> added = events(difference.added());
    List<String> removed = events(difference.removed());
    List<String> changed = new ArrayList<>();
    for (Difference.Changed event : difference.changed()) {
      changed.add(rows(event));
    }
    int after = length(removed) + length(changed);
    table("Added", EVENTS, added, share(after, 3));
    table("Removed", EVENTS, removed, share(length(changed), 2));
    table("Changed", CHANGES, changed, room);
    if (leftOut > 0) {
      text.append("\n*Too long for a comment: ").append(leftOut);
      text.append(" more are left out. `dateline diff` without `-f markdown` lists all.*\n");
    }
    return text.toString();
  }

  /** What a table may take when those behind it want so much: all that they leave, or its part. */
  private int share(int wantedBehind, int tables) {
    return Math.max(room - wantedBehind, room / tables);
  }

  private void table(String heading, String head, List<String> rows, int most) {
    if (rows.isEmpty()) {
      return;
    }
    boolean folded = rows.size() > MOST_UNFOLDED;
    String title = heading + " (" + rows.size() + ")";
    text.append(folded ? "\n<details><summary>" : "\n### ").append(title);
    text.append(folded ? "</summary>\n\n" : "\n\n").append(head);
    int used = 0;
    for (String row : rows) {
      if (used + row.length() > most) {
        leftOut++;
      } else {
        text.append(row);
        used += row.length();
      }
    }
    room -= used;
    text.append(folded ? "\n</details>\n" : "");
  }

  private static List<String> events(List<Event> events) {
    List<String> rows = new ArrayList<>(events.size());
    for (Event event : events) {
      String more = event.sources().size() == 1 ? "" : " +" + (event.sources().size() - 1);
      rows.add(
          row(
              event.date().range().edtf(),
              WireName.of(event.type()),
              WireName.of(event.status()),
              MarkdownCell.of(event.title()),
              MarkdownCell.of(event.sources().get(0).document()) + more));
    }
    return rows;
  }

  /** A row for each field; the event stands in the first alone. */
  private static String rows(Difference.Changed event) {
    StringBuilder rows = new StringBuilder();
    for (Change change : event.changes()) {
      boolean first = rows.length() == 0;
      rows.append(
          row(
              first ? event.after().date().range().edtf() : "",
              first ? MarkdownCell.of(event.after().title()) : "",
              change.field(),
              MarkdownCell.of(change.before()),
              MarkdownCell.of(change.after())));
    }
    return rows.toString();
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static int length(List<String> rows) {
    int length = 0;
    for (String row : rows) {
      length += row.length();
    }
    return length;
  }
}
