package dev.dateline.check;

import dev.dateline.rules.RuleNode;

/**
 * Something about a rule that does not hold.
 *
 * @param rule the rule's id
 * @param problem what does not hold, in a few words
 * @param text the example or miss, or empty when it is missing
 * @param expected what the rule was to give, or empty
 * @param got what it gave, or empty
 */
public record Failure(
    RuleNode.Position at, String rule, String problem, String text, String expected, String got) {

  /** {@code visit.yaml:12:9: error: visit.pay: example gives nothing, not ...: "..."}. */
  @Override
  public String toString() {
    String given = got.isEmpty() ? "" : " " + got;
    String wanted = expected.isEmpty() ? "" : ", not " + expected;
    String quoted = text.isEmpty() ? "" : ": \"" + text + "\"";
    return at + ": error: " + rule + ": " + problem + given + wanted + quoted;
  }
}
