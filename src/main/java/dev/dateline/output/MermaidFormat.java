package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.DateRange;
import dev.dateline.model.Event;
import dev.dateline.model.Precision;
import dev.dateline.model.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The chronology as a timeline diagram of Mermaid: a section each year, a column each month. */
final class MermaidFormat implements ChronologyWriter {

  /** What Mermaid draws by default. */
  private static final int MOST_CHARACTERS = 50_000;

  /** What has a meaning in such a diagram; each is written as its number. */
  private static final String MARKUP = ":;#%<>{}&\"`\\";

  private int length;

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder("timeline\n");
    String year = "";
    String period = "";
    for (Event event : chronology.events()) {
      String nextYear = String.valueOf(event.date().range().start().getYear());
      String nextPeriod = period(event.date().range());
      if (!nextYear.equals(year)) {
        text.append("    section ").append(nextYear).append('\n');
      }
      boolean same = nextYear.equals(year) && nextPeriod.equals(period);
      text.append("        ").append(same ? " ".repeat(period.length()) : nextPeriod);
      text.append(" : ").append(words(event)).append('\n');
      year = nextYear;
      period = nextPeriod;
    }
    length = text.length();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.append(text).flush();
  }

  @Override
  public String remark() {
    return length <= MOST_CHARACTERS
        ? ""
        : "the diagram has "
            + length
            + " characters; Mermaid draws no more than 50,000 unless its maxTextSize is raised";
  }

  /** The month, or what is coarser than one. */
  private static String period(DateRange range) {
    boolean coarse = range.precision().compareTo(Precision.MONTH) > 0;
    return coarse ? DateLabel.of(range) : DateLabel.month(range.start());
  }

  private static String words(Event event) {
    DateRange range = event.date().range();
    boolean day = range.precision().compareTo(Precision.MONTH) < 0;
    String status = event.status() == Status.HELD ? "" : " (" + WireName.of(event.status()) + ")";
    return (day ? DateLabel.of(range) + " \u00B7 " : "") + escaped(event.title()) + status;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Printable.line(text).toCharArray()) {
      if (MARKUP.indexOf(c) >= 0) {
        escaped.append('#').append((int) c).append(';');
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
