package dev.dateline.input.office;

/** A file of which nothing can be read. */
public final class OfficeFault extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why nothing can be read. */
  public enum Kind {
    ENCRYPTED,
    DAMAGED,
    /** It has what no such file has, and what is only there to do harm. */
    REFUSED,
    TOO_LARGE,
    /** It is an office file, but no text. */
    NO_TEXT_FILE
  }

  private final Kind kind;

  OfficeFault(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  static OfficeFault noTextFile(String message) {
    return new OfficeFault(Kind.NO_TEXT_FILE, message);
  }

  public Kind kind() {
    return kind;
  }
}
