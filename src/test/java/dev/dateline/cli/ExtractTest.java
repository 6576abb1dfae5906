package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractTest {

  private static final String VISIT =
      "2025-06-09/2025-06-10|day|visit|planned|Moscow,RU|Maxim Ryzhenkov|BY;RU|Visit to Moscow";
  private static final String CALL =
      "2024-03-01|day|call|held||Sergey Lavrov|RU|Telephone call|review=x";

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void twoReleases() {
    program = new Program(folder).file("b.txt", VISIT + "\n").file("a.txt", CALL + "\n" + VISIT);
  }

  @Test
  void timelineIsTheDefault() {
    Program.Result result = program.run("extract @");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
            2024
            ? Mar 1     call   Telephone call · a.txt

            2025
              Jun 9-10  visit  Visit to Moscow · planned · a.txt +1

            ? to be checked by a person: x
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "text, 2024",
    "json, {",
    "ndjson, '{\"id\":'",
    "csv, 'id,start,end'",
    "tsv, 'id\tstart\tend'",
    "JSON, {"
  })
  void formatIsTheOneAskedFor(String format, String beginning) {
    assertThat(program.run("extract @ -f " + format).out()).startsWith(beginning);
  }

  @ParameterizedTest
  @CsvSource({"x.csv, 'id,start'", "x.TSV, 'id\tstart'", "x.json, {", "x.txt, 2024", "x, 2024"})
  void endingOfTheOutputTellsTheFormat(String name, String beginning) {
    Program.Result result = program.run("extract @a.txt -o @" + name);
    assertThat(result.err() + result.out()).isEmpty();
    assertThat(program.read(name)).startsWith(beginning);
  }

  @Test
  void unknownEndingIsRefused() {
    Program.Result result = program.run("extract @a.txt -o @x.xyz");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("names no format").contains("--format");
  }

  @Test
  void noMergeKeepsRepeatsApart() {
    assertThat(program.run("extract @ -f ndjson").out().lines()).hasSize(2);
    assertThat(program.run("extract @ -f ndjson --no-merge").out().lines()).hasSize(3);
    assertThat(program.run("extract @ -f csv --no-merge").out().lines()).hasSize(4);
  }

  @Test
  void linesWithoutMergingComeInInputOrder() {
    String out = program.run("extract @b.txt @a.txt -f ndjson --no-merge").out();
    assertThat(out.lines().map(line -> line.substring(7, 11)))
        .containsExactly("visi", "call", "visi");
  }

  @ParameterizedTest
  @CsvSource({
    "--type visit, 1",
    "'--type visit,call', 2",
    "--type visit --type call, 2",
    "--type forum, 0",
    "--status held, 1",
    "--from 2025, 1",
    "--to 2024, 1",
    "--from 2025-06-10 --to 2025-06, 1",
    "--from 2025-06-11, 0",
    "--country by, 1",
    "--country Russia, 2",
    "--country NATO, 0",
    "--person lavr, 1",
    "--place mos, 1",
    "--type visit --status held, 0"
  })
  void filtersNarrowDown(String filter, int events) {
    Program.Result result = program.run("extract @ -f ndjson " + filter);
    assertThat(result.code()).isZero();
    assertThat(result.out().lines()).hasSize(events);
    assertThat(result.err().contains("none of 2 events passes the filters")).isEqualTo(events == 0);
  }

  @Test
  void nothingFoundIsSaidAndTheOutputIsStillWhole() {
    program.file("c.txt", "Nothing happened.");
    Program.Result result = program.run("extract @c.txt -f json");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEqualTo("dateline: no dated events in 1 document\n");
    assertThat(result.out()).contains("\"events\": [],").endsWith("}\n");
    assertThat(program.run("extract @c.txt -q").err()).isEmpty();
  }

  @Test
  void whatCannotBeReadCostsItselfAlone() {
    Program.Result result = program.run("extract @gone.txt @a.txt -f json");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).isEqualTo("@gone.txt: error: no such file or directory\n");
    assertThat(result.out()).contains("Telephone call").contains("\"code\": \"unreadable\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!overflow", "!memory", "!fault"})
  void documentOnWhichTheExtractionFailsCostsItselfAlone(String failure) {
    program.file("0.txt", failure);
    Program.Result result = program.run("extract @ -f ndjson");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out().lines()).hasSize(2);
    assertThat(result.err())
        .startsWith("@0.txt: error: no events were taken from this document")
        .doesNotContain("\tat ");
  }

  @Test
  void diagnosticsSayWhere() {
    program.file("c.jsonl", "{\"text\":\"a\"}\n{\"text\":");
    Program.Result result = program.run("extract @c.jsonl");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).startsWith("@c.jsonl:2:9: error: not JSON: ");
  }

  @Test
  void quietLeavesErrorsAndVerboseAddsASummary() {
    program.file("e.txt", "");
    assertThat(program.run("extract @e.txt").err()).contains("warning: the file is empty");
    assertThat(program.run("extract @e.txt -q").err()).isEmpty();
    assertThat(program.run("extract @a.txt -v").err())
        .isEqualTo("dateline: 1 document, 2 events\n");
  }

  @Test
  void standardInputIsADocument() {
    Program.Result result = program.input(VISIT).run("extract - -f ndjson");
    assertThat(result.out()).contains("\"document\":\"-\"");
  }

  @ParameterizedTest
  @CsvSource({"review, 1", "undated, 1", "none, 0", "unreadable, 0", "'review,undated', 1"})
  void failOnMakesTheAnswerNo(String what, int code) {
    assertThat(program.run("extract @ -f json --fail-on " + what).code()).isEqualTo(code);
  }

  @Test
  void failOnKnowsADocumentsDate() {
    assertThat(program.run("extract @ -d 2025-06-09 --fail-on undated").code()).isZero();
    assertThat(program.run("extract @b.txt --fail-on review").code()).isZero();
  }

  @Test
  void unreadableInputGoesBeforeFailOn() {
    assertThat(program.run("extract @gone @ --fail-on review").code()).isEqualTo(3);
  }

  @Test
  void dateOptionIsTheDocumentsDate() {
    assertThat(program.run("extract @a.txt -f json --date 2025-06-09").out())
        .contains("\"published\": \"2025-06-09\", \"publishedBasis\": \"option\"");
  }

  @Test
  void terminalIsSafeFromNamesAndTitles() {
    program.file("x\u001b[2J.txt", VISIT + "\u001b[31m");
    program.file("y\n.txt", "");
    Program.Result result =
        program.outputTo("/dev/pts/3").environment("NO_COLOR", "1").run("extract @");
    assertThat(result.out() + result.err()).doesNotContain("\u001b");
    assertThat(result.err()).contains("@y .txt: warning");
  }

  @Test
  void colourIsForTerminalsThatWantIt() {
    assertThat(program.outputTo("/dev/pts/3").environment("COLUMNS", "80").run("extract @").out())
        .contains("\u001b[1m2024\u001b[0m");
    assertThat(program.environment("NO_COLOR", "1").run("extract @").out())
        .doesNotContain("\u001b");
    assertThat(program.outputTo("pipe:[1]").run("extract @").out()).doesNotContain("\u001b");
  }

  @Test
  void textTakesTheColumnsOfTheTerminal() {
    String narrow = program.environment("COLUMNS", "40").run("extract @").out();
    assertThat(narrow.lines()).allMatch(line -> line.length() <= 40);
  }
}
