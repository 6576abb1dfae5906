package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code extract --into}: a chronology that grows from day to day. */
class IntoTest {

  private static final String ANNOUNCED =
      """
      20 May 2024

      Foreign Minister of Iceland Sigrun Halldorsdottir will visit Montevideo on June 11-12.
      """;
  private static final String CORRECTED = ANNOUNCED.replace("will visit", "will pay a visit to");
  private static final String HELD =
      """
      13 June 2024

      On June 11-12, Foreign Minister of Iceland Sigrun Halldorsdottir visited Montevideo.
      """;

  @TempDir Path folder;

  @BeforeEach
  void documents() throws IOException {
    write("announced.txt", ANNOUNCED);
    write("held.txt", HELD);
  }

  @Test
  void dayByDayIsTheSameAsAllAtOnce() throws IOException {
    run("--into", path("all.json"), path("announced.txt"));
    run("--into", path("all.json"), path("held.txt"));
    run("-o", path("once.json"), path("announced.txt"), path("held.txt"));
    assertThat(read("all.json")).isEqualTo(read("once.json")).contains("\"status\": \"held\"");
  }

  @Test
  void documentsThatAreThereAlreadyChangeNothing() throws IOException {
    run("--into", path("all.json"), path("announced.txt"), path("held.txt"));
    String before = read("all.json");
    run("--into", path("all.json"), path("held.txt"));
    assertThat(read("all.json")).isEqualTo(before);
  }

  @Test
  void documentThatHasNotChangedIsNotExtractedAgain() throws IOException {
    run("--into", path("all.json"), path("announced.txt"), path("held.txt"));
    String marked = read("all.json").replace("to Montevideo\"", "to a place\"");
    write("all.json", marked);
    write("held.txt", HELD.replace("On June", "From June"));
    run("--into", path("all.json"), path("announced.txt"), path("held.txt"));
    assertThat(read("all.json")).contains("to a place\"", "From June 11-12");
    write("all.json", marked);
    run("--into", path("all.json"), "--domain", "news", path("announced.txt"), path("held.txt"));
    assertThat(read("all.json")).doesNotContain("to a place\"");
  }

  @Test
  void documentsThatAnotherVersionExtractedAreExtractedAgain() throws IOException {
    run("--into", path("all.json"), path("announced.txt"));
    String before = read("all.json");
    String other = before.replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"0\"");
    write("all.json", other.replace("to Montevideo\"", "to a place\""));
    run("--into", path("all.json"), path("announced.txt"));
    assertThat(read("all.json")).isEqualTo(before);
  }

  @Test
  void dateOfPublicationThatIsGivenNowCounts() throws IOException {
    write("undated.txt", "Foreign Minister of Norway Ase Lund will visit Riga on June 12.\n");
    run("--into", path("all.json"), path("undated.txt"));
    run("--into", path("all.json"), "-d", "2024-06-01", path("undated.txt"));
    assertThat(read("all.json")).contains("2024-06-12");
    run("--into", path("all.json"), "-d", "2025-06-01", path("undated.txt"));
    assertThat(read("all.json")).contains("2025-06-12");
  }

  @Test
  void changedDocumentIsReplacedAndItsEventIsFoundByItsOldId() throws IOException {
    run("--into", path("all.json"), path("announced.txt"));
    String id = read("all.json").replaceAll("(?s).*?\"id\": \"(visit-[^\"]*)\".*", "$1");
    write("announced.txt", CORRECTED);
    run("--into", path("all.json"), path("announced.txt"));
    String after = read("all.json");
    assertThat(after).contains("will pay a visit to").doesNotContain("will visit");
    assertThat(after).contains("\"aliases\": [\"" + id + "\"]");
    assertThat(after.split("\"sha256\"")).hasSize(2);
  }

  @Test
  void eventOfWhichADocumentTellsNoMoreIsAsTheOthersTellIt() throws IOException {
    run("--into", path("all.json"), path("announced.txt"), path("held.txt"));
    write("held.txt", "13 June 2024\n\nNothing to report.\n");
    run("--into", path("all.json"), path("held.txt"));
    assertThat(read("all.json"))
        .contains("\"status\": \"planned\"", "\"cameo\": \"036\"", "\"unconfirmed\"")
        .doesNotContain("\"aliases\": []");
  }

  @Test
  void whatCannotBeReadIsLeftAsItIs() throws IOException {
    write("all.json", "{\"events\": [");
    Ran ran = Ran.of("extract", "--into", path("all.json"), path("held.txt"));
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("all.json").contains("not JSON");
    assertThat(read("all.json")).isEqualTo("{\"events\": [");
    assertThat(folder.toFile().list()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-merge", "--stated-only", "--type=visit", "-fcsv", "-oother.json"})
  void whatWouldNotKeepTheChronologyWholeIsRefused(String option) {
    Ran ran = Ran.of("extract", "--into", path("all.json"), option, path("held.txt"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("not together with --into");
    assertThat(folder.resolve("all.json")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.csv", "all.html", "all.ndjson", "all.jsonl", "all.timeline.json"})
  void fileOfAnotherFormatIsRefusedBeforeAnyWork(String name) {
    Ran ran = Ran.of("extract", "--into", path(name), path("held.txt"));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains(
            "--into: '"
                + path(name)
                + "' is to be a chronology, as JSON; give it the ending .json");
    assertThat(folder.resolve(name)).doesNotExist();
  }

  private void run(String... words) {
    String[] line = new String[words.length + 2];
    line[0] = "extract";
    line[1] = "-q";
    System.arraycopy(words, 0, line, 2, words.length);
    assertThat(Ran.of(line)).isEqualTo(new Ran(0, "", ""));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
