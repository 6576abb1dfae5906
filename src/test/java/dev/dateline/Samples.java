package dev.dateline;

import dev.dateline.model.Claim;
import dev.dateline.model.Codes;
import dev.dateline.model.DateRange;
import dev.dateline.model.Document;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.EventDate;
import dev.dateline.model.EventType;
import dev.dateline.model.Evidence;
import dev.dateline.model.Extraction;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Precision;
import dev.dateline.model.Role;
import dev.dateline.model.Span;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Events written as lines, so that tests of the edges need no rules.
 *
 * <p>A line is {@code date|precision|type|status|places|people|parties|title}, where the date is a
 * day or {@code day/day}, places are {@code name,country} or with {@code ,latitude,longitude}, and
 * lists are separated by semicolons; {@code |review=...}, {@code |basis=...}, {@code |body=...} may
 * follow. Lines without a bar are no events; a line {@code !overflow} runs out of stack.
 */
public final class Samples {

  private Samples() {}

  public static Extraction extract(Document document) {
    List<Event> events = new ArrayList<>();
    int start = 0;
    for (String line : document.text().split("\n", -1)) {
      if (line.startsWith("!")) {
        fail(line);
      }
      if (line.indexOf('|') > 0) {
        events.add(event(document.id(), start, line));
      }
      start += line.length() + 1;
    }
    DocumentInfo info =
        new DocumentInfo(
            document.id(),
            document.sha256(),
            document.title(),
            document.declared(),
            document.language(),
            document.url(),
            List.of());
    return new Extraction(info, events, List.of());
  }

  /** Some events of one document. */
  public static List<Event> events(String document, String... lines) {
    List<Event> events = new ArrayList<>();
    for (String line : lines) {
      events.add(event(document, 0, line));
    }
    return events;
  }

  public static Event event(String document, int start, String line) {
    String[] cells = line.split("\\|", -1);
    Claim claim = claim(cells);
    String id =
        String.join("-", cells[2], cells[0].replace("/", "_"))
            + "-"
            + Integer.toHexString((document + line).hashCode());
    Span span = new Span(start, start + line.length());
    return new Event(
        id,
        List.of(),
        claim,
        new Codes("042", "CONSULT"),
        list(extra(cells, "review")),
        List.of(source(id, document, span, line, claim)),
        List.of(),
        List.of());
  }

  private static Evidence source(String id, String document, Span span, String line, Claim claim) {
    List<String> review = list(extra(line.split("\\|", -1), "review"));
    return new Evidence(id, id, document, span, line, "test.rule", review, claim);
  }

  private static Claim claim(String[] cells) {
    int slash = cells[0].indexOf('/');
    LocalDate first = LocalDate.parse(slash < 0 ? cells[0] : cells[0].substring(0, slash));
    LocalDate last = slash < 0 ? first : LocalDate.parse(cells[0].substring(slash + 1));
    Precision precision = Precision.valueOf(cells[1].toUpperCase(Locale.ROOT));
    DateRange range = new DateRange(first, last, precision);
    return new Claim(
        EventType.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        extra(cells, "subtype"),
        Status.valueOf(cells[3].toUpperCase(Locale.ROOT)),
        cells[7],
        new EventDate(range, cells[0], list(extra(cells, "basis"))),
        extra(cells, "body"),
        places(cells[4]),
        people(cells[5]),
        list(cells[6]));
  }

  private static List<Place> places(String cell) {
    List<Place> places = new ArrayList<>();
    for (String place : list(cell)) {
      String[] parts = place.split(",");
      places.add(parts.length == 4 ? located(parts) : place(parts));
    }
    return places;
  }

  private static Place place(String[] parts) {
    boolean capital = parts[0].equals("Moscow");
    return capital
        ? new Place(parts[0], parts[1], 55.75, 37.62)
        : Place.ofCountry(parts[0], parts.length > 1 ? parts[1] : "");
  }

  private static Place located(String[] parts) {
    return new Place(
        parts[0], parts[1], Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
  }

  private static List<Participant> people(String cell) {
    List<Participant> people = new ArrayList<>();
    for (String name : list(cell)) {
      people.add(new Participant(name, "", "", Role.PARTICIPANT, List.of()));
    }
    return people;
  }

  private static String extra(String[] cells, String name) {
    for (int i = 8; i < cells.length; i++) {
      if (cells[i].startsWith(name + "=")) {
        return cells[i].substring(name.length() + 1);
      }
    }
    return "";
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }

  private static void fail(String line) {
    switch (line) {
      case "!overflow" -> throw new StackOverflowError();
      case "!memory" -> throw new OutOfMemoryError();
      default -> throw new IllegalStateException("told to fail");
    }
  }
}
