package dev.dateline.rules;

/** A pattern: words, choices, verbs, gaps and slots, well written; their meaning is seen later. */
record PatternForm() implements Form {

  private static final String WORD = "[^\\s<>{}|?~\"]+";
  private static final String VERB = "<[\\p{L}-]{2,}>";
  private static final String CHOICE = "(" + WORD + "|" + VERB + ")";
  private static final String PART =
      "~[1-9]|\\{[a-z]+\\}\\??|" + CHOICE + "(\\|" + CHOICE + ")*\\??";

  @Override
  public void check(RuleNode node) {
    new Form.Text().check(node);
    for (String part : node.text().trim().split("\\s+")) {
      if (!part.matches(PART)) {
        throw new RuleException(
            node.at(),
            "'"
                + part
                + "' is no part of a pattern; it may have word, one|other, word?, <verb>, ~3 and"
                + " {slot}");
      }
    }
  }
}
