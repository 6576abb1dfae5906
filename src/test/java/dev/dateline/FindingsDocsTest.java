package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.report.Explanations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/ci.md tells of every code what reports say of it. */
class FindingsDocsTest {

  private static final Path FINDINGS =
      Path.of("src/main/resources/dev/dateline/report/findings.properties");

  /** {@code Severity.ERROR, id, "code"} and {@code new UnreadableException("code"}. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?:Severity\\.(?:ERROR|WARNING),|UnreadableException\\(|\\berror\\()[^;\"]*?\"([a-z0-9-]+)\"");

  private static final Set<String> NEVER_REPORTED =
      Set.of("eval", "rule-file", "corrections-undone");

  @Test
  void codesAreInTheDocumentsAsReportsExplainThem() throws IOException {
    Explanations explanations = new Explanations();
    List<String> expected = new ArrayList<>();
    for (String line : Files.readAllLines(FINDINGS)) {
      if (line.matches("[a-z0-9-]+ = .*")) {
        String code = line.substring(0, line.indexOf(' '));
        String meaning = explanations.meaning(code);
        expected.add("| `" + code + "` | " + meaning + " | " + explanations.help(code) + " |");
      }
    }
    List<String> shown =
        Files.readAllLines(Path.of("docs/ci.md")).stream()
            .dropWhile(line -> !line.equals("## Codes"))
            .takeWhile(line -> !line.startsWith("## When"))
            .filter(line -> line.startsWith("| `"))
            .toList();
    assertThat(shown).isEqualTo(expected);
  }

  /** Codes as the sources write them; those of other commands never come into a report. */
  @Test
  void everyCodeOfTheSourcesIsExplained() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String folder : List.of("input", "cli", "corrections")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/dateline", folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher code = CODE.matcher(Files.readString(file));
          while (code.find()) {
            codes.add(code.group(1));
          }
        }
      }
    }
    assertThat(codes).contains("unreadable", "bad-json-line", "no-text-column");
    codes.removeAll(NEVER_REPORTED);
    Explanations explanations = new Explanations();
    codes.removeIf(code -> !explanations.meaning(code).equals(code));
    assertThat(codes).as("codes to be added to " + FINDINGS).isEmpty();
  }

  @Test
  void everyCodeHasAdvice() throws IOException {
    Set<String> without = new TreeSet<>();
    for (String line : Files.readAllLines(FINDINGS)) {
      if (line.matches("[a-z0-9-]+ = .*")) {
        String code = line.substring(0, line.indexOf(' '));
        Explanations explanations = new Explanations();
        if (explanations.help(code).equals(explanations.meaning(code))) {
          without.add(code);
        }
      }
    }
    assertThat(without).isEmpty();
  }
}
