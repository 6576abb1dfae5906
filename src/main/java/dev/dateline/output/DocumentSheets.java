package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.DatelineStamp;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.PublicationDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheets with a row each document, and a row each diagnostic. */
final class DocumentSheets {

  private static final List<String> DOCUMENTS =
      List.of(
          "document",
          "title",
          "published",
          "published_by",
          "language",
          "dateline",
          "url",
          "events",
          "sha256");
  private static final List<String> DIAGNOSTICS =
      List.of("severity", "document", "line", "column", "code", "message");

  private final Workbook workbook;
  private final CellStyles styles;

  DocumentSheets(Workbook workbook, CellStyles styles) {
    this.workbook = workbook;
    this.styles = styles;
  }

  void write(Chronology chronology) {
    Map<String, Integer> events = events(chronology.events());
    SheetTable table = new SheetTable(workbook, "Documents", styles, DOCUMENTS);
    for (DocumentInfo document : fitting(chronology.documents())) {
      table.nextRow();
      document(document, events.getOrDefault(document.id(), 0), table);
    }
    table.finish();
    SheetTable notes = new SheetTable(workbook, "Diagnostics", styles, DIAGNOSTICS);
    for (Diagnostic diagnostic : fitting(chronology.diagnostics())) {
      notes.nextRow();
      diagnostic(diagnostic, notes);
    }
    notes.finish();
  }

  private static void document(DocumentInfo document, int events, SheetTable table) {
    table.link(0, document.id(), Links.file(document.id()));
    table.text(1, document.title());
    if (document.published() instanceof PublicationDate.Known known) {
      table.date(2, known.day().toString());
      table.text(3, WireName.of(known.basis()));
    }
    table.text(4, document.language());
    for (DatelineStamp dateline : document.datelines()) {
      table.text(5, dateline.place());
    }
    table.link(6, document.url(), Links.web(document));
    table.number(7, events);
    table.text(8, document.sha256());
  }

  private static void diagnostic(Diagnostic diagnostic, SheetTable table) {
    table.text(0, WireName.of(diagnostic.severity()));
    table.text(1, diagnostic.document());
    if (diagnostic.line() > 0) {
      table.number(2, diagnostic.line());
      table.number(3, diagnostic.column());
    }
    table.text(4, diagnostic.code());
    table.text(5, diagnostic.message());
  }

  private static <T> List<T> fitting(List<T> rows) {
    return rows.subList(0, Math.min(rows.size(), SheetTable.MOST_ROWS));
  }

  /** How many events each document tells of. */
  private static Map<String, Integer> events(List<Event> events) {
    Map<String, Integer> counts = new HashMap<>();
    for (Event event : events) {
      Set<String> documents = new HashSet<>();
      for (Evidence source : event.sources()) {
        if (documents.add(source.document())) {
          counts.merge(source.document(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
