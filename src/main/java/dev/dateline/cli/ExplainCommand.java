package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.dates.DateSettings.Domain;
import dev.dateline.dates.DateSettings.Order;
import dev.dateline.explain.ExplainFormat;
import dev.dateline.explain.ExplanationWriter;
import dev.dateline.model.EventType;
import dev.dateline.output.WireName;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code dateline explain}: why a document or chronology tells what it tells. */
final class ExplainCommand implements Command {

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "Tell why: the words, rules and steps behind each event, and what was left out.";
  }

  @Override
  public void declare(Declaration takes) {
    takes.operands(
        "INPUT... [EVENT_ID]",
        "Documents as for 'extract', or a chronology (JSON or NDJSON); - for standard input. With"
            + " an id, that event alone: each of its sources, and who says what.");
    takes.group("Output:");
    takes.value(
        "FORMAT",
        "text, json or html; without it the ending of --output decides, else text.",
        "-f",
        "--format");
    ExtractCommand.declareFile(takes);
    takes.group("Documents:");
    ExtractCommand.declareDocuments(takes);
    ExtractCommand.declareDating(takes);
    takes.values(
        "PATH", "Rules of your own, a file or a folder, after the built-in ones.", "--rules");
    takes.group("Running:");
    ExtractCommand.declareVerbosity(takes);
    takes.footer(
        "",
        "Examples:",
        "  dateline explain note.txt                              the text with marks, and why",
        "  dateline explain note.txt -o why.html                  a page for the browser",
        "  dateline explain all.json visit-20240708-ha-4910a3c1   where an event comes from",
        "",
        "Exit codes:",
        "  0 done   1 there is no such event   2 wrong usage   3 an input could not be read",
        "  4 the output could not be written");
  }

  @Override
  public Map<String, List<String>> choices() {
    return Map.of(
        "--format",
        WireName.all(ExplainFormat.class),
        "--domain",
        WireName.all(Domain.class),
        "--date-order",
        WireName.all(Order.class));
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    Arguments arguments = new Arguments(parsed);
    List<String> operands = arguments.inputs();
    int last = operands.size() - 1;
    boolean named = last > 0 && isId(operands.get(last));
    List<String> inputs = named ? operands.subList(0, last) : operands;
    ExplainRequest request =
        new ExplainRequest(
            inputs,
            named ? operands.get(last) : "",
            format(arguments),
            new ExtractArguments(arguments).reading(),
            RuleFiles.of(arguments));
    Dateline dateline = dateline(request.rules(), new ExtractArguments(arguments));
    OutputTarget target = new Outputs(inputs).open(arguments.value("--output"), session.out());
    session.interruption().guard(target);
    try {
      ExplanationWriter writer = writer(request.format(), target, session);
      return new ExplainRun(request, dateline, writer, session, target).run();
    } catch (RuntimeException | Error e) {
      target.abandon();
      throw e;
    }
  }

  /** Whether an operand is meant as an id: "visit-20240708-ha-4910a3c1", and no such file is. */
  private static boolean isId(String operand) {
    if (Dispatcher.isFile(operand) || operand.indexOf('/') >= 0 || operand.indexOf('.') >= 0) {
      return false;
    }
    for (EventType type : EventType.values()) {
      if (operand.startsWith(WireName.of(type) + "-")) {
        return true;
      }
    }
    return operand.indexOf('-') > 0;
  }

  private static Dateline dateline(RuleFiles rules, ExtractArguments arguments) {
    RuleBook book = rules.load();
    try {
      return new Dateline(book, arguments.dating());
    } catch (RuleException e) {
      throw RuleFiles.fault(e);
    }
  }

  private static ExplanationWriter writer(
      ExplainFormat format, OutputTarget target, Session session) {
    Terminal terminal = session.terminal();
    boolean onTerminal = target.name().isEmpty() && terminal.isTerminal();
    boolean text = format == ExplainFormat.TEXT;
    return format.writer(
        target.stream(),
        text ? terminal.width(onTerminal) : 0,
        text && onTerminal && terminal.colour());
  }

  private static ExplainFormat format(Arguments arguments) {
    if (arguments.has("--format")) {
      return Arguments.choice("--format", arguments.value("--format"), ExplainFormat.class);
    }
    String output = arguments.value("--output");
    Optional<ExplainFormat> byEnding = ExplainFormat.ofFile(output);
    if (byEnding.isEmpty()) {
      ExtractArguments.refuseEnding(output);
    }
    return byEnding.orElse(ExplainFormat.TEXT);
  }
}
