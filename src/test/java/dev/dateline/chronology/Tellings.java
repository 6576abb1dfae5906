package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Samples;
import dev.dateline.model.Chronology;
import dev.dateline.model.Codes;
import dev.dateline.model.Document;
import dev.dateline.model.Event;
import dev.dateline.model.PublicationDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Documents written as {@code id@published=event}, each of which tells one event or nothing. */
record Tellings(List<Chronology> chronologies) {

  static Tellings of(String... documents) {
    List<Chronology> chronologies = new ArrayList<>();
    for (String document : documents) {
      chronologies.add(chronology(document));
    }
    return new Tellings(chronologies);
  }

  Chronology merged() {
    return merged(chronologies);
  }

  /** The only event. */
  Event event() {
    List<Event> events = merged().events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  static Chronology merged(List<Chronology> chronologies) {
    Merger merger = new Merger(claim -> new Codes("042", "CONSULT"));
    chronologies.forEach(merger::add);
    return merger.merged();
  }

  private static Chronology chronology(String line) {
    int equals = line.indexOf('=');
    String[] id = line.substring(0, equals).split("@");
    PublicationDate published =
        id.length == 1
            ? PublicationDate.UNKNOWN
            : new PublicationDate.Known(LocalDate.parse(id[1]), PublicationDate.Basis.DECLARED);
    Document document = new Document(id[0], line, line.substring(equals + 1), "", published, "en");
    Assembler assembler = new Assembler();
    assembler.add(Samples.extract(document));
    return assembler.chronology();
  }
}
