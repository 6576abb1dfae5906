package dev.dateline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Dateline;
import dev.dateline.explain.Account.Note;
import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.PublicationDate.Basis;
import dev.dateline.model.PublicationDate.Known;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of an event, against a file of examples. */
class NotesTest {

  private static final Dateline DATELINE = Dateline.builtIn();

  static List<String> examples() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/explain/notes.spec")).stream()
        .filter(line -> line.contains(" => ") && !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void toldAsTheExampleSays(String example) {
    int bar = example.indexOf(" | ");
    int arrow = example.lastIndexOf(" => ");
    String text = example.substring(bar + " | ".length(), arrow).replace("\\n", "\n");
    PublicationDate day = day(example.substring(0, bar));

    Account account = Account.of(DATELINE.explain(new Document("a.txt", "0", text, "", day, "en")));

    assertThat(account.events())
        .flatExtracting(Account.Entry::passages)
        .flatExtracting(Account.Passage::notes)
        .flatExtracting(NotesTest::lines)
        .contains(example.substring(arrow + " => ".length()));
  }

  private static List<String> lines(Note note) {
    return note.words().stream().map(words -> note.label() + ": " + words).toList();
  }

  private static PublicationDate day(String day) {
    return day.equals("-")
        ? PublicationDate.UNKNOWN
        : new Known(LocalDate.parse(day), Basis.DECLARED);
  }
}
