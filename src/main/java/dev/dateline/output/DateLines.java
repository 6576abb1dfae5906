package dev.dateline.output;

import dev.dateline.model.DateReading;
import dev.dateline.model.ResolvedDate;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.exc.JacksonIOException;

/** One date expression a line: what JSON has in its list, with its document. */
final class DateLines implements DateWriter {

  private final Json json;
  private final DateJson dates;

  DateLines(OutputStream out) {
    json = new Json(out, false);
    dates = new DateJson(json);
  }

  @Override
  public void write(DateReading reading) throws IOException {
    try {
      String published = DatesJson.published(reading);
      for (ResolvedDate date : reading.dates()) {
        json.startObject();
        json.string("document", reading.document().id());
        json.known("published", published);
        dates.members(date, reading);
        json.endObject();
        json.endLine();
      }
      json.finish();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      json.finish();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
