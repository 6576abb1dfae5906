package dev.dateline.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not hold is told with its position, what was wanted and what came. */
class RuleCheckTest {

  private static final String MISS = "Anna Kovac inspected a guard of honour.";

  @TempDir Path folder;

  @Test
  void nothingIsSaidOfARuleThatHolds() throws IOException {
    assertThat(check("Anna Kovac inspected Riga on [3 June]. => held 2025-06-03", MISS)).isEmpty();
  }

  @Test
  void bracketsMayTakeInTheWeekday() throws IOException {
    String example = "Anna Kovac inspected Riga on [Tuesday, 3 June]. => held 2025-06-03";
    assertThat(check(example, MISS)).isEmpty();
  }

  @Test
  void bracketsMayLeaveOutTheWeekday() throws IOException {
    String example = "Anna Kovac inspected Riga on Tuesday, [3 June]. => held 2025-06-03";
    assertThat(check(example, MISS)).isEmpty();
  }

  @Test
  void subtypeMayBeAskedFor() throws IOException {
    String text = "Anna Kovac inspected Riga on [3 June]. => ";
    assertThat(check(text + "inspection held 2025-06-03", MISS)).isEmpty();
    assertThat(check(text + "state held 2025-06-03", MISS))
        .containsExactly(
            "f.yaml:8:9: error: own.inspect: example gives inspection held 2025-06-03 for '3 June'"
                + " by own.inspect, not state held 2025-06-03 for '3 June':"
                + " \"Anna Kovac inspected Riga on 3 June.\"");
  }

  @Test
  void exampleThatGivesNothingFails() throws IOException {
    assertThat(check("Anna Kovac might inspect Riga on [3 July]. => planned 2025-07-03", MISS))
        .containsExactly(
            "f.yaml:8:9: error: own.inspect: example gives nothing, not planned 2025-07-03 for"
                + " '3 July': \"Anna Kovac might inspect Riga on 3 July.\"");
  }

  @Test
  void exampleWithAnotherDateOrStatusFails() throws IOException {
    String text = "Anna Kovac inspected Riga on [3 June]. => ";
    assertThat(check(text + "held 2025-06-04", MISS)).hasSize(1);
    assertThat(check(text + "planned 2025-06-03", MISS)).hasSize(1);
  }

  @Test
  void exampleThatMarksOtherWordsFails() throws IOException {
    assertThat(check("On 3 June [2025], Anna Kovac inspected Riga. => held 2025-06-03", MISS))
        .isEmpty();
    assertThat(check("On 3 June, [Anna] Kovac inspected Riga. => held 2025-06-03", MISS))
        .hasSize(1);
  }

  @Test
  void eventOfAnotherRuleIsNoMatchAndIsNamed() throws IOException {
    assertThat(check("Anna Kovac visited Riga on [3 June]. => held 2025-06-03", MISS))
        .singleElement()
        .asString()
        .contains("example gives held 2025-06-03 for '3 June' by visit.go, not held");
  }

  @Test
  void missThatGivesAnEventFails() throws IOException {
    assertThat(
            check(
                "Anna Kovac inspected Riga on [3 June]. => held 2025-06-03",
                "Anna Kovac inspected Riga on 3 May."))
        .containsExactly(
            "f.yaml:10:9: error: own.inspect: miss gives inspection held 2025-05-03 for '3 May' by"
                + " own.inspect, not nothing: \"Anna Kovac inspected Riga on 3 May.\"");
  }

  @Test
  void ruleWithoutExampleOrMissFails() throws IOException {
    assertThat(check("", ""))
        .containsExactly(
            "f.yaml:4:5: error: own.inspect: it has no example",
            "f.yaml:4:5: error: own.inspect: it has no miss");
  }

  private List<String> check(String example, String miss) throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "type: visit",
                "published: 2025-06-09",
                "rules:",
                "  - id: own.inspect",
                "    subtype: inspection",
                "    patterns: <inspect> ~4 {place}"));
    if (!example.isEmpty()) {
      lines.addAll(List.of("    examples:", "      - \"" + example + "\""));
      lines.addAll(List.of("    misses:", "      - \"" + miss + "\""));
    }
    Path file = Files.write(folder.resolve("f.yaml"), lines);
    RuleBook own = RuleBook.read(file);
    RuleCheck check = new RuleCheck(RuleBook.builtIn("en").and(own));
    return RuleEntry.of(own).stream()
        .flatMap(rule -> check.check(rule).stream())
        .map(failure -> failure.toString().replace(folder + "/", ""))
        .toList();
  }
}
