package dev.dateline.cli;

/** How a run ended, as scripts see it; 130 and 143 are the system's own for an interrupted run. */
enum ExitCode {
  DONE(0),
  NO(1),
  USAGE(2),
  UNREADABLE(3),
  OUTPUT(4),
  /** A fault of the program itself; {@code EX_SOFTWARE} of sysexits. */
  INTERNAL(70);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
