package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class OutputFileTest {

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void oneRelease() {
    program = new Program(folder).file("in/a.txt", "2025-06-09|day|visit|held|Moscow,RU||RU|Visit");
  }

  @Test
  void fileIsReplacedAndNothingElseStays() throws IOException {
    program.file("out/x.csv", "old");
    assertThat(program.run("extract @in -o @out/x.csv").code()).isZero();
    assertThat(program.read("out/x.csv")).startsWith("id,start");
    assertThat(names("out")).containsExactly("x.csv");
  }

  @Test
  void permissionsAndLinksOfTheOldFileStay() throws IOException {
    program.file("out/x.csv", "old");
    Files.setPosixFilePermissions(
        program.path("out/x.csv"), PosixFilePermissions.fromString("rw-rw----"));
    Files.createSymbolicLink(program.path("out/link.csv"), Path.of("x.csv"));
    program.run("extract @in -o @out/link.csv");
    assertThat(Files.isSymbolicLink(program.path("out/link.csv"))).isTrue();
    assertThat(program.read("out/x.csv")).startsWith("id,start");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(program.path("out/x.csv"))))
        .isEqualTo("rw-rw----");
  }

  @Test
  void unreadableInputsDoNotKeepTheRestFromBeingWritten() {
    assertThat(program.run("extract @in @gone -o @x.csv").code()).isEqualTo(3);
    assertThat(program.read("x.csv")).contains("Visit");
  }

  @Test
  void faultInTheMiddleLeavesTheOldFile() throws IOException {
    program.file("out/x.csv", "old");
    Program broken = program.extractor(document -> null);
    assertThat(broken.run("extract @in -o @out/x.csv").code()).isEqualTo(70);
    assertThat(program.read("out/x.csv")).isEqualTo("old");
    assertThat(names("out")).containsExactly("x.csv");
  }

  @Test
  void interruptionLeavesTheOldFile() throws IOException {
    program.file("out/x.csv", "old");
    AtomicFile file = new AtomicFile("x", program.path("out/x.csv"));
    Interruption interruption = new Interruption();
    interruption.guard(file);
    file.stream().write(new byte[100_000]);
    interruption.run();
    assertThat(program.read("out/x.csv")).isEqualTo("old");
    assertThat(names("out")).containsExactly("x.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@none/x.csv", "@in/a.txt/x.csv", "/proc/x.csv"})
  void placeThatCannotBeWrittenIsFoundBeforeAnyWork(String output) {
    Program.Result result =
        program
            .extractor(
                document -> {
                  throw new AssertionError("work was begun");
                })
            .run("extract @in -o " + output);
    assertThat(result.code()).isEqualTo(4);
    assertThat(result.err())
        .startsWith("dateline: cannot write to '")
        .doesNotContain("AssertionError");
  }

  @Test
  void documentOfAnInputDirectoryIsNotOverwritten() {
    assertThat(program.run("extract @in -o @in/a.txt").code()).isEqualTo(2);
    assertThat(program.run("extract @in -o @in/events.csv").code()).isZero();
  }

  @Test
  void deviceIsWrittenAsItIs() {
    assertThat(program.run("extract @in -o /dev/null").code()).isZero();
    assertThat(Files.exists(Path.of("/dev/null"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "ndjson", "csv", "tsv", "ndjson --no-merge"})
  void fullDiskIsExitCodeFourWithAMessage(String format) {
    Program.Result result = program.run(full("No space left on device"), words(format));
    assertThat(result.code()).isEqualTo(4);
    assertThat(result.err())
        .isEqualTo("dateline: cannot write to standard output: No space left on device\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "ndjson", "csv", "tsv", "ndjson --no-merge"})
  void readerThatHasGoneEndsTheRunQuietly(String format) {
    Program.Result result = program.run(full("Broken pipe"), words(format));
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    Program.Result other = program.outputTo("pipe:[4711]").run(full("Rohr kaputt"), words(format));
    assertThat(other.code()).isZero();
  }

  private static String[] words(String format) {
    return ("extract @in -f " + format).split(" ");
  }

  private List<String> names(String directory) throws IOException {
    try (Stream<Path> files = Files.list(program.path(directory))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static OutputStream full(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
