package dev.dateline.check;

import dev.dateline.rules.RuleNode;
import java.util.Optional;

/**
 * A text of a rule and what the rule is to make of it.
 *
 * @param text what is read
 * @param expected the event of an example; nothing of a miss
 * @param at where the text stands
 */
public record Trial(
    RuleEntry rule, String text, Optional<Expectation> expected, RuleNode.Position at) {

  /**
   * The example that a value states.
   *
   * @throws dev.dateline.rules.RuleException when it is not well written
   */
  static Trial example(RuleEntry rule, RuleNode node) {
    ExampleReader reader = new ExampleReader(node);
    return new Trial(rule, reader.text(), Optional.of(reader.expectation()), node.at());
  }

  static Trial miss(RuleEntry rule, RuleNode node) {
    return new Trial(rule, node.text(), Optional.empty(), node.at());
  }
}
