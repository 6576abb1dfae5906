package dev.dateline.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.model.DateExpression;
import dev.dateline.model.ResolvedDate;
import dev.dateline.rules.RuleBook;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that would take a careless reader minutes: each is done within a deadline. */
class HostileTextTest {

  // Each takes under 3 s on an idle machine; the deadline leaves room for a busy one.
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private final RuleBook rules = RuleBook.builtIn("en");

  static Stream<Arguments> texts() {
    String days =
        IntStream.range(0, 60_000)
            .mapToObj(i -> "" + (i % 28 + 1))
            .collect(Collectors.joining(", "));
    return Stream.of(
        Arguments.of("two million digits", "7".repeat(2_000_000), 0),
        Arguments.of("50,000 dates", "On June 5, 2024 they met. ".repeat(50_000), 50_000),
        Arguments.of("50,000 dates without year", "on 5 June ".repeat(50_000), 50_000),
        Arguments.of("a list of 60,000 days", "on " + days + " June 2024", 1),
        Arguments.of("a list after its month", "June " + days, 1),
        Arguments.of("500,000 spaces in a date", "9" + " ".repeat(500_000) + "June", 0),
        Arguments.of("100,000 abbreviations", "U.S. ".repeat(100_000), 0),
        Arguments.of("100,000 years", "2024, ".repeat(100_000), -1),
        Arguments.of("100,000 months", "in May ".repeat(100_000), 100_000),
        Arguments.of("100,000 phases", "late ".repeat(100_000), 0),
        Arguments.of("100,000 ranges", "5-".repeat(100_000), 0),
        Arguments.of("a million letters", "m".repeat(1_000_000), 0),
        Arguments.of("100,000 weekdays", "Monday, ".repeat(100_000), 100_000),
        Arguments.of("50,000 entries of a chronology", "5 June: a\n".repeat(50_000), 50_000),
        Arguments.of("50,000 enumerated days", "Rome (June 5); ".repeat(50_000), 50_000),
        Arguments.of("100,000 days of another calendar", "12 Ramadan ".repeat(100_000), 0),
        Arguments.of("100,000 named days", "Independence Day ".repeat(100_000), 100_000),
        Arguments.of("100,000 slashes", "5/".repeat(100_000), 0),
        Arguments.of("100,000 phrases", "two days ago ".repeat(100_000), 100_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isDoneInTime(String name, String text, int expected) {
    List<DateExpression> found =
        assertTimeoutPreemptively(DEADLINE, () -> new DateFinder(rules).find(text));
    List<ResolvedDate> resolved = assertTimeoutPreemptively(DEADLINE, () -> resolve(text, found));
    assertThat(resolved).hasSameSizeAs(found);
    if (expected >= 0) {
      assertThat(found).hasSize(expected);
    }
  }

  private List<ResolvedDate> resolve(String text, List<DateExpression> found) {
    return new DateResolver(rules)
        .resolve(Pages.page(text, Pages.published(LocalDate.of(2024, 6, 9))), found);
  }
}
