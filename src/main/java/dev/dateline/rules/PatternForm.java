package dev.dateline.rules;

/** A pattern: words, choices, verbs, gaps and slots, well written; their meaning is seen later. */
record PatternForm() implements Form {

  /** More ways to read one pattern would make long sentences slow. */
  private static final int WAYS = 1000;

  private static final String WORD = "[^\\s<>{}|?~\"]+";
  private static final String VERB = "<[\\p{L}-]{2,}>";
  private static final String CHOICE = "(" + WORD + "|" + VERB + ")";
  private static final String PART =
      "~[1-9]|\\{[a-z]+\\}\\??|" + CHOICE + "(\\|" + CHOICE + ")*\\??";

  @Override
  public void check(RuleNode node) {
    new Form.Text().check(node);
    long ways = 1;
    for (String part : node.text().trim().split("\\s+")) {
      ways = Math.min(WAYS + 1, ways * waysOf(part));
      if (!part.matches(PART)) {
        throw new RuleException(
            node.at(),
            "'"
                + part
                + "' is no part of a pattern; it may have word, one|other, word?, <verb>, ~3 and"
                + " {slot}");
      }
    }
    if (ways > WAYS) {
      throw new RuleException(node.at(), "this pattern has too many gaps and optional words");
    }
  }

  /** In how many ways a part may be read. */
  private static int waysOf(String part) {
    if (part.matches("~[1-9]")) {
      return part.charAt(1) - '0' + 1;
    }
    return part.endsWith("?") ? 2 : 1;
  }
}
