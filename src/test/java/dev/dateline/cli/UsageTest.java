package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void oneFile() {
    program = new Program(folder).file("a.txt", "x");
  }

  @Test
  void optionsMayStandBetweenOperands() {
    program.file("b.txt", "2021-05-03|day|visit|held|Oslo,NO||NO;PE|Visit to Oslo");
    assertThat(program.run("extract @a.txt -f csv @b.txt --columns start").out())
        .isEqualTo("start\r\n2021-05-03\r\n");
    assertThat(program.run("text -q @b.txt --lang en @a.txt").out()).containsOnlyOnce("Visit to");
    program.run("extract @b.txt -o @b.json");
    assertThat(program.run("diff @b.json -f markdown @b.json").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "-f jsn ! did you mean 'json'?",
        "--type vist ! 'vist' is not one of visit, meeting, call,",
        "--type vist ! did you mean 'visit'?",
        "--status done ! --status: 'done' is not one of planned, ongoing, held,",
        "-d 9.6.2025 ! --date: '9.6.2025' is not a date; write yyyy-mm-dd",
        "-d 2025-02-30 ! --date: '2025-02-30' is not a date",
        "-d today ! 'today' is not a date",
        "--date= ! --date: '' is not a date",
        "--from 2025-6 ! --from: '2025-6' is not a date; write yyyy-mm-dd, yyyy-mm or yyyy",
        "--from 2025 --to 2024 ! --to is before --from",
        "--country Russa ! did you mean 'Russia'?",
        "--country QQ ! 'QQ' is neither an ISO 3166-1 code",
        "--person= ! --person: a name is missing",
        "--encoding utf-x ! --encoding: 'utf-x' is not a character encoding; did you mean 'UTF-8'?",
        "--jobs 0 ! --jobs: '0' is not a number from 1 to 256",
        "--jobs many ! 'many' is not a number",
        "--delimiter ; ! --delimiter: only the formats csv and tsv have one",
        "-f csv --delimiter ab ! --delimiter: 'ab' is not one punctuation mark",
        "-f csv --delimiter a ! --delimiter: 'a' is not one punctuation mark",
        "-f json --bom ! --bom: only the formats csv and tsv may begin with one",
        "--fail-on revew ! did you mean 'review'?",
        "--lang xx ! no rules for the language 'xx'",
        "--fromat json ! there is no option '--fromat'; did you mean '--format'?",
        "-f ! Missing required parameter for option '--format' (FORMAT)",
        "-f json -f csv ! should be specified only once",
        "-o @ ! --output: '@' is a directory",
        "-o @a.txt ! --output: '@a.txt' is one of the inputs"
      })
  void whatIsWrongIsSaidBeforeAnyWork(String options, String message) {
    Program.Result result = program.run("extract @a.txt " + options);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("dateline: ").contains(message).doesNotContain("\tat ");
    assertThat(program.read("a.txt")).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "extract ! no INPUT given",
        "extrct @a.txt ! 'extrct' is not a command; one of extract, dates,",
        "extrct @a.txt ! did you mean 'extract'?",
        "@a.txt ! did you mean 'dateline extract @a.txt'?",
        "-f json ! options come after a command",
        "text ! no INPUT given"
      })
  void commandThatIsNotThereIsSaidWithTheOnesThatAre(String commandLine, String message) {
    Program.Result result = program.run(commandLine);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message).contains("--help");
  }

  @Test
  void noArgumentsAreWrongUsage() {
    Program.Result result = program.run(new java.io.ByteArrayOutputStream());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("no command given");
  }

  @ParameterizedTest
  @CsvSource({"--help", "-h", "help"})
  void helpListsTheCommandsAndExitCodes(String word) {
    Program.Result result = program.run(word);
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("extract", "text", "Exit codes:");
  }

  @ParameterizedTest
  @CsvSource({"extract --help", "extract -h @a.txt -f nonsense", "help extract"})
  void helpOfACommandHasGroupsAndExamples(String commandLine) {
    Program.Result result = program.run(commandLine);
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("Usage: dateline extract [OPTIONS] INPUT")
        .contains("Output:", "Documents:", "Filters", "Running:", "Examples:", "Exit codes:");
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void versionIsOneLine() {
    assertThat(program.run("--version").out()).matches("dateline \\S+\n");
  }

  @Test
  void wordsBehindTwoDashesAreInputs() {
    assertThat(program.run("extract -- -f").err()).contains("-f: error: no such file");
  }
}
