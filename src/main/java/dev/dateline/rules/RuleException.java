package dev.dateline.rules;

/** A rule file that cannot be used, with the line and column at fault. */
public final class RuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient RuleNode.Position at;

  public RuleException(RuleNode.Position at, String message) {
    super(message);
    this.at = at;
  }

  public RuleNode.Position at() {
    return at;
  }
}
