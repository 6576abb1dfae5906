package dev.dateline.corrections;

import dev.dateline.model.Diagnostic;
import dev.dateline.output.EventRow;
import dev.dateline.reader.FileFault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the rows of two tables cell by cell. */
final class RowEdits {

  private final Sheet original;
  private final Sheet edited;
  private final Map<String, Sheet.Row> before;
  private final Map<String, Sheet.Row> after;
  private final DayColumn days = new DayColumn();
  private final Set<String> ignored = new LinkedHashSet<>();

  /**
   * A comparison.
   *
   * @param before rows of the original by id
   * @param after rows of the edited table by id, each of which the original has
   */
  RowEdits(
      Sheet original, Sheet edited, Map<String, Sheet.Row> before, Map<String, Sheet.Row> after) {
    this.original = original;
    this.edited = edited;
    this.before = before;
    this.after = after;
    for (String id : after.keySet()) {
      for (Correctable field : List.of(Correctable.START, Correctable.END)) {
        String cell = isThere(field.label()) ? cell(id, field.label()) : "";
        day(old(id, field.label())).ifPresent(day -> days.see(day, cell));
      }
    }
  }

  /** The corrections of one event; what cannot be told is added to the faults. */
  List<Edits.Line> of(String id, List<Diagnostic> faults) {
    List<Edits.Line> lines = new ArrayList<>();
    int line = after.get(id).line();
    for (Correctable field : Correctable.values()) {
      if (isThere(field.label())) {
        try {
          value(id, field).ifPresent(value -> lines.add(new Edits.Line(id, field.label(), value)));
        } catch (RefusedException e) {
          String name = field.label() + ": ";
          String message = e.getMessage().startsWith(name) ? e.getMessage() : name + e.getMessage();
          faults.add(FileFault.error(edited.file(), line, 0, message));
        }
      }
    }
    look(id);
    order(id, lines, faults);
    return lines;
  }

  private void order(String id, List<Edits.Line> lines, List<Diagnostic> faults) {
    String start = old(id, "start");
    String end = old(id, "end");
    for (Edits.Line line : lines) {
      start = line.field().equals("start") ? line.value() : start;
      end = line.field().equals("end") ? line.value() : end;
    }
    boolean known = day(start).isPresent() && day(end).isPresent();
    if (known && !lines.isEmpty() && day(end).get().isBefore(day(start).get())) {
      String message = "the start, " + start + ", is after the end, " + end;
      faults.add(FileFault.error(edited.file(), after.get(id).line(), 0, message));
    }
  }

  /** Columns of which corrections cannot speak, and in which something was changed. */
  Set<String> ignored() {
    return ignored;
  }

  /** What a cell was changed to, or empty when it says what it said before. */
  private Optional<String> value(String id, Correctable field) throws RefusedException {
    String old = old(id, field.label());
    String cell = cell(id, field.label());
    if (edited.column(field.label()) >= after.get(id).cells().size() && !old.isEmpty()) {
      throw new RefusedException("the row ends before this cell; is a quote out of place?");
    }
    if (Cells.isSame(old, cell)) {
      return Optional.empty();
    }
    String value = Values.read(field, read(field, old, cell));
    return value.equals(old) ? Optional.empty() : Optional.of(value);
  }

  private String read(Correctable field, String old, String cell) throws RefusedException {
    if (field.isDay() && !cell.isEmpty()) {
      return days.read(day(old).orElseThrow(), cell).toString();
    }
    if (field == Correctable.CAMEO) {
      return Cameo.read(old, cell);
    }
    String value = field.isList() ? restored(Values.items(old), Values.items(cell)) : cell;
    if (Cells.isDamaged(old, value)) {
      throw new RefusedException(
          "letters were lost in '" + cell + "'; save the table as 'CSV UTF-8'");
    }
    return value;
  }

  /**
   * Items as they were, where nothing but spaces and lost letters tells them from what they are.
   */
  private static String restored(List<String> old, List<String> now) {
    List<String> items = new ArrayList<>();
    for (String item : now) {
      String whole = item;
      for (String known : old) {
        whole = Cells.isSame(known, item) ? known : whole;
      }
      items.add(whole);
    }
    return Values.joined(items);
  }

  /** Notes in which of the other columns something was changed. */
  private void look(String id) {
    for (String column : EventRow.COLUMNS) {
      boolean other = Correctable.of(column).isEmpty() && !column.equals("id");
      if (other && isThere(column) && !Cells.isSame(old(id, column), cell(id, column))) {
        ignored.add(column);
      }
    }
  }

  private boolean isThere(String column) {
    return original.column(column) >= 0 && edited.column(column) >= 0;
  }

  private String old(String id, String column) {
    return Cells.clean(before.get(id).cell(original.column(column)));
  }

  private String cell(String id, String column) {
    return Cells.clean(after.get(id).cell(edited.column(column)));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
