package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.eval.EvalFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dateline eval}, as a user sees it. */
class EvalTest {

  private static final String FOUND =
      EvalFiles.found(
              "a.txt", "2024-05-03 meeting planned id=m people=Karl_Lind quote=Lind_met_Berg")
          + EvalFiles.found(
              "docs/b.txt", "2024-06-04 visit held id=v rule=visit.go quote=she_went_there");

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void files() {
    program =
        new Program(folder)
            .file(
                "gold/a.gold.json",
                EvalFiles.gold(
                    "a.txt",
                    "2024-05-03 visit,meeting held places=Minsk countries=BY people=Lind,Berg"
                        + " quote=Lind_met_Berg",
                    "2024-05-09 call held optional"))
            .file(
                "gold/b.gold.json",
                EvalFiles.gold(
                    "b.txt",
                    "2024-06-03/2024-06-04 visit held quote=she_went_there",
                    "2024-07-01 call held quote=they_spoke"))
            .file("events.ndjson", FOUND)
            .file(
                "events.json",
                EvalFiles.chronology(List.of("a.txt", "docs/b.txt"), FOUND.split("\n")));
  }

  @Test
  void textHasTheMeasuresThenTheErrors() {
    Program.Result result = program.run("eval @gold @events.json --errors");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
            annotated documents: 2

            all                         precision  recall     F1  right  predicted  found  required
              events: date and type         0.500   0.333  0.400      1          2      1         3
              dates alone                   0.500   0.333  0.400      1          2      1         3

            wrong dates: 1 (events at a date that no annotated event of their document has)

            right in the required events that were found
              status        0.000  (0 of 1)
              place         0.000  (0 of 1)
              people        0.000  (0 of 1)
              first-type    0.000  (0 of 1)
              country       0.000  (0 of 1)

            by type                     precision  recall     F1  right  predicted  found  required
              visit                         0.000   0.500  0.000      0          1      1         2
              meeting                       1.000   0.000  0.000      1          1      0         0
              call                          0.000   0.000  0.000      0          0      0         1

            by rule                     precision  recall     F1  right  predicted  found  required
              meeting.rule                  1.000   1.000  1.000      1          1      1         1
              visit.go                      0.000   0.000  0.000      0          1      0         2

            errors: 8
              missed         2
              wrong-date     1
              wrong-status   1
              wrong-place    1
              wrong-people   1
              second-type    1
              wrong-country  1

            wrong-status  a.txt
              annotated  2024-05-03 visit/meeting: held (e1)
                         "Lind met Berg"
              found      2024-05-03 meeting: planned, by meeting.rule (m)
                         "Lind met Berg"

            wrong-place  a.txt
              annotated  2024-05-03 visit/meeting: Minsk (e1)
                         "Lind met Berg"
              found      2024-05-03 meeting: nothing, by meeting.rule (m)
                         "Lind met Berg"

            wrong-people  a.txt
              annotated  2024-05-03 visit/meeting: Lind, Berg (e1)
                         "Lind met Berg"
              found      2024-05-03 meeting: Karl Lind, by meeting.rule (m)
                         "Lind met Berg"

            second-type  a.txt
              annotated  2024-05-03 visit/meeting: visit (e1)
                         "Lind met Berg"
              found      2024-05-03 meeting: meeting, by meeting.rule (m)
                         "Lind met Berg"

            wrong-country  a.txt
              annotated  2024-05-03 visit/meeting: BY (e1)
                         "Lind met Berg"
              found      2024-05-03 meeting: nothing, by meeting.rule (m)
                         "Lind met Berg"

            missed  b.txt
              annotated  2024-06-03..2024-06-04 visit (e1)
                         "she went there"

            missed  b.txt
              annotated  2024-07-01 call (e2)
                         "they spoke"

            wrong-date  b.txt
              annotated  2024-06-03..2024-06-04 visit (e1)
                         "she went there"
              found      2024-06-04 visit, by visit.go (v)
                         "she went there"
            """);
  }

  @Test
  void withoutErrorsTheyAreNotListed() {
    assertThat(program.run("eval @gold @events.json").out())
        .startsWith("annotated documents: 2\n")
        .doesNotContain("errors:", "missed");
  }

  @Test
  void jsonHasMeasuresAndErrors() {
    assertThat(program.run("eval @gold @events.json --errors -f json").out())
        .startsWith(
            """
            {
              "documents": 2,
              "events": {"precision": 0.5, "recall": 0.333, "f1": 0.4, "right": 1, "predicted": 2,\
             "found": 1, "required": 3},
            """)
        .contains("  \"wrongDates\": 1,\n")
        .contains("    \"status\": {\"share\": 0.0, \"right\": 0, \"of\": 1},\n")
        .contains("    {\"type\": \"visit\", \"precision\": 0.0, \"recall\": 0.5, ")
        .contains("    {\"rule\": \"visit.go\", \"precision\": 0.0, ")
        .contains(
            """
                {
                  "kind": "wrong-people",
                  "document": "a.txt",
                  "annotated": {
                    "id": "e1",
                    "start": "2024-05-03",
                    "end": "2024-05-03",
                    "types": ["visit", "meeting"],
                    "value": ["Lind", "Berg"],
                    "rule": null,
                    "quote": "Lind met Berg"
                  },
                  "found": {
                    "id": "m",
                    "start": "2024-05-03",
                    "end": "2024-05-03",
                    "types": ["meeting"],
                    "value": ["Karl Lind"],
                    "rule": "meeting.rule",
                    "quote": "Lind met Berg"
                  }
                },
            """)
        .contains("\"kind\": \"missed\",\n      \"document\": \"b.txt\",\n")
        .contains("      \"found\": null\n");
  }

  @Test
  void csvHasARowForEachMeasure() {
    assertThat(program.run("eval @gold @events.json -f csv").out())
        .startsWith(
            """
            scope,name,measure,value,count,of
            all,events,precision,0.500,1,2
            all,events,recall,0.333,1,3
            all,events,f1,0.400,,
            all,dates,precision,0.500,1,2
            """
                .replace("\n", "\r\n"))
        .contains("all,dates,wrong,,1,\r\nmatched,status,right,0.000,0,1\r\n")
        .contains("type,visit,recall,0.500,1,2\r\n", "rule,visit.go,precision,0.000,0,1\r\n");
  }

  @Test
  void csvOfErrorsHasARowForEachError() {
    assertThat(program.run("eval @gold @events.json -f csv --errors").out().lines())
        .hasSize(9)
        .startsWith(
            "kind,document,annotated_id,annotated_start,annotated_end,annotated_types,annotated,"
                + "annotated_quote,found_id,found_start,found_end,found_type,found,found_quote,rule")
        .contains(
            "wrong-people,a.txt,e1,2024-05-03,2024-05-03,visit; meeting,Lind; Berg,Lind met Berg,"
                + "m,2024-05-03,2024-05-03,meeting,Karl Lind,Lind met Berg,meeting.rule",
            "missed,b.txt,e2,2024-07-01,2024-07-01,call,,they spoke,,,,,,,");
  }

  @Test
  void linesOfNdjsonAndStandardInputGiveTheSame() {
    String out = program.run("eval @gold @events.json --errors").out();
    assertThat(program.run("eval @gold @events.ndjson --errors").out()).isEqualTo(out);
    assertThat(program.input(FOUND).run("eval @gold - --errors").out()).isEqualTo(out);
  }

  @Test
  void oneFileOfAnnotationsIsEnough() {
    Program.Result result = program.run("eval @gold/a.gold.json @events.json");
    assertThat(result.out()).startsWith("annotated documents: 1\n");
    assertThat(result.code()).isZero();
  }

  @Test
  void emptyChronologyMissesEverything() {
    program.file("none.ndjson", "").file("none.json", "{\"events\": []}");
    String out = program.run("eval @gold @none.ndjson -f csv").out();
    assertThat(out).contains("all,events,recall,0.000,0,3", "all,events,precision,0.000,0,0");
    assertThat(program.run("eval @gold @none.json -f csv").out()).isEqualTo(out);
  }

  @ParameterizedTest
  @CsvSource({"0.4, 0", "0, 0", "0.410, 1", "1.000, 1"})
  void scoreBelowTheLeastIsOneAndStillReported(String least, int code) {
    Program.Result result = program.run("eval @gold @events.json --min-f1 " + least);
    assertThat(result.code()).isEqualTo(code);
    assertThat(result.out()).startsWith("annotated documents: 2\n");
    String note = "dateline: the F1 of events is 0.400, below " + least + "\n";
    assertThat(result.err()).isEqualTo(code == 0 ? "" : note);
  }

  @Test
  void outputFileIsWrittenInTheFormatOfItsEnding() {
    Program.Result result = program.run("eval @gold @events.json -o @report.csv");
    assertThat(result.out()).isEmpty();
    assertThat(program.read("report.csv")).startsWith("scope,name,measure,");
  }

  @Test
  void documentsThatTheChronologyDoesNotKnowAreNamed() {
    program.file("events.json", EvalFiles.chronology(List.of("a.txt"), FOUND.split("\n")[0]));
    assertThat(program.run("eval @gold @events.json").err())
        .isEqualTo(
            "@events.json: warning: it was not made from these annotated documents, so that their"
                + " events count as missed: b.txt\n");
  }

  @Test
  void ofManyUnknownDocumentsSomeAreNamed() {
    for (int i = 1; i <= 7; i++) {
      program.file("gold/n" + i + ".gold.json", EvalFiles.gold("n" + i));
    }
    assertThat(program.run("eval @gold @events.json").err())
        .endsWith("count as missed: n1, n2, n3, n4, n5 and 2 more\n");
  }

  @Test
  void eventsThatWereMergedAreToldOf() {
    String merged = FOUND.replace("docs/b.txt", "a.txt").split("\n")[0];
    merged = merged.replace("\"sources\": [", "\"sources\": [{\"document\": \"b.txt\"}, ");
    program.file("events.ndjson", merged);
    assertThat(program.run("eval @gold @events.ndjson").err())
        .isEqualTo(
            "@events.ndjson: warning: events of several documents: 1; measure what"
                + " 'dateline extract --no-merge' gives\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"eval", "eval @gold", "eval @gold @events.json @events.json"})
  void twoOperandsAreWanted(String line) {
    Program.Result result = program.run(line);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("give two: GOLD, the annotations, and CHRONOLOGY, what is to be measured")
        .contains("Try 'dateline eval --help'.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "-f jsn       ! --format: 'jsn' is not one of text, json, csv; did you mean 'json'?",
        "-o @x.xlsx   ! --output: the ending of 'x.xlsx' names no format",
        "-o @events.json ! --output: '@events.json' is one of the inputs",
        "--min-f1 90  ! --min-f1: '90' is not a number from 0 to 1, such as 0.9",
        "--min-f1 -1  ! --min-f1: '-1' is not a number from 0 to 1",
        "--min-f1 NaN ! --min-f1: 'NaN' is not a number from 0 to 1",
        "--min-f1 a   ! --min-f1: 'a' is not a number from 0 to 1",
        "--error      ! there is no option '--error'; did you mean '--errors'?"
      })
  void wrongUsageIsTwo(String options, String message) {
    Program.Result result = program.run("eval @gold @events.json " + options);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("dateline: ").contains(message);
  }

  @Test
  void helpTellsTheExitCodes() {
    assertThat(program.run("help eval").out())
        .startsWith("Usage: dateline eval [OPTIONS] GOLD CHRONOLOGY")
        .contains("1 F1 is below --min-f1");
  }

  @Test
  void ownSamplesAreRightAsAnnotated() {
    String events = folder.resolve("events.json").toString();
    Ran.of("extract", "-q", "--no-merge", "-f", "json", "-o", events, "samples");
    Ran ran = Ran.of("eval", "samples/gold", events, "-f", "csv", "--errors");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().skip(1)).isEmpty();
  }

  @Test
  void nothingIsWrittenWhenNothingCanBeMeasured() {
    Program.Result result = program.run("eval @gold @no.json -o @report.txt");
    assertThat(result.code()).isEqualTo(3);
    assertThat(Files.exists(program.path("report.txt"))).isFalse();
  }
}
