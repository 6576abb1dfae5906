package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents tell people to type does what they show: run by the launcher in a folder with
 * the packaged program, the seeds and the samples. A line {@code ...} stands for any lines.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class DocumentedCommandsIT {

  @TempDir static Path folder;

  private record Finished(int code, String out) {}

  static List<Documentation.Command> ours() throws IOException {
    return Documentation.commands().stream().filter(Documentation.Command::isOurs).toList();
  }

  static List<Documentation.Command> others() throws IOException {
    return Documentation.commands().stream().filter(command -> !command.isOurs()).toList();
  }

  @BeforeAll
  static void copyWhatTheCommandsNeed() throws IOException {
    FileCopies.program(folder);
    for (String name : List.of("seeds", "samples")) {
      FileCopies.tree(Path.of(name), folder.resolve(name));
    }
  }

  @ParameterizedTest
  @MethodSource("ours")
  void commandRunsAndGivesWhatIsShown(Documentation.Command command) throws Exception {
    Finished finished = shell(command.words());
    assertThat(finished.code()).as(finished.out()).isZero();
    assertThat(finished.out().replace("\r\n", "\n"))
        .matches(pattern(command.shown()).asMatchPredicate(), pattern(command.shown()).pattern());
  }

  @ParameterizedTest
  @MethodSource("others")
  void otherCommandIsOneThatTheBuildServerRuns(Documentation.Command command) throws IOException {
    assertThat(Files.readAllLines(Path.of(".ci/commands"))).contains(command.words());
  }

  @Test
  void everyCommandStandsInABlockThatIsRun() throws IOException {
    assertThat(Documentation.unmarked()).isEmpty();
  }

  /** The table that the README shows has the cells of the file that the command above it writes. */
  @Test
  void tableOfTheReadmeIsThatOfTheFile() throws Exception {
    List<List<String>> table = table(Path.of("README.md"));
    assertThat(shell("./dateline extract seeds/ -f csv -o table.csv").code()).isZero();
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve("table.csv"))) {
      for (NamedCsvRecord row : csv) {
        rows.add(table.get(0).stream().map(row::getField).toList());
      }
    }
    assertThat(rows).containsAll(table.subList(1, table.size()));
  }

  private static List<List<String>> table(Path file) throws IOException {
    List<List<String>> table = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("|") && !line.startsWith("|-")) {
        String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
        table.add(Stream.of(cells).map(String::strip).toList());
      }
    }
    return table;
  }

  private static Pattern pattern(List<String> shown) {
    StringBuilder pattern = new StringBuilder();
    for (String line : shown) {
      pattern.append(line.equals("...") ? "(?:.*\\n)*?" : Pattern.quote(line) + "\\n");
    }
    return Pattern.compile(pattern.toString());
  }

  private static Finished shell(String command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("COLUMNS", "DATELINE_JAVA_OPTS"));
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Finished(process.waitFor(), out);
  }
}
