package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.model.Document;
import dev.dateline.model.Explanation;
import dev.dateline.model.Extraction;
import dev.dateline.model.PublicationDate;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes come to an end; the deadline is for hanging, not for speed. */
class HostileTextTest {

  private static final Duration DEADLINE = Duration.ofSeconds(30);

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("one letter", "x".repeat(2_000_000)),
        Arguments.of("digits", "1".repeat(2_000_000)),
        Arguments.of("sentences of one event", "They met in Minsk on 5 May 2025. ".repeat(30_000)),
        Arguments.of("one endless sentence", "the sides met on 5 May 2025 and ".repeat(15_000)),
        Arguments.of("triggers without an end", "visit ".repeat(200_000) + "on 5 May 2025"),
        Arguments.of("offices", "Deputy Foreign Minister of the ".repeat(30_000) + "5 May 2025"),
        Arguments.of("names", "Ivan Alpha Beta Gamma and ".repeat(30_000) + "met on 5 May 2025"),
        Arguments.of("brackets", "(".repeat(50_000) + "met 5 May 2025" + ")".repeat(50_000)),
        Arguments.of("full stops", "U.S. ".repeat(100_000) + "talks on 5 May 2025"),
        Arguments.of("dates", "5 May 2025, ".repeat(50_000)),
        Arguments.of("days that do not exist", "Till 31 April 2025.\n".repeat(100_000)),
        Arguments.of("people", people(15_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void endsAndQuotesWhatItRead(String name, String text) {
    Dateline dateline = Dateline.builtIn();
    Document document = new Document("a.txt", "0", text, "", PublicationDate.UNKNOWN, "en");

    Extraction extraction = assertTimeoutPreemptively(DEADLINE, () -> dateline.extract(document));

    assertThat(extraction.events())
        .allSatisfy(
            event ->
                assertThat(event.sources())
                    .allSatisfy(
                        source -> assertThat(source.span().of(text)).isEqualTo(source.text())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void explanationEndsToo(String name, String text) {
    Dateline dateline = Dateline.builtIn();
    Document document = new Document("a.txt", "0", text, "", PublicationDate.UNKNOWN, "en");

    Explanation explanation = assertTimeoutPreemptively(DEADLINE, () -> dateline.explain(document));

    int end = 0;
    for (Explanation.Omission left : explanation.leftOut()) {
      end = Math.max(end, Math.max(left.trigger().end(), left.date().end()));
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static String people(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("President Ivan Petrov").append((char) ('a' + i % 26)).append(i);
      text.append(" met with Minister Anna Kovac on 5 May 2025.\n");
    }
    return text.toString();
  }
}
