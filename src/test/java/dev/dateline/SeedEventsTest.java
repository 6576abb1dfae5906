package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.chronology.EventOrder;
import dev.dateline.model.Codes;
import dev.dateline.model.DateRange;
import dev.dateline.model.Document;
import dev.dateline.model.Event;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.PublicationDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The events of the two seed documents, against the list that a person made of them. */
class SeedEventsTest {

  private static final Path EXPECTED = Path.of("src/test/resources/seeds.events");

  private static List<Event> events;

  @BeforeAll
  static void extractOnce() throws IOException {
    Dateline dateline = Dateline.builtIn();
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      events =
          seeds
              .map(SeedEventsTest::document)
              .flatMap(document -> dateline.extract(document).events().stream())
              .sorted(new EventOrder())
              .toList();
    }
  }

  @Test
  void theyAreTheEventsThatAPersonFound() throws IOException {
    String text = Files.readString(EXPECTED).replaceAll("(?m)^#.*\n", "");
    List<String> wanted = text.strip().lines().toList();
    String found = String.join("\n", events.stream().map(SeedEventsTest::entry).toList());
    assertThat(openLike(wanted, found)).isEqualTo(String.join("\n", wanted));
  }

  /** What was found, with "..." wherever the line expected in its place has it and else fits. */
  private static String openLike(List<String> wanted, String found) {
    List<String> lines = new ArrayList<>(found.strip().lines().toList());
    for (int i = 0; i < Math.min(lines.size(), wanted.size()); i++) {
      String line = wanted.get(i);
      String pattern = "\\Q" + line.replace("...", "\\E.*\\Q") + "\\E";
      if (lines.get(i).matches(pattern)) {
        lines.set(i, line);
      }
    }
    return String.join("\n", lines);
  }

  @Test
  void personWithTwoFirstNamesIsOneAndIsToBeChecked() {
    Event visit = on("2025-06-09");
    Participant visitor = visit.participants().get(0);
    assertThat(visitor.name()).isEqualTo("Maxim Ryzhenkov");
    assertThat(visitor.variants()).containsExactly("Mikhail Ryzhenkov");
    assertThat(visit.review()).containsExactly("name-variants");
    assertThat(events.stream().filter(event -> !event.review().isEmpty())).containsExactly(visit);
  }

  @Test
  void hisFirstMeetingIsThatOfTheMinisterAppointedBefore() {
    assertThat(people("2024-07-03")).containsExactly("Maxim Ryzhenkov", "Sergey Lavrov");
  }

  @Test
  void belarusianLeaderIsThePresidentNamedBefore() {
    assertThat(people("2025-04-29")).startsWith("Alexander Lukashenko");
  }

  @Test
  void heWhoAttendedTheParadeIsThatLeader() {
    assertThat(people("2025-05-09")).containsExactly("Alexander Lukashenko");
  }

  @Test
  void its67thSessionIsThatOfTheAssembly() {
    assertThat(on("2024-12-12").body())
        .isEqualTo("67th session of the Parliamentary Assembly of the Union of Belarus and Russia");
  }

  @Test
  void lastMeetingsAreThoseOfTheBodiesNamedBefore() {
    assertThat(on("2024-12-06").body()).isEqualTo("Union State Supreme State Council");
    assertThat(on("2024-11-05").body()).isEqualTo("Union State Council of Ministers");
    assertThat(on("2025-05-28").body())
        .isEqualTo("High Level Group of the Union State Council of Ministers");
  }

  @Test
  void twoSpellingsOfOneSurnameAreOnePerson() {
    Participant ambassador = on("2022-09-08").participants().get(0);
    assertThat(ambassador.name()).isEqualTo("Dmitry Krutoi");
    assertThat(ambassador.variants()).containsExactly("D.N. Krutoy");
  }

  private static Event on(String start) {
    return events.stream()
        .filter(event -> event.date().range().start().toString().equals(start))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> people(String start) {
    return on(start).participants().stream().map(Participant::name).toList();
  }

  private static Document document(Path file) {
    try {
      String id = file.getFileName().toString();
      return new Document(id, "", Files.readString(file), "", PublicationDate.UNKNOWN, "en");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String entry(Event event) {
    StringBuilder entry = new StringBuilder(head(event)).append("\n  ").append(event.title());
    entry.append("\n  in ").append(list(event.places().stream().map(SeedEventsTest::place)));
    entry.append("\n  parties ").append(list(event.parties().stream())).append('\n');
    for (Participant person : event.participants()) {
      entry.append("  ").append(person(person)).append('\n');
    }
    return entry.toString();
  }

  /** "2024-06-24/2024-06-25 visit official, held, 042 CONSULT". */
  private static String head(Event event) {
    DateRange range = event.date().range();
    String end = range.start().equals(range.end()) ? "" : "/" + range.end();
    String subtype = event.subtype().isEmpty() ? "" : " " + event.subtype();
    Codes codes = event.codes();
    String code = codes.cameo().isEmpty() ? "no code" : codes.cameo() + " " + codes.plover();
    String type = word(event.type()) + subtype;
    return range.start() + end + " " + String.join(", ", type, word(event.status()), code);
  }

  private static String place(Place place) {
    return place.name() + " " + place.country();
  }

  private static String person(Participant person) {
    String office = person.office().isEmpty() ? "" : ", " + person.office();
    String country = person.country().isEmpty() ? "" : ", " + person.country();
    return word(person.role()) + " " + person.name() + office + country;
  }

  private static String list(Stream<String> values) {
    List<String> list = values.toList();
    return list.isEmpty() ? "-" : String.join(", ", list);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
