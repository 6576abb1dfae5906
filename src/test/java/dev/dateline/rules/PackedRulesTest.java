package dev.dateline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that ship are those of the source tree. */
class PackedRulesTest {

  private static final Path SOURCES = Path.of("src/main/resources/dev/dateline/rules");

  @ParameterizedTest
  @ValueSource(strings = {"en"})
  void packedRulesSayWhatTheirSourcesSay(String language) throws IOException {
    List<RuleNode> sources = new ArrayList<>();
    for (String folder : List.of("common", language)) {
      sources.addAll(RuleBook.read(SOURCES.resolve(folder)).files());
    }
    List<RuleNode> packed = RuleBook.builtIn(language).files();
    assertThat(names(packed)).isEqualTo(names(sources));
    for (int i = 0; i < sources.size(); i++) {
      assertThat(content(packed.get(i)))
          .as(packed.get(i).at().file())
          .isEqualTo(content(sources.get(i)));
    }
  }

  private static List<String> names(List<RuleNode> files) {
    return files.stream().map(file -> file.at().file().replaceAll(".*/(?=[^/]+$)", "")).toList();
  }

  /** Plain values without positions; the order of names counts, because file order does. */
  private static Object content(RuleNode node) {
    if (node instanceof RuleNode.Scalar scalar) {
      return scalar.value();
    }
    if (node instanceof RuleNode.Sequence sequence) {
      return sequence.values().stream().map(PackedRulesTest::content).toList();
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    node.entries().forEach((name, value) -> entries.put(name, content(value)));
    return List.copyOf(entries.entrySet());
  }
}
