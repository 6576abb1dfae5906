package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/** Records of the PLOVER event scheme (manual of 2021), one a line. */
final class PloverFormat implements ChronologyWriter {

  private String remark = "";

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    Live lines = new Live(out);
    lines.write(new SourceLinks(chronology.documents()), chronology.events());
    remark = lines.remark();
  }

  @Override
  public String remark() {
    return remark;
  }

  /** The same while events are being found. */
  static final class Live implements LiveWriter {

    private final Json json;
    private int leftOut;

    Live(OutputStream out) {
      json = new Json(out, false);
    }

    @Override
    public void write(DocumentInfo document, List<Event> events) throws IOException {
      write(new SourceLinks(List.of(document)), events);
    }

    private void write(SourceLinks sources, List<Event> events) throws IOException {
      try {
        for (Event event : events) {
          if (event.codes().plover().isEmpty()) {
            leftOut++;
          } else {
            new PloverRecord(event, sources).write(json);
            json.endLine();
          }
        }
        json.finish();
      } catch (JacksonIOException e) {
        throw e.getCause();
      }
    }

    @Override
    public String remark() {
      String events = leftOut == 1 ? "1 event is" : leftOut + " events are";
      return leftOut == 0 ? "" : events + " left out, for which PLOVER has no code";
    }
  }
}
