package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release that is published again adds a source, and no event and no later word. */
class RepublishedTest {

  private static final String ANNOUNCED =
      """
      20 May 2024

      Foreign Minister of Iceland Sigrun Halldorsdottir will pay an official visit to Montevideo on \
      June 11-12, 2024 at the invitation of Foreign Minister of Uruguay Ramiro Etcheverry.
      """;

  private static final String POSTPONED =
      """
      7 June 2024

      The visit of Foreign Minister of Iceland Sigrun Halldorsdottir to Montevideo, planned for \
      June 11-12, 2024, was postponed.
      """;

  private static final String AGAIN =
      "Meridian News\n\n"
          + ANNOUNCED.replace("20 May", "9 June").replace("the invitation", "the kind invitation")
          + "\nShare this page\n";

  @TempDir Path folder;

  @Test
  void announcementThatIsRepeatedLaterDoesNotUndoThePostponement() throws IOException {
    List<String> rows = rows(ANNOUNCED, POSTPONED, AGAIN);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0)).contains(",postponed,").endsWith(",3");
  }

  @Test
  void announcementInOtherWordsIsALaterWord() throws IOException {
    String anew =
        "9 June 2024\n\nMs. Halldorsdottir, Foreign Minister of Iceland, is now again to travel to"
            + " Montevideo on June 11-12, 2024.\n";
    assertThat(rows(ANNOUNCED, POSTPONED, anew.replace("Ms. ", "Sigrun ")))
        .singleElement()
        .asString()
        .contains(",planned,");
  }

  @Test
  void oneSentenceWithOtherPeopleIsAnotherEvent() throws IOException {
    String other = ANNOUNCED.replace("Sigrun Halldorsdottir", "Einar Palsson");
    assertThat(rows(ANNOUNCED, other)).hasSize(2);
  }

  private List<String> rows(String... texts) throws IOException {
    List<String> line = new ArrayList<>(List.of("extract", "-q", "-f", "csv"));
    for (String text : texts) {
      Path file = folder.resolve("report-" + line.size() + ".txt");
      Files.writeString(file, text);
      line.add(file.toString());
    }
    return Ran.of(line.toArray(new String[0])).out().lines().skip(1).toList();
  }
}
