package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The chronology as a table in Markdown, for wikis, notes and issues. */
final class MarkdownFormat implements ChronologyWriter {

  private static final List<String> USUAL = List.of("Date", "Type", "Event", "Status", "Source");

  private final List<String> columns;

  /**
   * A table with some columns.
   *
   * @param columns those of CSV, or none for a few that are good to read
   */
  MarkdownFormat(List<String> columns) {
    this.columns = columns;
  }

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    List<String> header = columns.isEmpty() ? USUAL : columns;
    writer.write("| " + String.join(" | ", header).replace("_", "\\_") + " |\n");
    writer.write("|" + "---|".repeat(header.size()) + "\n");
    if (columns.isEmpty()) {
      usual(chronology, writer);
    } else {
      chosen(chronology, writer);
    }
    writer.flush();
  }

  private static void usual(Chronology chronology, Writer out) throws IOException {
    SourceLinks sources = new SourceLinks(chronology.documents());
    for (Event event : chronology.events()) {
      out.write("| " + DateLabel.withYear(event.date().range()));
      out.write(" | " + WireName.of(event.type()));
      out.write(" | " + Markdown.escaped(event.title()));
      out.write(" | " + WireName.of(event.status()));
      out.write(" | " + sources.markdown(event) + " |\n");
    }
  }

  private void chosen(Chronology chronology, Writer out) throws IOException {
    Map<String, String> published = EventRow.published(chronology.documents());
    int[] places = EventRow.places(columns);
    for (Event event : chronology.events()) {
      for (String cell : new EventRow(event, published).cells(places)) {
        out.write("| " + Markdown.escaped(cell) + (cell.isEmpty() ? "" : " "));
      }
      out.write("|\n");
    }
  }
}
