package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --corrections}: what people say of events is said again in every run. */
class CorrectionsTest {

  private static final String VISIT = "samples/one-visit/";
  private static final String HEADER = "id,field,value\n";

  @TempDir Path folder;

  private String visit;

  @BeforeEach
  void chronology() throws IOException {
    run("extract", "-q", VISIT, "samples/trip.txt", "-o", "all.json");
    visit =
        read("all.json").replaceAll("(?s).*\"id\": \"(visit-202407[^\"]*)\",\\s+\"aliases.*", "$1");
  }

  @Test
  void correctedEventTellsWhatItWasAndKeepsItsId() throws IOException {
    write("fix.csv", HEADER + visit + ",end,2024-07-11\n" + visit + ",body,Fjord Forum\n");
    run("extract", "-q", VISIT, "--corrections", "fix.csv", "-o", "fixed.json");
    assertThat(read("fixed.json"))
        .contains("\"id\": \"" + visit + "\"")
        .contains("\"end\": \"2024-07-11\"", "\"basis\": [\"corrected\"]")
        .contains("{\"field\": \"end\", \"value\": \"2024-07-11\", \"was\": \"2024-07-10\"}")
        .contains("{\"field\": \"body\", \"value\": \"Fjord Forum\", \"was\": \"\"}");
  }

  @Test
  void mergingOrUpdatingAgainWithTheSameFileChangesNothing() throws IOException {
    String dropped = read("all.json").replaceAll("(?s).*?\"id\": \"(meeting-[^\"]*)\".*", "$1");
    write("fix.csv", HEADER + visit + ",status,planned\n" + dropped + ",drop,\n");
    run("extract", "-q", VISIT, "samples/trip.txt", "--corrections", "fix.csv", "-o", "f.json");
    String fixed = read("f.json");
    assertThat(fixed).contains("\"dropped\": [");
    assertThat(run("merge", "f.json", "--corrections", "fix.csv").out()).isEqualTo(fixed);
    assertThat(run("merge", "all.json", "f.json", "--corrections", "fix.csv").out())
        .isEqualTo(fixed);
    assertThat(run("convert", "f.json", "-fjson", "--corrections", "fix.csv").out())
        .isEqualTo(fixed);
    run("extract", "-q", "--into", "f.json", VISIT, "--corrections", "fix.csv");
    assertThat(read("f.json")).isEqualTo(fixed);
  }

  @Test
  void dayByDayIsTheSameAsAllAtOnce() throws IOException {
    write("fix.csv", HEADER + visit + ",drop,\n");
    run("extract", "-q", VISIT, "--corrections", "fix.csv", "-o", "once.json");
    for (int i = 7; i > 0; i--) {
      String document = Files.list(Path.of(VISIT)).map(Path::toString).sorted().toList().get(i - 1);
      run("extract", "-q", "--into", "daily.json", document, "--corrections", "fix.csv");
    }
    assertThat(read("daily.json")).isEqualTo(read("once.json"));
    assertThat(run("convert", "daily.json", "-f", "csv").out()).doesNotContain(visit);
  }

  @Test
  void withoutTheFileEventsAreAsTheirSourcesTellThemAndThatIsSaid() throws IOException {
    write("fix.csv", HEADER + visit + ",type,meeting\n");
    run("merge", "all.json", "--corrections", "fix.csv", "-o", "f.json");
    Ran ran = run("merge", "f.json");
    assertThat(ran.out()).isEqualTo(read("all.json"));
    assertThat(ran.err()).contains("f.json: warning: it has corrections, which are undone");
  }

  @Test
  void idThatIsNoMoreIsReportedAndTheRestApplied() throws IOException {
    write("fix.csv", HEADER + "visit-gone,status,held\n" + visit + ",title,Trip\nx,drop,\n");
    Ran ran = run("convert", "all.json", "-f", "csv", "--corrections", "fix.csv");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains(",Trip,");
    assertThat(ran.err().replace(folder + "/", ""))
        .isEqualTo(
            "fix.csv:2: warning: there is no event 'visit-gone' any more; not applied\n"
                + "fix.csv:4: warning: there is no event 'x' any more; not applied\n");
  }

