package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a run is: one line of standard error, which is gone in the end. */
class ProgressTest {

  private static final String FIRST = "dateline: 1 document, 1 event";
  private static final String GONE = "\r" + " ".repeat(FIRST.length()) + "\r";

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void release() {
    program =
        new Program(folder).file("a.txt", "2025-06-09|day|visit|held|Oslo,NO||NO|Visit to Oslo");
  }

  @Test
  void lineIsShownOnATerminalAndTakenAway() {
    assertThat(program.errorTo("/dev/pts/1").run("extract @a.txt -f csv").err())
        .isEqualTo(FIRST + GONE);
  }

  @Test
  void messageTakesTheLineAwayFirst() {
    Program.Result result = program.errorTo("/dev/tty1").run("extract @a.txt @gone -f csv");
    assertThat(result.err()).isEqualTo(FIRST + GONE + "@gone: error: no such file or directory\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--progress auto", "--progress never"})
  void nothingIsShownInALog(String option) {
    assertThat(program.errorTo("pipe:[1]").run("extract @a.txt -f csv " + option).err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-q", "--progress never", "-f ndjson --no-merge"})
  void nothingIsShownOnATerminalWhenItIsNotWanted(String options) {
    program.errorTo("/dev/pts/1").outputTo("/dev/pts/1");
    assertThat(program.run("extract @a.txt " + options).err()).isEmpty();
  }

  @Test
  void alwaysIsAlways() {
    assertThat(program.run("extract @a.txt -q -f csv --progress always").err()).startsWith(FIRST);
  }
}
