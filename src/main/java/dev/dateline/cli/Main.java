package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;

/** The program: streams in, exit code out. */
public final class Main {

  private final Session session;
  private final Extractors extractors;

  Main(Session session, Extractors extractors) {
    this.session = session;
    this.extractors = extractors;
  }

  public static void main(String[] arguments) {
    Session session = Session.ofProcess();
    Runtime.getRuntime().addShutdownHook(new Thread(session.interruption()));
    System.exit(new Main(session, new RuleBasedExtractors()).run(arguments));
  }

  /** Runs one command; whatever happens is a message and an exit code, never a stack trace. */
  int run(String... arguments) {
    try {
      return new Dispatcher(commands(arguments), session).run(arguments).code();
    } catch (UsageException e) {
      session.messages().problem(e.command(), e.getMessage());
      return ExitCode.USAGE.code();
    } catch (OutputException e) {
      return outputFailed(e).code();
    } catch (RuntimeException | Error e) {
      session.messages().problem("", "internal error: " + e);
      return ExitCode.INTERNAL.code();
    }
  }

  /** The usual command alone when it is meant, so that the others need not be loaded; else all. */
  private List<Command> commands(String[] arguments) {
    Command extract = new ExtractCommand(extractors);
    return Dispatcher.words(extract, arguments) > 0 ? List.of(extract) : all(extract);
  }

  /** Every command, in the order of the help; adding one is a class and a line here. */
  private List<Command> all(Command extract) {
    List<Command> commands = new ArrayList<>();
    commands.add(extract);
    commands.addAll(others());
    commands.add(new CompletionCommand(List.copyOf(commands)));
    return commands;
  }

  private List<Command> others() {
    return List.of(
        new DatesCommand(),
        new ExplainCommand(),
        new TextCommand(extractors),
        new ChronologyCommand(ChronologyCommand.Work.MERGE),
        new DiffCommand(),
        new ChronologyCommand(ChronologyCommand.Work.CONVERT),
        new CorrectionsCommand(),
        new EvalCommand(),
        new RuleListCommand(),
        new RuleShowCommand(),
        new RuleCheckCommand(),
        new SchemaCommand());
  }

  private ExitCode outputFailed(OutputException e) {
    if (e.target().isEmpty() && session.terminal().isClosedPipe(e.getCause())) {
      // The reader has what it wanted, as in "dateline ... | head -1".
      return ExitCode.DONE;
    }
    String target = e.target().isEmpty() ? "standard output" : "'" + e.target() + "'";
    session.messages().problem("", "cannot write to " + target + ": " + e.reason());
    return ExitCode.OUTPUT;
  }
}
