package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.events.Reasons;
import dev.dateline.model.Document;
import dev.dateline.model.Explanation;
import dev.dateline.model.Explanation.Omission;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is left out has its reason; each reason has a line in the file of examples. */
class LeftOutTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/explain/left-out.spec");
  private static final Dateline DATELINE = new Dateline(rules());

  static List<String> examples() throws IOException {
    return Files.readAllLines(EXAMPLES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void hasTheReasonThatTheExampleSays(String example) {
    int arrow = example.lastIndexOf(" => ");
    String marked = example.substring(0, arrow).replace("\\n", "\n").replace("\\t", "\t");
    String text = marked.replace("[", "").replace("]", "");
    Span words = new Span(marked.indexOf('['), marked.indexOf(']') - 1);

    Explanation explanation = explain(text);

    assertThat(explanation.leftOut())
        .filteredOn(left -> left.trigger().equals(words) || left.date().equals(words))
        .extracting(Omission::reason)
        .as(() -> explanation.leftOut() + "\n" + explanation.events())
        .contains(example.substring(arrow + " => ".length()));
  }

  @Test
  void everyReasonHasAnExample() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (String example : examples()) {
      shown.add(example.substring(example.lastIndexOf(" => ") + " => ".length()));
    }
    assertThat(shown).containsExactlyElementsOf(reasons());
  }

  /** None of the built-in rules needs a place that its own words do not name. */
  private static RuleBook rules() {
    try {
      Path own = Path.of("src/test/resources/explain/inspect.yaml");
      return RuleBook.builtIn("en").and(RuleBook.read(own));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> reasons() {
    Set<String> reasons = new TreeSet<>();
    Arrays.stream(Reasons.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .forEach(field -> reasons.add(value(field)));
    return reasons;
  }

  private static String value(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Explanation explain(String text) {
    PublicationDate day =
        new PublicationDate.Known(LocalDate.of(2025, 5, 10), PublicationDate.Basis.DECLARED);
    return DATELINE.explain(new Document("a.txt", "0", text, "", day, "en"));
  }
}
