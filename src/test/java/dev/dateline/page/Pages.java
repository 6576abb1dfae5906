package dev.dateline.page;

import dev.dateline.Samples;
import dev.dateline.model.Chronology;
import dev.dateline.model.Conflict;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Relation;
import dev.dateline.output.Format;
import dev.dateline.output.WritingOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Chronologies as pages in a folder. */
final class Pages {

  private static final String DOCUMENT = "notes/spring.txt";
  private static final String[] TYPES = {"visit", "meeting", "call", "forum", "statement"};
  private static final String[] STATUSES = {"held", "held", "held", "planned", "cancelled"};
  private static final String[] TOWNS = {
    "Lisbon,PT,38.72,-9.14",
    "Riga,LV,56.95,24.11",
    "Nairobi,KE,-1.29,36.82",
    "Lima,PE,-12.05,-77.04"
  };

  private Pages() {}

  /** Twelve events of five years, one of them with all that an event can have. */
  static List<Event> twelve() {
    List<Event> events = new ArrayList<>();
    events.addAll(
        Samples.events(
            DOCUMENT,
            "2020-02-03|day|call|held||Rosa Silva|PT;LV|Call about fisheries",
            "2020-05-11/2020-05-12|day|visit|held|Riga,LV,56.95,24.11|Rosa Silva|PT;LV|Visit to Riga",
            "2020-09-01/2020-09-30|month|meeting|held|Lisbon,PT,38.72,-9.14||PT|Talks in September",
            "2021-01-20|day|meeting|cancelled|Lima,PE,-12.05,-77.04|Ana Ozola|PE;LV|Talks in Lima",
            "2021-06-01|day|forum|held|Lisbon,PT,38.72,-9.14||PT;PE|Forum of the oceans",
            "2022-03-04|day|visit|postponed|Nairobi,KE,-1.29,36.82|Ana Ozola|KE;LV|Visit to Nairobi",
            "2022-04-04|day|statement|held|Riga,LV,56.95,24.11|Ana Ozola|LV|Address on trade",
            "2023-01-01/2023-12-31|year|forum|planned|Nairobi,KE,-1.29,36.82||KE|Forum of 2023",
            "2023-07-07|day|agreement|held|Riga,LV,56.95,24.11||LV;PE|Signing of a treaty",
            "2024-02-02|day|ceremony|held|Lisbon,PT,38.72,-9.14||PT|Opening of a school",
            "2024-05-05/2024-05-08|day|visit|ongoing|Lima,PE,-12.05,-77.04|Rosa Silva|PT;PE"
                + "|Visit to Lima"));
    events.add(full(events.get(1)));
    return events;
  }

  private static Event full(Event other) {
    Event event =
        Samples.event(
            DOCUMENT,
            7,
            "2024-06-11/2024-06-12|day|visit|planned|Riga,LV,56.95,24.11|Rosa Silva|PT;LV"
                + "|State visit to Riga|review=unconfirmed|basis=year-from-publication");
    return new Event(
        event.id(),
        List.of("visit-old-id"),
        event.claim(),
        event.codes(),
        event.review(),
        event.sources(),
        List.of(
            new Conflict(
                "date",
                List.of(
                    new Conflict.Saying("2024-06-11", DOCUMENT),
                    new Conflict.Saying("2024-06-12", "b.txt")))),
        List.of(new Relation(other.id(), "postponed-from")));
  }

  static List<Event> many(int number) {
    List<Event> events = new ArrayList<>(number);
    LocalDate first = LocalDate.of(2010, 1, 1);
    for (int i = 0; i < number; i++) {
      LocalDate day = first.plusDays(i);
      events.add(
          Samples.event(
              "d" + i % 50,
              i,
              (i % 7 == 0 ? day + "/" + day.plusDays(2) : day)
                  + ("|day|" + TYPES[i % 5] + "|" + STATUSES[i % 11 % 5] + "|" + TOWNS[i % 4])
                  + ("|Person " + i % 300 + "|PT;LV|Event " + i + " of many")));
    }
    return events;
  }

  /** Writes the page of events that one document tells. */
  static URI write(Path folder, List<Event> events) throws IOException {
    return write(folder, "Notes of spring", "https://example.org/spring", events);
  }

  static URI write(Path folder, String title, String url, List<Event> events) throws IOException {
    PublicationDate published =
        new PublicationDate.Known(LocalDate.of(2024, 6, 1), PublicationDate.Basis.DECLARED);
    DocumentInfo document =
        new DocumentInfo(DOCUMENT, "00", title, published, "en", url, List.of());
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    Format.HTML
        .writer(WritingOptions.plain("1.0"))
        .write(new Chronology(List.of(document), events, List.of()), page);
    Path file = Files.createTempFile(folder, "page", ".html");
    return Files.write(file, page.toByteArray()).toUri();
  }
}
