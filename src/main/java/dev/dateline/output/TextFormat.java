package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The chronology as a timeline to read, grouped by year. */
final class TextFormat implements ChronologyWriter {

  private static final int LEAST_WIDTH = 40;

  private final int width;
  private final Paint paint;

  TextFormat(int width, boolean colour) {
    this.width = Math.max(LEAST_WIDTH, width);
    this.paint = new Paint(colour);
  }

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    List<Event> events = chronology.events();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (!events.isEmpty()) {
      years(events, writer);
      legend(events, writer);
    }
    writer.flush();
  }

  private void years(List<Event> events, Writer out) throws IOException {
    TimelineEntry layout = TimelineEntry.of(events, width, paint);
    int year = Integer.MIN_VALUE;
    boolean first = true;
    for (Event event : events) {
      int next = event.date().range().start().getYear();
      if (first || next != year) {
        out.write((first ? "" : "\n") + paint.heading(String.valueOf(next)) + "\n");
        year = next;
        first = false;
      }
      layout.write(event, out);
    }
  }

  private void legend(List<Event> events, Writer out) throws IOException {
    Set<String> reasons = new TreeSet<>();
    for (Event event : events) {
      reasons.addAll(event.review());
    }
    if (reasons.isEmpty()) {
      return;
    }
    String text = "to be checked by a person: " + String.join(", ", reasons);
    List<String> lines = Columns.wrap(Printable.line(text), width - TimelineEntry.GUTTER);
    out.write("\n" + paint.mark(TimelineEntry.MARK));
    for (int i = 0; i < lines.size(); i++) {
      out.write((i == 0 ? " " : "  ") + paint.aside(lines.get(i)) + "\n");
    }
  }
}
