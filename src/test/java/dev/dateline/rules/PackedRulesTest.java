package dev.dateline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

  @Test
  void aSectionAloneIsTheOneOfTheWholeFile() {
    RuleBook rules = RuleBook.builtIn("en");
    for (RuleNode file : rules.files()) {
      for (Map.Entry<String, RuleNode> section : file.entries().entrySet()) {
        assertThat(rules.sections(section.getKey())).contains(section.getValue());
      }
    }
  }

  @Test
  void theUsersOwnRulesFollowTheBuiltInOnes() throws IOException {
    RuleBook own = RuleBook.read(SOURCES.resolve("common"));
    RuleBook all = RuleBook.builtIn("en").and(own);
    assertThat(all.language()).isEqualTo("en");
    assertThat(all.own().files()).isEqualTo(own.files());
    assertThat(all.sections("codes")).hasSize(2).endsWith(own.sections("codes").get(0));
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
