package dev.dateline.corrections;

import dev.dateline.model.Diagnostic;
import dev.dateline.reader.FileFault;
import dev.dateline.reader.Position;
import dev.dateline.rules.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of corrections: a table with the columns {@code id}, {@code field} and {@code value}. The
 * field {@code drop} takes the event out. Other columns are for the people who keep the file.
 *
 * @param name as messages name it
 */
public record CorrectionsFile(String name) {

  static final List<String> COLUMNS = List.of("id", "field", "value");

  /**
   * Reads all of it.
   *
   * @throws FileFault with everything that is wrong in it, line by line
   */
  public Corrections read(InputStream in) throws FileFault {
    try {
      return corrections(Sheet.of(name, new SheetText(name, in.readAllBytes()).unicode(), COLUMNS));
    } catch (IOException e) {
      throw FileFault.of(name, e);
    }
  }

  private Corrections corrections(Sheet sheet) throws FileFault {
    if (!sheet.columns().containsAll(COLUMNS)) {
      throw sheet.fault(1, "the first line of a file of corrections is: id,field,value");
    }
    List<Entry> entries = new ArrayList<>();
    List<Diagnostic> faults = new ArrayList<>();
    for (Sheet.Row row : sheet.rows()) {
      try {
        entries.add(entry(sheet, row));
      } catch (RefusedException e) {
        faults.add(FileFault.error(name, row.line(), 0, e.getMessage()));
      }
    }
    if (!faults.isEmpty()) {
      throw new FileFault(faults);
    }
    return new Corrections(entries);
  }

  private Entry entry(Sheet sheet, Sheet.Row row) throws RefusedException {
    String id = row.cell(sheet.column("id")).strip();
    String field = row.cell(sheet.column("field")).strip();
    String value = Cells.clean(row.cell(sheet.column("value")));
    Position at = new Position(name, row.line(), 0, "");
    if (id.isEmpty()) {
      throw new RefusedException("the id of an event is missing");
    }
    if (field.equalsIgnoreCase(Entry.DROP)) {
      if (!value.isEmpty()) {
        throw new RefusedException("drop takes no value, and here is '" + value + "'");
      }
      return new Entry(id, Optional.empty(), "", at);
    }
    Optional<Correctable> known = Correctable.of(field);
    if (known.isEmpty()) {
      throw new RefusedException(unknown(field));
    }
    return new Entry(id, known, Values.read(known.get(), value), at);
  }

  private static String unknown(String field) {
    List<String> names = new ArrayList<>(Correctable.names());
    names.add(Entry.DROP);
    return "'"
        + field
        + "' is no field to correct; one of "
        + String.join(", ", names)
        + Nearest.hint(field, names);
  }
}
