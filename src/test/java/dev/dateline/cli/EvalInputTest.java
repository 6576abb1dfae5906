package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.eval.EvalFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code dateline eval} says of files that it cannot use: where, what, and what to do. */
class EvalInputTest {

  private static final String GOLD =
      """
      {
        "doc": "a.txt",
        "events": [
          {
            "start": "2024-05-03", "end": "2024-05-04",
            "types": ["visit"], "status": "held",
            "places": [], "countries": [], "people": [],
            "evidence": "she went there",
            "optional": false
          }
        ]
      }
      """;

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void files() {
    program =
        new Program(folder)
            .file("a.gold.json", GOLD)
            .file("gold/b.gold.json", EvalFiles.gold("b.txt", "2024-05-03 visit held"))
            .file("events.json", EvalFiles.chronology(List.of("a.txt", "b.txt")));
  }

  @Test
  void formIsGood() {
    Program.Result result = program.run("eval @a.gold.json @events.json");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "\"doc\": \"a.txt\",        ! ! 1:1: error: 'doc' is missing; name the document",
        "\"doc\": \"a.txt\" ! \"doc\": 7 ! 2:3: error: doc: is no text; name the document",
        "\"2024-05-03\" ! \"2024-5-3\" ! 5:7: error: events[0].start: '2024-5-3' is not a date; write yyyy-mm-dd",
        "\"2024-05-03\" ! \"2024-02-30\" ! 5:7: error: events[0].start: '2024-02-30' is not a date",
        "\"2024-05-03\" ! \"2024-05-05\" ! events[0].end: is before the start, 2024-05-05",
        "\"start\": \"2024-05-03\", ! ! 4:5: error: events[0]: 'start' is missing; write yyyy-mm-dd",
        "[\"visit\"] ! [\"vist\"] ! 6:7: error: events[0].types: 'vist' is not one of visit, meeting, call, forum, agreement, appointment, relations, statement, ceremony; did you mean 'visit'?",
        "[\"visit\"] ! [] ! events[0].types: is empty; name those that are accepted, the best first",
        "\"held\" ! \"done\" ! 6:27: error: events[0].status: 'done' is not one of planned, ongoing, held, postponed, cancelled",
        "\"places\": [], ! ! 4:5: error: events[0]: 'places' is missing; write [\"...\"], or [] for none",
        "\"people\": [] ! \"people\": \"Lind\" ! events[0].people: is no list; write [\"...\"], or [] for none",
        "\"people\": [] ! \"people\": [7] ! events[0].people: has a member that is no text",
        "\"she went there\" ! null ! events[0].evidence: is no text; copy the words of the document that prove the event",
        "false ! \"no\" ! 9:7: error: events[0].optional: is neither true nor false",
        "false ! false, \"alt\": [[\"2024-05-01\"]] ! events[0].alt: has a member that is no pair; write [[\"yyyy-mm-dd\", \"yyyy-mm-dd\"]]",
        "false ! false, \"optional\": true ! error: not JSON: Duplicate",
        "\"held\", ! \"held\" ! 7:7: error: not JSON: "
      })
  void faultOfAnAnnotationIsSaidWithItsPlace(String words, String others, String message) {
    program.file("a.gold.json", GOLD.replace(words, others == null ? "" : others));
    Program.Result result = program.run("eval @a.gold.json @events.json");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("@a.gold.json:").contains(message).hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({"''", "[]", "7", "{}{}"})
  void annotationThatIsNoObjectIsAFault(String json) {
    program.file("a.gold.json", json);
    assertThat(program.run("eval @a.gold.json @events.json").err())
        .isEqualTo(
            "@a.gold.json:1: error: one object is expected: {\"doc\": ..., \"events\": [...]}\n");
  }

  @Test
  void jsonThatIsNestedTooDeeplyIsAFault() {
    program.file("a.gold.json", "[".repeat(100_000));
    Program.Result result = program.run("eval @a.gold.json @a.gold.json");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).startsWith("@a.gold.json: error: not JSON: ").hasLineCount(2);
  }

  @Test
  void allFaultsOfAFileAreSaidAtOnce() {
    program.file("a.gold.json", GOLD.replace("held", "done").replace("visit", "vist"));
    assertThat(program.run("eval @a.gold.json @events.json").err()).hasLineCount(2);
  }

  @Test
  void otherAnnotationsAreMeasuredAndTheExitCodeIsThree() {
    program.file("gold/a.gold.json", GOLD.replace("held", "done"));
    Program.Result result = program.run("eval @gold @events.json --min-f1 1");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).startsWith("annotated documents: 1\n");
    assertThat(result.err()).startsWith("@gold/a.gold.json:6:27: error: ");
  }

  @Test
  void documentAnnotatedTwiceIsAFault() {
    program.file("gold/c.gold.json", EvalFiles.gold("b.txt"));
    assertThat(program.run("eval @gold @events.json").err())
        .isEqualTo(
            "@gold/c.gold.json: error: 'b.txt' is annotated in @gold/b.gold.json already; keep one"
                + " of the two\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "@no.gold.json @events.json ! @no.gold.json: error: no such file or directory",
        "@empty @events.json ! @empty: error: no annotations (*.gold.json) in this directory",
        "@events.json @events.json ! @events.json:1:1: error: 'doc' is missing",
        "@a.gold.json @no.json ! @no.json: error: no such file or directory",
        "@a.gold.json @gold ! @gold: error: a directory where one file with a chronology is expected",
        "@a.gold.json @list.json ! @list.json:1: error: no chronology: make one with",
        "@a.gold.json @events.csv ! @events.csv: error: no chronology: make one with",
        "@a.gold.json @a.gold.json ! @a.gold.json:4:5: error: no chronology: make one with",
        "@a.gold.json @bytes.json ! @bytes.json: error: this is not UTF-8"
      })
  void fileThatIsNotWhatItShouldBeIsThree(String operands, String message) throws Exception {
    program.file("empty/x.txt", "").file("list.json", "[]").file("events.csv", "id,start\n");
    java.nio.file.Files.write(program.path("bytes.json"), new byte[] {'{', (byte) 0xE9, '}'});
    Program.Result result = program.run("eval " + operands);
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith(message);
  }
}
