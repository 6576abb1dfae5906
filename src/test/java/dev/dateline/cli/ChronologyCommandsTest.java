package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code merge}, {@code diff} and {@code convert} do with chronologies of our own samples. */
class ChronologyCommandsTest {

  private static final String VISIT = "samples/one-visit/";

  @TempDir Path folder;

  @BeforeEach
  void chronologies() {
    extract("all.json", VISIT, "samples/trip.txt", "samples/batch.jsonl");
    extract("plans.json", VISIT + "1-announced.txt", VISIT + "2-postponed.txt");
    extract("new.json", VISIT + "3-new-date.txt", VISIT + "4-begun.txt");
    extract(
        "after.json",
        VISIT + "5-summed-up.txt",
        VISIT + "6-recalled.txt",
        VISIT + "7-summed-up-again.txt");
    extract("others.json", "samples/trip.txt", "samples/batch.jsonl");
  }

  @Test
  void whatIsMergedInPartsIsWhatIsExtractedAtOnceToTheByte() {
    String all = read("all.json");
    assertThat(run("merge", "plans.json", "new.json", "after.json", "others.json").out())
        .isEqualTo(all);
    assertThat(run("merge", "others.json", "after.json", "new.json", "plans.json").out())
        .isEqualTo(all);
    run("merge", "plans.json", "others.json", "-o", "left.json");
    run("merge", "after.json", "new.json", "-o", "right.json");
    assertThat(run("merge", "right.json", "left.json").out()).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.json", "plans.json", "others.json"})
  void mergingAgainChangesNoByte(String name) {
    assertThat(run("merge", name).out()).isEqualTo(read(name));
    assertThat(run("merge", name, name).out()).isEqualTo(read(name));
  }

  @Test
  void unmergedEventsAreMergedLater() {
    Ran.of("extract", "-q", "--no-merge", "-o", path("apart.json"), VISIT);
    extract("together.json", VISIT);
    assertThat(run("merge", "apart.json").out()).isEqualTo(read("together.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "ndjson", "text", "csv", "tsv"})
  void convertWritesWhatExtractWould(String format) {
    String expected =
        Ran.of("extract", "-q", "-f", format, VISIT, "samples/trip.txt", "samples/batch.jsonl")
            .out();
    assertThat(run("convert", "all.json", "-f", format).out()).isEqualTo(expected);
  }

  @Test
  void linesAreReadBackAsTheyWere() throws IOException {
    Files.writeString(
        folder.resolve("all.ndjson"), run("convert", "all.json", "-f", "ndjson").out());
    assertThat(run("convert", "all.ndjson", "-f", "ndjson").out()).isEqualTo(read("all.ndjson"));
  }

  @Test
  void chronologyDoesNotDifferFromItself() {
    Ran ran = run("diff", "all.json", "all.json");
    assertThat(ran).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void diffTellsWhatWasAddedRemovedAndChangedFieldByField() {
    run("merge", "plans.json", "new.json", "-o", "before.json");
    run("merge", "new.json", "after.json", "-o", "now.json");
    Ran ran = run("diff", "before.json", "now.json", "--ignore", "sources,id,title,codes");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().replaceAll("(?<=-ha-)[0-9a-f]{8}", "#"))
        .isEqualTo(
            """
            - 2024-06-11  meeting  Meeting of Sigrun Halldorsdottir and Ramiro Etcheverry in Montevideo  meeting-20240611-ha-#
            - 2024-06-11/2024-06-12  visit  Official visit of Sigrun Halldorsdottir to Montevideo  visit-20240611-ha-#
            ~ 2024-07-08/2024-07-10  visit  Visit of Sigrun Halldorsdottir to Montevideo  visit-20240701-ha-#
                subtype: nothing -> official
                status: ongoing -> held
                related: postponed-from visit-20240611-ha-# -> nothing
            ~ 2024-07-09  meeting  Meeting of Sigrún Halldórsdóttir and Ramiro Etcheverry in Montevideo  meeting-20240709-ha-#
                basis: relative-to-publication -> year-from-publication
            """);
  }

  @Test
  void diffForAPullRequestIsMarkdownInWhichNothingIsMarkup() {
    Ran ran = run("diff", "plans.json", "others.json", "-f", "markdown");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("## Chronology: ")
        .contains(
            "### Added (7)\n\n| Date | Type | Status | Event | Source |\n|---|---|---|---|---|\n| 2022-02-01 |")
        .contains("### Removed (2)\n");
  }

  @Test
  void diffForProgramsIsJson() {
    Ran ran = run("diff", "plans.json", "plans.json", "-f", "json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo("{\n  \"added\": [],\n  \"removed\": [],\n  \"changed\": []\n}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "\"status\": \"planned\" ! \"status\": \"done\" ! status: 'done' is not one of planned, ongoing, held, postponed, cancelled",
        "\"start\": \"2024-06-11\" ! \"start\": \"11 June\" ! date.start: '11 June' is not a date; write yyyy-mm-dd",
        "\"end\": \"2024-06-11\" ! \"end\": \"2024-06-10\" ! date.end: is before the start, 2024-06-11",
        "\"aliases\": [], ! ! events[0].aliases: is missing; [] stands for none",
        "\"review\": [] ! \"review\": 7 ! review: is no list",
        "\"schemaVersion\": 1 ! \"schemaVersion\": 2 ! schemaVersion 2 is newer than this program can read",
        "\"events\": [ ! \"events\": [7, ! events[0]",
        "\"schemaVersion\": 1, ! \"schemaVersion\": 1 ! not JSON: "
      })
  void faultOfAChronologyIsSaidWithItsPlace(String words, String others, String message)
      throws IOException {
    String json = read("plans.json");
    int at = json.indexOf(words);
    String rest = json.substring(at + words.length());
    Files.writeString(
        folder.resolve("odd.json"), json.substring(0, at) + (others == null ? "" : others) + rest);
    Ran ran = run("merge", "all.json", "odd.json");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .matches("(?s)\\Q" + path("odd.json") + "\\E:\\d+.*: error: .*")
        .hasLineCount(1);
    if (!message.equals("events[0]")) {
      assertThat(ran.err()).contains(message);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "merge, no CHRONOLOGY given",
    "convert all.json, 'say to which format, with --format'",
    "convert all.json plans.json -f text, give one CHRONOLOGY",
    "diff all.json, give two chronologies",
    "diff all.json all.json --ignore colour, --ignore: 'colour' is not one of date",
    "merge all.json -o all.json, is one of the inputs"
  })
  void wrongUsageIsTwo(String line, String message) {
    Ran ran = run(line.split(" "));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(message);
  }

  private void extract(String name, String... documents) {
    String[] line = new String[documents.length + 4];
    System.arraycopy(new String[] {"extract", "-q", "-o", path(name)}, 0, line, 0, 4);
    System.arraycopy(documents, 0, line, 4, documents.length);
    assertThat(Ran.of(line).code()).isZero();
  }

  /** Words that end like a chronology are files of the folder. */
  private Ran run(String... words) {
    String[] line = words.clone();
    for (int i = 0; i < line.length; i++) {
      line[i] = line[i].matches(".*\\.(nd)?json") ? path(line[i]) : line[i];
    }
    return Ran.of(line);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
