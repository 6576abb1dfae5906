package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One change that a person makes in a row of a table of events. */
record Edit(List<String> columns, List<String> values) {

  private static final List<Edit> ALL =
      List.of(
          of("start,end,precision", "2031-02-03", "2031-02-05", "day"),
          of("start,end,precision", "2031-12-11", "2031-12-11", "day"),
          of("start,end,precision", "2031-02-01", "2031-02-28", "month"),
          of("type", "ceremony"),
          of("subtype", "working"),
          of("subtype", ""),
          of("status", "cancelled"),
          of("title", "-Talks; \"round two\", Oslo"),
          of("body", "Żółw Forum"),
          of("body", ""),
          of("places,countries", "Oslo", "NO"),
          of("places,countries", "Oslo; Riga", "NO; LV"),
          of("places,countries", "", ""),
          of("participants", "Åse Lund; Ilze Bērziņa"),
          of("participants", ""),
          of("parties", "NO; NATO"),
          of("cameo,plover", "0841", "YIELD"),
          of("review", "unconfirmed"),
          of("review", ""));

  /** Those that no other field follows from. */
  private static final List<String> COMPARED =
      List.of(
          "id",
          "start",
          "end",
          "precision",
          "type",
          "subtype",
          "status",
          "title",
          "body",
          "places",
          "countries",
          "participants",
          "parties",
          "evidence");

  private static Edit of(String columns, String... values) {
    return new Edit(List.of(columns.split(",")), List.of(values));
  }

  static Edit any(Random random) {
    return ALL.get(random.nextInt(ALL.size()));
  }

  void in(EditedTable table, int event) {
    for (int i = 0; i < columns.size(); i++) {
      table.set(event, columns.get(i), values.get(i));
    }
  }

  /** The cells to compare, row by row; without the apostrophes that guard some of them. */
  static List<List<String>> cells(EditedTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (int event = 0; event < table.size(); event++) {
      List<String> row = new ArrayList<>();
      for (String column : COMPARED) {
        row.add(table.cell(event, column).replaceFirst("^'(?=[-=+@])", ""));
      }
      rows.add(row);
    }
    return rows;
  }
}
