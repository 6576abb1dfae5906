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
import org.junit.jupiter.api.Test;

/** docs/ci.md tells of every code what reports say of it. */
class FindingsDocsTest {

  private static final Path FINDINGS =
      Path.of("src/main/resources/dev/dateline/report/findings.properties");

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
