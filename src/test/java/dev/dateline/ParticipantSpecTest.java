package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Document;
import dev.dateline.model.Event;
import dev.dateline.model.Participant;
import dev.dateline.model.PublicationDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every line of the specs in {@code people}: a text and who takes part in its last event.
 *
 * <p>Paragraphs are parted by " | ", people by "; ", and "-" is nobody.
 */
class ParticipantSpecTest {

  private static final Path SPECS = Path.of("src/test/resources/people");

  private static final Dateline DATELINE = Dateline.builtIn();

  @TestFactory
  Stream<DynamicContainer> specs() throws IOException {
    List<Path> specs;
    try (Stream<Path> files = Files.list(SPECS)) {
      specs = files.sorted().toList();
    }
    List<DynamicContainer> containers = new ArrayList<>();
    for (Path spec : specs) {
      Stream<String> lines = Files.readAllLines(spec).stream();
      containers.add(
          DynamicContainer.dynamicContainer(
              spec.getFileName().toString(),
              lines
                  .filter(line -> !line.isBlank() && !line.startsWith("#"))
                  .map(line -> DynamicTest.dynamicTest(line, () -> reads(line)))));
    }
    return containers.stream();
  }

  private static void reads(String line) {
    int arrow = line.lastIndexOf(" => ");
    assertThat(people(line.substring(0, arrow))).isEqualTo(line.substring(arrow + 4));
  }

  private static String people(String text) {
    String page = "Note\n\n" + text.replace(" | ", "\n\n") + "\n";
    Document document =
        new Document("note", "0".repeat(64), page, "", PublicationDate.UNKNOWN, "en");
    List<Event> events = DATELINE.extract(document).events();
    if (events.isEmpty()) {
      return "no event";
    }
    List<String> people = new ArrayList<>();
    for (Participant participant : events.get(events.size() - 1).claim().participants()) {
      people.add(described(participant));
    }
    return people.isEmpty() ? "-" : String.join("; ", people);
  }

  private static String described(Participant participant) {
    String role = participant.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> about = new ArrayList<>(List.of(participant.office(), participant.country()));
    about.removeIf(String::isEmpty);
    return role
        + " "
        + participant.name()
        + (about.isEmpty() ? "" : " (" + String.join(", ", about) + ")");
  }
}
