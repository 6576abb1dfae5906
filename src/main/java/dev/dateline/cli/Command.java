package dev.dateline.cli;

import picocli.CommandLine.ParseResult;

/** One of the program's commands. */
interface Command {

  String name();

  /** What it does, in one line. */
  String summary();

  /** Says which options and operands it takes, and gives examples. */
  void declare(Declaration declaration);

  /** Does the work. */
  ExitCode run(ParseResult parsed, Session session);
}
