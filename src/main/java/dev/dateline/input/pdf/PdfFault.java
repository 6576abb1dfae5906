package dev.dateline.input.pdf;

/** A PDF file of which nothing can be read. */
public final class PdfFault extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why nothing can be read. */
  public enum Kind {
    ENCRYPTED,
    DAMAGED,
    TOO_LARGE
  }

  private final Kind kind;

  PdfFault(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
