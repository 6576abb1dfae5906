package dev.dateline.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A table of events in the hands of a person and a spreadsheet. */
final class EditedTable {

  private final List<List<String>> rows = new ArrayList<>();

  EditedTable(String csv) {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      for (CsvRecord row : reader) {
        rows.add(new ArrayList<>(row.getFields()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of events. */
  int size() {
    return rows.size() - 1;
  }

  /** The cell of an event, counted from 0. */
  String cell(int event, String column) {
    return rows.get(event + 1).get(rows.get(0).indexOf(column));
  }

  EditedTable set(int event, String column, String value) {
    rows.get(event + 1).set(rows.get(0).indexOf(column), value);
    return this;
  }

  EditedTable delete(int event) {
    rows.remove(event + 1);
    return this;
  }

  EditedTable add(String... cells) {
    List<String> row = new ArrayList<>(Collections.nCopies(rows.get(0).size(), ""));
    for (int i = 0; i < cells.length; i++) {
      row.set(i, cells[i]);
    }
    rows.add(row);
    return this;
  }

  EditedTable each(String column, UnaryOperator<String> change) {
    for (int event = 0; event < size(); event++) {
      set(event, column, change.apply(cell(event, column)));
    }
    return this;
  }

  EditedTable eachCell(UnaryOperator<String> change) {
    rows.subList(1, rows.size()).forEach(row -> row.replaceAll(change));
    return this;
  }

  /** Days as a spreadsheet shows them. */
  EditedTable days(String pattern) {
    DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    return eachDay(day -> day.format(form));
  }

  /** Days as a spreadsheet counts them. */
  EditedTable serials(LocalDate epoch) {
    return eachDay(day -> String.valueOf(day.toEpochDay() - epoch.toEpochDay()));
  }

  private EditedTable eachDay(java.util.function.Function<LocalDate, String> form) {
    for (String column : List.of("start", "end")) {
      each(column, cell -> form.apply(LocalDate.parse(cell)));
    }
    return this;
  }

  EditedTable without(String column) {
    int at = rows.get(0).indexOf(column);
    rows.forEach(row -> row.remove(at));
    return this;
  }

  EditedTable shuffled(Random random) {
    List<String> header = rows.remove(0);
    Collections.shuffle(rows, random);
    rows.add(0, header);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    rows.replaceAll(row -> new ArrayList<>(order.stream().map(row::get).toList()));
    return this;
  }

  String csv(char delimiter) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(delimiter).build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
