package dev.dateline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.events.Reasons;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each reason is told in a sentence, and stands in the documentation with it. */
class ReasonWordsTest {

  static Stream<String> reasons() {
    return Arrays.stream(Reasons.class.getFields()).map(ReasonWordsTest::value);
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void isToldInWordsOfItsOwn(String reason) {
    assertThat(ReasonWords.of(reason)).isNotEqualTo(reason.replace('-', ' ')).contains(" ");
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void standsInTheDocumentation(String reason) throws IOException {
    String row = "| `" + reason + "` | " + ReasonWords.of(reason) + " |";
    boolean general = reason.equals("unresolved-date");
    assertThat(Files.readAllLines(Path.of("docs/explain.md")))
        .anyMatch(line -> general ? line.startsWith("| `" + reason + "` |") : line.equals(row));
  }

  private static String value(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
