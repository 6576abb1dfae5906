package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheet with a row each event, which has the columns of CSV. */
final class EventSheet {

  private final SheetTable table;
  private final int[] places;
  private final List<String> names;

  /**
   * Begins the sheet.
   *
   * @param places of the columns that it has
   */
  EventSheet(Workbook workbook, CellStyles styles, int[] places) {
    this.places = places;
    this.names = EventRow.names(places);
    this.table = new SheetTable(workbook, "Events", styles, names);
  }

  /** Writes the events, and tells what the sheet had no room for. */
  String write(Chronology chronology) {
    Map<String, DocumentInfo> documents = new HashMap<>();
    for (DocumentInfo document : chronology.documents()) {
      documents.put(document.id(), document);
    }
    Map<String, String> published = EventRow.published(chronology.documents());
    List<Event> events = chronology.events();
    int written = Math.min(events.size(), SheetTable.MOST_ROWS);
    for (Event event : events.subList(0, written)) {
      String first = event.sources().get(0).document();
      String link = Links.best(first, documents.get(first));
      row(new EventRow(event, published).cells(places), link);
    }
    table.finish();
    int left = events.size() - written;
    return left == 0 ? "" : left + " events are left out: a sheet has no more rows; use csv";
  }

  private void row(List<String> cells, String link) {
    table.nextRow();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      switch (names.get(i)) {
        case "start", "end", "published" -> table.date(i, cell);
        case "source_count" -> table.number(i, Integer.parseInt(cell));
        case "document" -> table.link(i, cell, link);
        default -> table.text(i, cell);
      }
    }
  }
}
