package dev.dateline.cli;

import dev.dateline.check.Failure;
import dev.dateline.check.RuleCheck;
import dev.dateline.check.RuleEntry;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import dev.dateline.output.Printable;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** {@code dateline rules check}: runs the examples and misses of rules. */
final class RuleCheckCommand implements Command {

  @Override
  public String name() {
    return "rules check";
  }

  @Override
  public String summary() {
    return "Run the examples and misses of rules.";
  }

  @Override
  public void declare(Declaration takes) {
    takes.operands(
        "[FILE...]",
        "A YAML file of rules, or a folder of them; they are run together with the built-in"
            + " rules. Without any, the built-in rules are checked.");
    takes.group("Options:");
    takes.value("CODE", "Language of the built-in rules: en (default).", "--lang");
    ExtractCommand.declareVerbosity(takes);
    takes.footer(
        "",
        "What does not hold is printed as FILE:LINE:COLUMN: error: RULE: ...",
        "",
        "Examples:",
        "  dateline rules check",
        "  dateline rules check my-rules.yaml",
        "",
        "Exit codes:",
        "  0 all hold   1 an example or a miss does not, or a rule has none   2 a file cannot be used");
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    Arguments arguments = new Arguments(parsed);
    RuleFiles files = RuleFiles.of(arguments);
    List<String> paths = arguments.words();
    List<RuleBook> own = read(paths, session);
    if (own.size() < paths.size()) {
      return ExitCode.USAGE;
    }
    try {
      return check(files.builtIn(), own, session);
    } catch (RuleException e) {
      complain(e, session);
      return ExitCode.USAGE;
    }
  }

  /** The books of the files that can be used; of each other one it is said why. */
  private static List<RuleBook> read(List<String> paths, Session session) {
    List<RuleBook> books = new ArrayList<>();
    for (String path : paths) {
      try {
        books.add(RuleFiles.read(path));
      } catch (RuleException e) {
        complain(e, session);
      }
    }
    return books;
  }

  private static void complain(RuleException e, Session session) {
    session
        .messages()
        .diagnostic(
            new Diagnostic(
                Severity.ERROR,
                e.at().file(),
                e.at().line(),
                e.at().column(),
                "rule-file",
                e.getMessage()));
  }

  private static ExitCode check(RuleBook builtIn, List<RuleBook> own, Session session) {
    RuleBook whole = builtIn;
    List<RuleEntry> rules = new ArrayList<>();
    for (RuleBook book : own) {
      whole = whole.and(book);
      rules.addAll(RuleEntry.of(book));
    }
    if (own.isEmpty()) {
      rules = RuleEntry.of(builtIn);
    }
    RuleCheck check = new RuleCheck(whole);
    List<Failure> failures = new ArrayList<>();
    rules.forEach(rule -> failures.addAll(check.check(rule)));
    report(rules, failures, session);
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.NO;
  }

  private static void report(List<RuleEntry> rules, List<Failure> failures, Session session) {
    StringBuilder lines = new StringBuilder();
    failures.forEach(failure -> lines.append(Printable.line(failure.toString())).append('\n'));
    Dispatcher.print(lines.toString(), session);
    int examples = rules.stream().mapToInt(rule -> rule.examples().size()).sum();
    int misses = rules.stream().mapToInt(rule -> rule.misses().size()).sum();
    String outcome = failures.isEmpty() ? "all hold" : "failures: " + failures.size();
    session
        .messages()
        .note(
            "rules: %d, examples: %d, misses: %d; %s"
                .formatted(rules.size(), examples, misses, outcome));
  }
}
