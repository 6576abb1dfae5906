package dev.dateline.corrections;

import dev.dateline.model.Diagnostic;
import dev.dateline.output.EventRow;
import dev.dateline.reader.FileFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a person changed in a table of events. */
public final class Edits {

  private final Sheet original;
  private final Sheet edited;
  private final String text;
  private final Map<String, Sheet.Row> rows = new LinkedHashMap<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Set<String> ignored = new LinkedHashSet<>();

  private Edits(Sheet original, Sheet edited, String text) {
    this.original = original;
    this.edited = edited;
    this.text = text;
  }

  /**
   * What was found.
   *
   * @param lines the corrections, in the order of the original
   * @param ignored columns that were changed or added, and of which corrections cannot speak
   */
  public record Found(List<Line> lines, List<String> ignored) {

    public Found {
      lines = List.copyOf(lines);
      ignored = List.copyOf(ignored);
    }
  }

  /** One correction, as its file has it; {@code drop} is a field without a value. */
  public record Line(String id, String field, String value) {

    public boolean isDrop() {
      return field.equals(Entry.DROP);
    }
  }

  /**
   * Compares a table with what became of it.
   *
   * @param edited its bytes, in any encoding that a spreadsheet writes
   * @throws FileFault when one of them is no table of events, or a change cannot be told for sure
   */
  public static Found between(SheetFile original, SheetFile edited) throws FileFault {
    String before = original.text();
    String after = edited.text(before);
    Sheet table = Sheet.of(original.name(), before, EventRow.COLUMNS);
    return new Edits(table, Sheet.of(edited.name(), after, EventRow.COLUMNS), after).found();
  }

  private Found found() throws FileFault {
    Map<String, Sheet.Row> before = originalRows();
    matchRows(before);
    if (rows.isEmpty() && !before.isEmpty() && faults.isEmpty()) {
      throw FileFault.of(edited.file(), "no event is left, of " + before.size());
    }
    List<Line> lines = new ArrayList<>();
    RowEdits comparison = new RowEdits(original, edited, before, rows);
    for (Map.Entry<String, Sheet.Row> row : before.entrySet()) {
      if (rows.containsKey(row.getKey())) {
        lines.addAll(comparison.of(row.getKey(), faults));
      } else {
        drop(row.getKey(), lines);
      }
    }
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparingInt(Diagnostic::line));
      throw new FileFault(faults);
    }
    ignored.addAll(comparison.ignored());
    return new Found(lines, List.copyOf(ignored));
  }

  private Map<String, Sheet.Row> originalRows() throws FileFault {
    int at = original.column("id");
    if (at < 0) {
      throw original.fault(1, "no column 'id': give what 'dateline extract -f csv' wrote");
    }
    Map<String, Sheet.Row> found = new LinkedHashMap<>();
    for (Sheet.Row row : original.rows()) {
      if (found.put(Cells.clean(row.cell(at)), row) != null) {
        throw original.fault(row.line(), "the id " + row.cell(at) + " is there twice");
      }
    }
    return found;
  }

  private void matchRows(Map<String, Sheet.Row> before) throws FileFault {
    int at = edited.column("id");
    if (at < 0) {
      throw edited.fault(1, "no column 'id', without which no row can be told from another");
    }
    for (String column : edited.columns()) {
      if (!column.isEmpty() && original.column(column) < 0) {
        ignored.add(column);
      }
    }
    Map<String, Integer> seen = new HashMap<>();
    for (Sheet.Row row : edited.rows()) {
      String id = Cells.clean(row.cell(at));
      Integer first = seen.putIfAbsent(id, row.line());
      if (!before.containsKey(id)) {
        fault(row, strange(id));
      } else if (first != null) {
        fault(row, "the id " + id + " is on line " + first + " already");
      } else {
        rows.put(id, row);
      }
    }
  }

  private String strange(String id) {
    if (id.isEmpty()) {
      return "a row without an id; corrections cannot add events";
    }
    return "'"
        + id
        + "' is the id of no event in "
        + original.file()
        + (id.matches("[\\d.,]+([eE][+-]?\\d+)?") ? ", but what became of one" : "")
        + "; corrections cannot add events or change ids";
  }

  /** A row that is gone is dropped, unless its id stands elsewhere: then cells have shifted. */
  private void drop(String id, List<Line> lines) {
    if (text.contains(id)) {
      int line = Math.toIntExact(text.substring(0, text.indexOf(id)).lines().count());
      String message = "the id " + id + " stands outside of its column; have cells shifted?";
      faults.add(FileFault.error(edited.file(), Math.max(1, line), 0, message));
    } else {
      lines.add(new Line(id, Entry.DROP, ""));
    }
  }

  private void fault(Sheet.Row row, String message) {
    faults.add(FileFault.error(edited.file(), row.line(), 0, message));
  }
}
