package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Dateline;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who asks why. */
class ExplainTest {

  private static final String NOTE =
      """
      Visit of the President to Oslo

      9 May 2025

      President of Latvia Anna Kovac will visit Oslo on 12 May. She did not meet <b>Ivo Berg</b> on 3 May.
      """;

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void oneNote() {
    program = new Program(folder).extractor(Dateline.builtIn()::extract).file("a.txt", NOTE);
  }

  @Test
  void wordsAreMarkedWithLabels() {
    assertThat(program.run("explain @a.txt").out())
        .contains(
            "[President of Latvia Anna Kovac|person] will [visit [Oslo|place]|visit.go #1] on [12"
                + " May|date 2025-05-12 #1].");
  }

  @Test
  void whatIsLeftOutHasItsReasonLineAndWords() {
    assertThat(program.run("explain @a.txt").out())
        .contains(
            """
            The text says that it does not take place:
              line 5   ... will visit Oslo on 12 May. She did not [meet] <b>Ivo Berg</b> on [3 May]. (because of
                       'did not')
            """);
  }

  @Test
  void coloursAreForATerminalOnly() {
    program.environment("COLUMNS", "100");
    assertThat(program.run("explain @a.txt").out()).doesNotContain("\u001b");
    program.outputTo("/dev/pts/0");
    assertThat(program.run("explain @a.txt").out())
        .contains("\u001b[32mPresident of Latvia Anna Kovac\u001b[0m will \u001b[33mvisit ")
        .doesNotContain("|person]");
    assertThat(program.run("explain -o @why.txt @a.txt").out()).isEmpty();
    assertThat(program.read("why.txt")).doesNotContain("\u001b");
    program.environment("NO_COLOR", "1");
    assertThat(program.run("explain @a.txt").out()).doesNotContain("\u001b");
  }

  @Test
  void textCannotMoveTheCursor() {
    program.file("a.txt", NOTE.replace("<b>", "\u001b[2J"));
    assertThat(program.run("explain @a.txt").out()).doesNotContain("\u001b");
  }

  @Test
  void pageEscapesAllTextAndRunsNothing() {
    program.file("a\"<i>.txt", NOTE.replace("Anna Kovac", "Anna Kovac<script>alert(1)</script>"));
    assertThat(program.run("explain -f html @").out())
        .contains(
            "default-src 'none'; style-src 'sha256-",
            "&lt;b&gt;",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "a&quot;&lt;i&gt;.txt",
            "color-scheme: light dark")
        .doesNotContain("<script", "<b>", "<i>", "http://", "https://");
  }

  @Test
  void pageLinksMarksToTheirEvents() {
    assertThat(program.run("explain -f html @a.txt").out())
        .contains("12 May<sup><a href=\"#d1e1\">1</a></sup></mark>", "<article id=\"d1e1\">");
  }

  @Test
  void endingOfTheOutputNamesTheFormat() {
    program.run("explain -o @why.html @a.txt");
    assertThat(program.read("why.html")).startsWith("<!DOCTYPE html>");
    assertThat(program.run("explain -o @why.pdf @a.txt").err())
        .contains("the ending of 'why.pdf' names no format");
  }

  @Test
  void chronologyIsKnownByItsContent() {
    program.run("extract -o @all.json @a.txt");
    String id = id(program.read("all.json"));
    assertThat(
            program.file("all.txt", program.read("all.json")).run("explain @all.txt " + id).out())
        .startsWith("==> " + id + " <==\nVisit of Anna Kovac to Oslo\n")
        .contains("1  @a.txt\n", "published on 9 May 2025, by its stamp");
    program.input(program.read("all.json"));
    assertThat(program.run("explain - " + id).out()).startsWith("==> " + id + " <==\n");
    assertThat(program.run("explain @all.json").out()).startsWith("==> " + id + " <==\n");
  }

  @Test
  void linesOfEventsAreAChronologyToo() {
    program.run("extract -o @all.ndjson @a.txt");
    String id = id(program.read("all.ndjson").replace(":", ": "));
    assertThat(program.run("explain @all.ndjson " + id).out())
        .startsWith("==> " + id + " <==\n")
        .contains("day of publication unknown");
  }

  @Test
  void documentTellsMoreOfAnEventThanAChronology() {
    program.run("extract -o @all.json @a.txt");
    String id = id(program.read("all.json"));
    assertThat(program.run("explain @a.txt " + id).out())
        .contains("words    'visit Oslo', by rule visit.go");
  }

  @Test
  void unknownEventIsAnAnswerAndNoResult() {
    Program.Result result = program.run("explain @a.txt visit-20250512-ko-00000000");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith(
            "dateline: there is no event 'visit-20250512-ko-00000000' in @a.txt; the nearest are"
                + " visit-20250512-ko-");
  }

  @Test
  void fileThatIsNotThereIsNoEvent() {
    Program.Result result = program.run("explain @a.txt @b.txt");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("b.txt: error: no such file");
    assertThat(result.out()).contains("1 event\n");
  }

  @Test
  void brokenChronologyIsSaidToBeOne() {
    program.file("all.json", "{\"schemaVersion\": 1, \"events\": [{}]}");
    Program.Result result = program.run("explain @all.json visit-20250512-ko-00000000");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("all.json:1:33: error: ").doesNotContain("there is no event");
  }

  @Test
  void pageWithoutADaySaysHowToGiveOne() {
    program.file("a.txt", "President Anna Kovac visited Oslo on 3 May.");
    Program.Result result = program.run("explain -q @a.txt");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains(
            "Give it with --date.", "The date cannot be told: the page does not state its day");
    assertThat(program.run("explain -d 2025-05-10 @a.txt").out()).contains("year 2025: not stated");
  }

  @Test
  void documentsOfABatchFollowEachOther() {
    program.file("b.txt", "The harbour of Riga is old.");
    assertThat(program.run("explain -q @").out())
        .contains("==> @a.txt <==\n", "==> @b.txt <==\n", "0 events\n", "Left out: nothing\n");
  }

  private static String id(String json) {
    int at = json.indexOf("\"id\": \"visit-") + "\"id\": \"".length();
    return json.substring(at, json.indexOf('"', at));
  }
}