  @Test
  void everyIdThatAnEventHadFindsIt() throws IOException {
    String alias =
        read("all.json")
            .replaceAll("(?s).*\"id\": \"" + visit + "\",\\s+\"aliases\": \\[\"([^\"]*)\".*", "$1");
    write("fix.csv", HEADER + alias + ",title,Trip\n");
    assertThat(run("convert", "all.json", "-f", "csv", "--corrections", "fix.csv").out())
        .contains(visit + ",2024-07-08,2024-07-10")
        .contains(",Trip,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "statuz,held | 'statuz' is no field to correct; one of start, end,",
        "evidence,x | 'evidence' is no field to correct",
        "status,done | 'done' is not one of planned, ongoing, held, postponed, cancelled",
        "start,9.6.2025 | '9.6.2025' is not a date; write yyyy-mm-dd",
        "parties,norway | 'norway' is no ISO 3166-1 code of two capitals, as NO, nor a short name",
        "cameo,x | 'x' is not two to four digits",
        "drop,yes | drop takes no value"
      })
  void whatCannotBeIsRefusedBeforeAnyWork(String line, String message) throws IOException {
    write("fix.csv", HEADER + visit + ",title,Trip\n" + visit + "," + line + "\n");
    Ran ran = run("extract", VISIT, "--corrections", "fix.csv", "-o", "new.json");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("fix.csv:3: error: ").contains(message);
    assertThat(folder.resolve("new.json")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"start,2030-01-01", "precision,month", "countries,NO; SE; FI"})
  void valuesThatDoNotGoWithTheOthersAreReported(String line) throws IOException {
    write("fix.csv", HEADER + visit + ",places,Oslo; Riga\n" + visit + "," + line + "\n");
    Ran ran = run("convert", "all.json", "-f", "csv", "--corrections", "fix.csv");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("fix.csv:3: warning: ").contains("; not applied");
    assertThat(ran.out()).contains(visit + ",2024-07-08,2024-07-10,day");
  }

  @Test
  void eventsAsTheyAreToldAreNotCorrected() throws IOException {
    write("fix.csv", HEADER);
    Ran ran = run("extract", VISIT, "--no-merge", "--corrections", "fix.csv");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--corrections: not together with --no-merge");
  }

  /** What a person writes into the table is what stands in the table of the corrected events. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void editedValuesAreThoseOfTheCorrectedEvents(int seed) throws IOException {
    Random random = new Random(seed);
    run("extract", "-q", "samples/", "-o", "many.json");
    run("convert", "many.json", "-o", "o.csv");
    EditedTable edited = new EditedTable(read("o.csv"));
    for (int i = 0; i < 10; i++) {
      Edit.any(random).in(edited, random.nextInt(edited.size()));
    }
    List<List<String>> expected = Edit.cells(edited);
    String pattern = List.of("yyyy-MM-dd", "d.M.yyyy", "MM/dd/yy", "d/M/yyyy").get(seed % 4);
    write("e.csv", edited.days(pattern).shuffled(random).csv(";\t,".charAt(seed % 3)));
    run("corrections", "o.csv", "e.csv", "-o", "fix.csv");
    run("convert", "many.json", "--corrections", "fix.csv", "-o", "fixed.csv");
    assertThat(Edit.cells(new EditedTable(read("fixed.csv"))))
        .containsExactlyInAnyOrderElementsOf(expected);
    write("e.csv", read("fixed.csv"));
    assertThat(run("corrections", "fixed.csv", "e.csv").out()).isEqualTo("id,field,value\r\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private Ran run(String... words) {
    for (int i = 0; i < words.length; i++) {
      boolean own = words[i].matches("[a-z]+\\.(csv|json)");
      words[i] = own ? folder.resolve(words[i]).toString() : words[i];
    }
    return Ran.of(words);
  }
}
