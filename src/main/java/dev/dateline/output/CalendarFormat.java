package dev.dateline.output;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import dev.dateline.model.Chronology;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Precision;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A calendar (iCalendar, RFC 5545) of all-day events; dates coarser than a week have no place. */
final class CalendarFormat implements ChronologyWriter {

  private static final String PRODUCT = "-//dateline//NONSGML chronology//EN";
  private static final int LAST_YEAR = 9999;

  private final boolean coarse;
  private int leftOut;

  /** One with coarse dates as long stretches of days, or without them. */
  CalendarFormat(boolean coarse) {
    this.coarse = coarse;
  }

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    Map<String, DocumentInfo> documents = new HashMap<>();
    for (DocumentInfo document : chronology.documents()) {
      documents.put(document.id(), document);
    }
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    for (Event event : chronology.events()) {
      if (hasPlace(event)) {
        calendar.addEvent(new CalendarEntry(event, documents).entry());
      } else {
        leftOut++;
      }
    }
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    // Not closed: the stream belongs to the caller.
    ICalWriter calendars = new ICalWriter(writer, ICalVersion.V2_0);
    calendars.write(calendar);
    calendars.flush();
  }

  @Override
  public String remark() {
    if (leftOut == 0) {
      return "";
    }
    String events = leftOut == 1 ? "1 event is" : leftOut + " events are";
    return coarse
        ? events + " left out: a calendar has the years 1 to " + LAST_YEAR
        : events + " left out, whose date is coarser than a week; --coarse writes them too";
  }

  private boolean hasPlace(Event event) {
    int first = event.date().range().start().getYear();
    int last = event.date().range().end().plusDays(1).getYear();
    boolean fine = event.date().range().precision().compareTo(Precision.WEEK) <= 0;
    return (fine || coarse) && first >= 1 && last <= LAST_YEAR;
  }
}
