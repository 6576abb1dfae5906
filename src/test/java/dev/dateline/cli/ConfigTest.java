package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options from a file. */
class ConfigTest {

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void someReleases() {
    program =
        new Program(folder)
            .file(
                "a.txt",
                """
                2025-06-09|day|visit|planned|Moscow,RU|Ann Lee|RU|Visit to Moscow
                2025-06-10|day|call|held||Bo Berg|NO|Call by Berg
                2025-06-11|day|forum|held||Cy Dahl|SE|Forum in Lund
                """);
  }

  @Test
  void fileSaysWhatTheCommandLineWould() {
    program.file(
        "dateline.yaml",
        """
        # how we want it
        format: csv
        delimiter: semicolon
        type: [visit, call]
        no-merge: true
        stated-only: false
        to: 2025-06
        """);
    String same = "-f csv --delimiter semicolon --type visit --type call --no-merge --to 2025-06";
    Program.Result result = program.run("extract @a.txt --config @dateline.yaml");
    assertThat(result).isEqualTo(program.run("extract @a.txt " + same));
    assertThat(result.out().lines()).hasSize(3);
  }

  @Test
  void commandLineGoesFirst() {
    program.file("c.yaml", "format: csv\ntype: visit\nfail-on: undated\n");
    Program.Result result =
        program.run("extract --config @c.yaml @a.txt -f ndjson --type call --fail-on none");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Call by Berg").hasLineCount(1);
  }

  @Test
  void quietCountsFromTheBeginning() {
    program.file("c.yaml", "quiet: true\n").file("e.txt", "");
    assertThat(program.run("extract @e.txt --config @c.yaml").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format: jsn | @c.yaml:1:9: --format: 'jsn' is not one of text",
        "#\\nformt: csv | @c.yaml:2:1: there is no option 'formt'; did you mean 'format'?",
        "quiet: yes | @c.yaml:1:8: true or false is expected here, not 'yes'",
        "jobs: [1, 2] | @c.yaml:1:7: a text is expected here",
        "type: {a: b} | @c.yaml:1:7: a list is expected here",
        "config: d.yaml | @c.yaml:1:1: 'config' is for the command line alone",
        "just words | @c.yaml:1:1: lines such as 'format: csv' are expected here",
        "from: 2025\\nto: 2024 | @c.yaml:2:5: --to is before --from",
        "a: [ | @c.yaml:"
      })
  void faultIsSaidWithItsPlace(String text, String message) {
    program.file("c.yaml", text.replace("\\n", "\n"));
    Program.Result result = program.run("extract @a.txt --config @c.yaml");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("dateline: " + message);
  }

  @Test
  void fileThatIsNotThereIsWrongUsage() {
    Program.Result result = program.run("extract @a.txt --config @gone.yaml");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("dateline: --config: '@gone.yaml': no such file\n");
  }
}
