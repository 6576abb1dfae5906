package dev.dateline.output;

import dev.dateline.model.DateReading;
import dev.dateline.model.ResolvedDate;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.exc.JacksonIOException;

/** The date expressions of all documents as one JSON document, written as they come. */
final class DatesJson implements DateWriter {

  private final Json json;
  private final DateJson dates;
  private boolean begun;

  DatesJson(OutputStream out) {
    json = new Json(out, true);
    dates = new DateJson(json);
  }

  @Override
  public void write(DateReading reading) throws IOException {
    try {
      begin();
      document(reading);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      begin();
      json.endList();
      json.endObject();
      json.endLine();
      json.finish();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private void begin() {
    if (!begun) {
      json.startObject();
      json.startList("documents");
      begun = true;
    }
  }

  private void document(DateReading reading) {
    json.startObject();
    json.string("id", reading.document().id());
    json.known("published", published(reading));
    json.startList("expressions");
    for (ResolvedDate date : reading.dates()) {
      json.oneLine().startObject();
      dates.members(date, reading);
      json.endObject();
    }
    json.endList();
    json.endObject();
  }

  static String published(DateReading reading) {
    var day = reading.document().published().date();
    return day.isPresent() ? day.get().toString() : "";
  }
}
