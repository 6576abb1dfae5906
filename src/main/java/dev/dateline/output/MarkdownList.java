package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The chronology as lists in Markdown, one a year, with the words that prove each event. */
final class MarkdownList implements ChronologyWriter {

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    SourceLinks sources = new SourceLinks(chronology.documents());
    String year = "";
    for (Event event : chronology.events()) {
      String next = String.valueOf(event.date().range().start().getYear());
      if (!next.equals(year)) {
        writer.write((year.isEmpty() ? "" : "\n") + "## " + next + "\n\n");
        year = next;
      }
      entry(event, sources, writer);
    }
    writer.flush();
  }

  private static void entry(Event event, SourceLinks sources, Writer out) throws IOException {
    String status = event.status() == Status.HELD ? "" : ", " + WireName.of(event.status());
    out.write("- **" + DateLabel.of(event.date().range()) + "** ");
    out.write(Markdown.escaped(event.title()));
    out.write(" (" + WireName.of(event.type()) + status + ")\n");
    String before = "";
    for (Evidence source : event.sources()) {
      out.write(before + "  > " + Markdown.escaped("\u201C" + source.text() + "\u201D"));
      out.write(" " + sources.markdown(source.document()) + "\n");
      before = "  >\n";
    }
  }
}
