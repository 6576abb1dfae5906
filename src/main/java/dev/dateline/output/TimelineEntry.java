package dev.dateline.output;

import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Place;
import dev.dateline.model.Status;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lays out the events of a timeline in columns: a mark, the date, the type, then the title with
 * place, status and source, on one line where they fit.
 */
final class TimelineEntry {

  static final String MARK = "?";
  static final int GUTTER = 2;

  private static final int GAP = 2;
  private static final int LEAST_TEXT = 20;
  private static final String SEPARATOR = " · ";

  private final int dates;
  private final int types;
  private final int text;
  private final Paint paint;

  private TimelineEntry(int dates, int types, int width, Paint paint) {
    this.dates = dates;
    this.types = types;
    this.text = Math.max(LEAST_TEXT, width - GUTTER - dates - GAP - types - GAP);
    this.paint = paint;
  }

  /** Columns as narrow as these events allow. */
  static TimelineEntry of(List<Event> events, int width, Paint paint) {
    int dates = 0;
    int types = 0;
    for (Event event : events) {
      dates = Math.max(dates, DateLabel.of(event.date().range()).length());
      types = Math.max(types, WireName.of(event.type()).length());
    }
    return new TimelineEntry(dates, types, width, paint);
  }

  void write(Event event, Writer out) throws IOException {
    String mark = event.review().isEmpty() ? " " : paint.mark(MARK);
    String date = Columns.pad(DateLabel.of(event.date().range()), dates + GAP);
    String type = Columns.pad(WireName.of(event.type()), types + GAP);
    out.write(mark + " " + paint.date(date) + type);
    text(event, out);
  }

  private void text(Event event, Writer out) throws IOException {
    String title = Printable.line(event.title());
    String details = String.join(SEPARATOR, details(event, title));
    if (Columns.of(title) + SEPARATOR.length() + Columns.of(details) <= text) {
      out.write(title + paint.aside(SEPARATOR + details) + "\n");
      return;
    }
    String indent = "";
    String hanging = " ".repeat(GUTTER + dates + GAP + types + GAP);
    for (String line : Columns.wrap(title, text)) {
      out.write(indent + line + "\n");
      indent = hanging;
    }
    for (String line : Columns.wrap(details, text)) {
      out.write(hanging + paint.aside(line) + "\n");
    }
  }

  private static List<String> details(Event event, String title) {
    List<String> details = new ArrayList<>();
    if (event.status() != Status.HELD) {
      details.add(WireName.of(event.status()));
    }
    String places = places(event, title);
    if (!places.isEmpty()) {
      details.add(places);
    }
    if (!event.sources().isEmpty()) {
      details.add(source(event.sources()));
    }
    return details;
  }

  /** The places that the title does not name already. */
  private static String places(Event event, String title) {
    Set<String> places = new LinkedHashSet<>();
    for (Place place : event.places()) {
      String name = Printable.line(place.name());
      if (!title.contains(name)) {
        places.add(name);
      }
    }
    return String.join(", ", places);
  }

  private static String source(List<Evidence> sources) {
    Set<String> documents = new LinkedHashSet<>();
    for (Evidence source : sources) {
      documents.add(source.document());
    }
    String name = shortName(Printable.line(documents.iterator().next()));
    return documents.size() == 1 ? name : name + " +" + (documents.size() - 1);
  }

  /** {@code feed.xml#312} of {@code press/feed.xml#https://ministry.example/312}. */
  private static String shortName(String id) {
    int key = id.indexOf('#');
    return key < 0 ? last(id) : last(id.substring(0, key)) + "#" + last(id.substring(key + 1));
  }

  /** What stands behind the last slash that anything stands behind. */
  private static String last(String path) {
    return path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
  }
}
