package dev.dateline.cli;

/** Tells how far a long run is, on one line of standard error that is written over and goes. */
final class Progress {

  /** When it is told. */
  enum When {
    /** When standard error is a terminal, unless the user wants quiet. */
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final long PAUSE_NANOS = 100_000_000;

  private final Messages messages;
  private long next = System.nanoTime();
  private int documents;
  private int events;

  Progress(Messages messages) {
    this.messages = messages;
  }

  /** One more document is done. */
  void document(int itsEvents) {
    documents++;
    events += itsEvents;
    long now = System.nanoTime();
    if (now - next >= 0) {
      next = now + PAUSE_NANOS;
      messages.status(
          "dateline: "
              + ExtractRun.amount(documents, "document")
              + ", "
              + ExtractRun.amount(events, "event"));
    }
  }

  /** Takes the line away. */
  void end() {
    messages.status("");
  }
}
