package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What only a process of its own shows: pipes, devices, signals, and the settings of the machine.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ProcessTest {

  private static final int MANY = 20_000;

  @TempDir Path folder;

  @BeforeEach
  void manyDocuments() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      lines.add("{\"text\":\"2025-06-09|day|visit|held|Łódź,PL||PL|Visit İ" + i + "\"}");
    }
    Files.write(folder.resolve("d.jsonl"), lines);
  }

  @Test
  void readerThatHasEnoughEndsTheRunQuietlyWithZero() throws Exception {
    String command =
        "dateline extract d.jsonl --no-merge -f ndjson | head -1; echo ${PIPESTATUS[0]}";
    Finished finished = shell(command);
    assertThat(finished.out().lines()).hasSize(2).last().isEqualTo("0");
    assertThat(finished.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-f json", "-f csv", "-f text", "-f ndjson --no-merge", "-o /dev/full -f tsv"})
  void fullDiskIsExitCodeFour(String format) throws Exception {
    Finished finished = shell("dateline extract d.jsonl " + format + " > /dev/full");
    assertThat(finished.code()).isEqualTo(4);
    assertThat(finished.err()).startsWith("dateline: cannot write to ").contains("No space left");
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void interruptedRunLeavesWholeLines(String signal, int code) throws Exception {
    // Far more than a pipe holds, so that the signal comes while a line is being written.
    Process process = start("dateline extract d.jsonl --no-merge -f ndjson", false);
    BufferedReader out = process.inputReader();
    String first = out.readLine();
    kill(signal, process);
    List<String> lines = new ArrayList<>(List.of(first));
    out.lines().forEach(lines::add);
    assertThat(process.waitFor()).isEqualTo(code);
    assertThat(lines).allMatch(line -> line.startsWith("{\"id\":") && line.endsWith("]}"));
  }

  @Test
  void interruptedRunLeavesTheOldFileAndNoOther() throws Exception {
    Files.createDirectory(folder.resolve("out"));
    Files.writeString(folder.resolve("out/x.ndjson"), "old");
    Process process = start("dateline extract - -o out/x.ndjson --no-merge", false);
    process.outputWriter().write(Files.readString(folder.resolve("d.jsonl")).substring(0, 300_000));
    process.outputWriter().flush();
    while (names("out").size() < 2) {
      Thread.onSpinWait();
    }
    kill("INT", process);
    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(names("out")).containsExactly("x.ndjson");
    assertThat(Files.readString(folder.resolve("out/x.ndjson"))).isEqualTo("old");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LC_ALL=C TZ=UTC",
        "LC_ALL=C.UTF-8 TZ=Asia/Tokyo",
        "LC_ALL=C JAVA_TOOL_OPTIONS='-Duser.language=tr -Duser.region=TR -Dfile.encoding=US-ASCII'"
      })
  void machineDoesNotMatter(String settings) throws Exception {
    Finished usual = shell("dateline extract d.jsonl -f csv | sha256sum");
    Finished other = shell(settings + " dateline extract d.jsonl -f csv | sha256sum");
    assertThat(other.out()).isEqualTo(usual.out());
  }

  @Test
  void closedStandardInputIsAnUnreadableInput() throws Exception {
    Finished finished = shell("dateline extract - -f json <&-");
    assertThat(finished.code()).isEqualTo(3);
    assertThat(finished.err()).startsWith("-: error: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--report sarif=x.sarif --report junit=x.xml"})
  void memoryStaysFlatWhileLinesAreStreamed(String reports) throws Exception {
    Path big = folder.resolve("big.jsonl");
    String text = "2025-06-09|day|visit|held|||PL|V|review=x\\n" + "x ".repeat(50_000);
    String line = "{\"text\":\"" + text + "\"}\n";
    Files.writeString(big, line.repeat(1000));
    Finished finished =
        shell(
            "JAVA_TOOL_OPTIONS=-Xmx32m dateline extract big.jsonl --no-merge -f ndjson "
                + reports
                + " | wc -l");
    assertThat(finished.out().strip()).isEqualTo("1000");
  }

  @Test
  void memoryStaysFlatWhileLinesOfAnArchiveAreStreamed() throws Exception {
    Path archive = folder.resolve("big.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("big.jsonl"));
      Random random = new Random(1);
      for (int i = 0; i < 400; i++) {
        String filler = Long.toString(random.nextLong(1L << 60), 36) + " ";
        String line = "2025-06-09|day|visit|held|||PL|V\\n" + filler.repeat(8_000);
        zip.write(("{\"text\":\"" + line + "\"}\n").getBytes(StandardCharsets.UTF_8));
      }
      zip.closeEntry();
    }
    Finished finished =
        shell("JAVA_TOOL_OPTIONS=-Xmx32m dateline extract big.zip --no-merge -f ndjson | wc -l");
    assertThat(finished.out().strip()).isEqualTo("400");
    assertThat(finished.err()).isEmpty();
  }

  @Test
  void substitutedProcessIsRead() throws Exception {
    Finished finished = shell("dateline extract -f ndjson <(head -1 d.jsonl)");
    assertThat(finished.out().lines()).hasSize(1);
  }

  private record Finished(int code, String out, String err) {}

  private Finished shell(String command) throws Exception {
    Process process = start(command, true);
    process.outputWriter().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    String err = Files.readString(folder.resolve("err.log"));
    return new Finished(code, out, err.replaceAll("Picked up JAVA_TOOL_OPTIONS.*\n", ""));
  }

  /** In place of the word dateline stands the program over events that are written as lines. */
  private Process start(String command, boolean shell) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path");
    String program =
        java + " -XX:TieredStopAtLevel=1 -cp '" + path + "' " + Scripted.class.getName();
    String line = command.replace("dateline ", program + " ");
    return new ProcessBuilder("bash", "-c", shell ? line : "exec " + line)
        .directory(folder.toFile())
        .redirectError(folder.resolve("err.log").toFile())
        .start();
  }

  private static void kill(String signal, Process process) throws Exception {
    String id = String.valueOf(process.pid());
    assertThat(new ProcessBuilder("kill", "-" + signal, id).start().waitFor()).isZero();
  }

  private List<String> names(String directory) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(directory))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
