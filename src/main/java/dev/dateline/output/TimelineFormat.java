package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.DateRange;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Precision;
import dev.dateline.model.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/** The JSON of TimelineJS 3, a slide each event; its texts are HTML. */
final class TimelineFormat implements ChronologyWriter {

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    try {
      write(chronology, new Json(out, true));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Chronology chronology, Json json) {
    SourceLinks sources = new SourceLinks(chronology.documents());
    json.startObject();
    json.startList("events");
    for (Event event : chronology.events()) {
      json.startObject();
      dates(event.date().range(), json);
      json.startObject("text");
      json.string("headline", headline(event));
      json.string("text", text(event, sources));
      json.endObject();
      media(event.sources().get(0), sources, json);
      json.string("group", WireName.of(event.type()));
      json.string("unique_id", event.id());
      json.endObject();
    }
    json.endList();
    json.endObject();
    json.endLine();
    json.finish();
  }

  private static void dates(DateRange range, Json json) {
    date("start_date", range.start(), json);
    if (!range.start().equals(range.end())) {
      date("end_date", range.end(), json);
    }
    if (range.precision() != Precision.DAY) {
      json.string("display_date", DateLabel.withYear(range));
    }
  }

  private static void date(String name, LocalDate day, Json json) {
    json.oneLine().startObject(name);
    json.number("year", day.getYear());
    json.number("month", day.getMonthValue());
    json.number("day", day.getDayOfMonth());
    json.endObject();
  }

  private static String headline(Event event) {
    String status = event.status() == Status.HELD ? "" : " (" + WireName.of(event.status()) + ")";
    return html(event.title() + status);
  }

  private static String text(Event event, SourceLinks sources) {
    List<String> people = new ArrayList<>();
    for (Participant person : event.participants()) {
      String office = person.office().isEmpty() ? "" : ", " + person.office();
      people.add(html(person.name() + office));
    }
    List<String> links = new ArrayList<>();
    for (String document : SourceLinks.documents(event)) {
      String name = html(SourceLinks.name(document));
      String web = Links.web(sources.document(document));
      links.add(web.isEmpty() ? name : "<a href=\"" + html(web) + "\">" + name + "</a>");
    }
    return (people.isEmpty() ? "" : "<p>" + String.join("<br>", people) + "</p>")
        + "<p>Source: "
        + String.join(", ", links)
        + "</p>";
  }

  /** The quote: of all sorts of media the one that needs no other server. */
  private static void media(Evidence source, SourceLinks sources, Json json) {
    json.startObject("media");
    json.string("url", "<blockquote>" + html(source.text()) + "</blockquote>");
    json.string("caption", html(SourceLinks.name(source.document())));
    String web = Links.web(sources.document(source.document()));
    if (!web.isEmpty()) {
      json.string("link", web);
    }
    json.endObject();
  }

  private static String html(String text) {
    return Printable.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
