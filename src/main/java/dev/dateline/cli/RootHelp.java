package dev.dateline.cli;

import dev.dateline.rules.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the program says when no command was named, or none that it has. */
final class RootHelp {

  private final List<Command> commands;
  private final Session session;

  RootHelp(List<Command> commands, Session session) {
    this.commands = commands;
    this.session = session;
  }

  ExitCode run(String[] arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    switch (first) {
      case "-h", "--help", "help" -> {
        return help(arguments);
      }
      case "-V", "--version" -> {
        Dispatcher.print("dateline " + Version.current() + "\n", session);
        return ExitCode.DONE;
      }
      case "" -> throw new UsageException("dateline", "no command given; one of " + names());
      default -> {
        return other(first, arguments.length > 1 ? arguments[1] : "");
      }
    }
  }

  private ExitCode other(String first, String second) {
    GroupHelp group = new GroupHelp(first, commands);
    if (!group.exists()) {
      throw new UsageException("dateline", unknown(first));
    }
    Dispatcher.print(group.answer(second), session);
    return ExitCode.DONE;
  }

  private ExitCode help(String[] arguments) {
    String[] named = Arrays.copyOfRange(arguments, 1, Math.max(1, arguments.length));
    for (Command command : commands) {
      if (Dispatcher.words(command, named) > 0) {
        String usage =
            Dispatcher.commandLine(command, true)
                .getUsageMessage(picocli.CommandLine.Help.Ansi.OFF);
        Dispatcher.print(usage, session);
        return ExitCode.DONE;
      }
    }
    if (named.length > 0 && new GroupHelp(named[0], commands).exists()) {
      return other(named[0], "--help");
    }
    Dispatcher.print(overview(), session);
    return ExitCode.DONE;
  }

  private String unknown(String word) {
    if (word.startsWith("-")) {
      return "options come after a command, as in 'dateline extract " + word + "'";
    }
    if (Dispatcher.isFile(word)) {
      return "'" + word + "' is not a command; did you mean 'dateline extract " + word + "'?";
    }
    List<String> known = new ArrayList<>();
    for (Command command : commands) {
      known.add(command.name());
    }
    return "'" + word + "' is not a command; one of " + names() + Nearest.hint(word, known);
  }

  private String names() {
    StringBuilder names = new StringBuilder();
    for (Command command : commands) {
      names.append(names.length() == 0 ? "" : ", ").append(command.name());
    }
    return names.toString();
  }

  private String overview() {
    StringBuilder text = new StringBuilder();
    text.append(
        "dateline turns press releases and news into a chronology of diplomatic events.\n\n");
    text.append("Usage: dateline COMMAND [OPTIONS] ...\n\nCommands:\n");
    for (Command command : commands) {
      String name = command.name();
      text.append("  ").append(name).append(" ".repeat(Math.max(1, 13 - name.length())));
      text.append(command.summary()).append('\n');
    }
    text.append("\n  dateline COMMAND --help   what a command takes, with examples\n");
    text.append("  dateline --version        the version\n\n");
    text.append("Exit codes:\n");
    text.append(
        "  0 done   1 the answer is no   2 wrong usage   3 some inputs could not be read\n");
    text.append("  4 the output could not be written   130, 143 interrupted\n");
    return text.toString();
  }
}
