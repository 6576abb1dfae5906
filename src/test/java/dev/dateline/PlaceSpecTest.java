package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Document;
import dev.dateline.model.Event;
import dev.dateline.model.Place;
import dev.dateline.model.PublicationDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where events take place: each line of the specs comes out as it is written. */
class PlaceSpecTest {

  private static final Path SPECS = Path.of("src/test/resources/places");
  private static final Dateline DATELINE = Dateline.builtIn();

  static Stream<String> lines() throws IOException {
    try (Stream<Path> files = Files.list(SPECS)) {
      List<String> all = files.sorted().flatMap(PlaceSpecTest::read).toList();
      return all.stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void areReadAsWritten(String line) {
    String wanted = line.substring(line.lastIndexOf("=>") + 3);
    List<Event> events = DATELINE.extract(document(line)).events();
    int asked = wanted.split(" \\| ").length;
    assertThat(events).hasSizeGreaterThanOrEqualTo(asked);
    String found =
        events.stream().limit(asked).map(PlaceSpecTest::places).collect(Collectors.joining(" | "));
    assertThat(found).isEqualTo(wanted);
  }

  private static Document document(String line) {
    LocalDate day = LocalDate.parse(line.substring(1, 11));
    String text = line.substring(13, line.lastIndexOf("=>")).strip();
    return new Document(
        "spec",
        "0".repeat(64),
        text.replace("\\n", "\n").replace("\\t", "\t"),
        "",
        new PublicationDate.Known(day, PublicationDate.Basis.DECLARED),
        "en");
  }

  private static String places(Event event) {
    List<Place> places = event.places();
    return places.isEmpty()
        ? "-"
        : places.stream()
            .map(place -> (place.name() + " " + place.country()).strip())
            .collect(Collectors.joining("; "));
  }

  private static Stream<String> read(Path spec) {
    try {
      return Files.readAllLines(spec).stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
