package dev.dateline.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;

/** One of the program's commands. */
interface Command {

  String name();

  /** What it does, in one line. */
  String summary();

  /** Says which options and operands it takes, and gives examples. */
  void declare(Declaration declaration);

  /**
   * The values of options that take one of a few, by the option's long name, and of operands, by
   * their label; only asked for to complete what is typed.
   */
  default Map<String, List<String>> choices() {
    return Map.of();
  }

  /** Does the work. */
  ExitCode run(ParseResult parsed, Session session);
}
