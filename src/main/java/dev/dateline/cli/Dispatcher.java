package dev.dateline.cli;

import dev.dateline.rules.Nearest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the command that is meant, and sets up that one alone. */
final class Dispatcher {

  private static final String PROGRAM = "dateline";
  private static final int HELP_WIDTH = 100;

  private final List<Command> commands;
  private final Session session;

  Dispatcher(List<Command> commands, Session session) {
    // Else picocli looks for Groovy, through all that is on the class path.
    System.setProperty("picocli.disable.closures", "true");
    this.commands = commands;
    this.session = session;
  }

  ExitCode run(String[] arguments) {
    for (Command command : commands) {
      int words = words(command, arguments);
      if (words > 0) {
        return run(command, Arrays.copyOfRange(arguments, words, arguments.length));
      }
    }
    return new RootHelp(commands, session).run(arguments);
  }

  /** How many words a command's name has, where the arguments begin with it; else 0. */
  static int words(Command command, String[] arguments) {
    String[] name = command.name().split(" ");
    boolean named =
        arguments.length >= name.length
            && Arrays.equals(name, 0, name.length, arguments, 0, name.length);
    return named ? name.length : 0;
  }

  private ExitCode run(Command command, String[] arguments) {
    boolean help = asksForHelp(arguments);
    CommandLine line = commandLine(command, help);
    try {
      ParseResult parsed = line.parseArgs(arguments);
      if (parsed.isUsageHelpRequested()) {
        print(line.getUsageMessage(Ansi.OFF), session);
        return ExitCode.DONE;
      }
      if (parsed.hasMatchedOption("--config")) {
        return configured(command, parsed, arguments);
      }
      setVerbosity(parsed);
      return command.run(parsed, session);
    } catch (ParameterException e) {
      throw new UsageException(PROGRAM + " " + command.name(), explain(e));
    }
  }

  private ExitCode configured(Command command, ParseResult given, String[] arguments) {
    ConfigFile config = ConfigFile.read(given.matchedOptionValue(ConfigFile.OPTION, ""));
    String[] all = config.before(arguments, given);
    try {
      ParseResult parsed = commandLine(command, false).parseArgs(all);
      setVerbosity(parsed);
      return command.run(parsed, session);
    } catch (UsageException e) {
      throw config.placed(e);
    }
  }

  static CommandLine commandLine(Command command, boolean help) {
    CommandSpec spec = CommandSpec.create().name(PROGRAM + " " + command.name());
    spec.interpolateVariables(false);
    spec.usageMessage().description(command.summary()).width(HELP_WIDTH).autoWidth(false);
    spec.usageMessage().sortOptions(false).sortSynopsis(false).abbreviateSynopsis(true);
    Declaration declaration = new Declaration(spec, help);
    command.declare(declaration);
    declaration.finish();
    CommandLine line = new CommandLine(spec);
    line.setExpandAtFiles(false);
    return line;
  }

  static void print(String text, Session session) {
    try {
      session.out().write(text.getBytes(StandardCharsets.UTF_8));
      session.out().flush();
    } catch (IOException e) {
      throw new OutputException("", e);
    }
  }

  /** The parser's message; for an option that there is not, the nearest one that there is. */
  private static String explain(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
      String option = unmatched.getUnmatched().get(0);
      int equals = option.indexOf('=');
      String name = equals < 0 ? option : option.substring(0, equals);
      List<String> known =
          new ArrayList<>(e.getCommandLine().getCommandSpec().optionsMap().keySet());
      return "there is no option '" + name + "'" + Nearest.hint(name, known);
    }
    return e.getMessage();
  }

  private void setVerbosity(ParseResult parsed) {
    if (parsed.matchedOptionValue("--quiet", false)) {
      session.messages().quiet();
    } else if (parsed.matchedOptionValue("--verbose", false)) {
      session.messages().verbose();
    }
  }

  private static boolean asksForHelp(String[] arguments) {
    for (String argument : arguments) {
      if (argument.equals("-h") || argument.equals("--help")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that is no command is a file, so that the person forgot the command. */
  static boolean isFile(String argument) {
    try {
      return !argument.isEmpty() && Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
