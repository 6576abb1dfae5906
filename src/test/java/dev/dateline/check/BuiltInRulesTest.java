package dev.dateline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dateline.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example and every miss of the built-in rules holds, and no rule is without. */
class BuiltInRulesTest {

  private static final Path SOURCES = Path.of("src/main/resources/dev/dateline/rules");

  @TestFactory
  Stream<DynamicTest> everyExampleAndMissHolds() throws IOException {
    RuleBook rules = sources();
    RuleCheck check = new RuleCheck(rules);
    return RuleEntry.of(rules).stream()
        .flatMap(rule -> rule.trials().stream())
        .map(
            trial ->
                dynamicTest(
                    trial.rule().id() + ": " + trial.text(),
                    () -> assertThat(check.run(trial)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasAnExampleAndAMiss() throws IOException {
    return RuleEntry.of(sources()).stream()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () -> {
                      assertThat(rule.examples()).isNotEmpty();
                      assertThat(rule.misses()).isNotEmpty();
                    }));
  }

  private static RuleBook sources() throws IOException {
    return RuleBook.read(SOURCES.resolve("common")).and(RuleBook.read(SOURCES.resolve("en")));
  }
}
