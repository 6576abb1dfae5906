package dev.dateline.cli;

import dev.dateline.eval.ReportFormat;
import dev.dateline.output.WireName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code dateline eval}: a chronology against annotated documents. */
final class EvalCommand implements Command {

  @Override
  public String name() {
    return "eval";
  }

  @Override
  public String summary() {
    return "Measure a chronology against annotated documents: precision, recall, F1.";
  }

  @Override
  public void declare(Declaration takes) {
    takes.operands(
        "GOLD CHRONOLOGY",
        "GOLD is a file of annotations or a folder of files *.gold.json, which docs/accuracy.md"
            + " describes, or annotations of brat (.ann, .zip) or doccano (.jsonl). CHRONOLOGY is what 'extract --no-merge' made of the same documents, as JSON"
            + " or NDJSON; - for standard input.");
    takes.group("Output:");
    takes.value(
        "FORMAT",
        "text, json or csv; without it the ending of --output decides, else text.",
        "-f",
        "--format");
    ExtractCommand.declareFile(takes);
    takes.flag(
        "List what is missed, too much, or wrong in date, status, place, people, first type or"
            + " country. In csv this table stands in the place of the measures.",
        "--errors");
    takes.group("Running:");
    takes.value("N", "End with 1 when the F1 of events is below N (0 to 1).", "--min-f1");
    ExtractCommand.declareVerbosity(takes);
    takes.footer(
        "",
        "Examples:",
        "  dateline extract --no-merge -f json -o events.json docs/",
        "  dateline eval gold/ events.json --errors          what is wrong, with the words",
        "  dateline eval gold/ events.json -q --min-f1 0.9   a check for a build server",
        "",
        "Exit codes:",
        "  0 done   1 F1 is below --min-f1   2 wrong usage   3 an annotation or the chronology could",
        "  not be read (the other annotations are measured)   4 the output could not be written");
  }

  @Override
  public Map<String, List<String>> choices() {
    return Map.of("--format", WireName.all(ReportFormat.class));
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    Arguments arguments = new Arguments(parsed);
    List<String> words = arguments.words();
    if (words.size() != 2) {
      String message = "give two: GOLD, the annotations, and CHRONOLOGY, what is to be measured";
      throw new UsageException(parsed.commandSpec().name(), message);
    }
    ReportFormat format = format(arguments);
    double least = leastF1(arguments);
    OutputTarget target = new Outputs(words).open(arguments.value("--output"), session.out());
    session.interruption().guard(target);
    try {
      EvalRun run = new EvalRun(format, arguments.has("--errors"), least, session, target);
      return run.run(words.get(0), words.get(1));
    } catch (RuntimeException | Error e) {
      target.abandon();
      throw e;
    }
  }

  private static ReportFormat format(Arguments arguments) {
    if (arguments.has("--format")) {
      return Arguments.choice("--format", arguments.value("--format"), ReportFormat.class);
    }
    String output = arguments.value("--output");
    Optional<ReportFormat> byEnding = ReportFormat.ofFile(output);
    if (byEnding.isEmpty()) {
      ExtractArguments.refuseEnding(output);
    }
    return byEnding.orElse(ReportFormat.TEXT);
  }

  private static double leastF1(Arguments arguments) {
    if (!arguments.has("--min-f1")) {
      return 0;
    }
    String value = arguments.value("--min-f1");
    try {
      double least = Double.parseDouble(value);
      if (least >= 0 && least <= 1) {
        return least;
      }
    } catch (NumberFormatException e) {
      // Said below, together with numbers that are out of range.
    }
    throw new UsageException("--min-f1: '" + value + "' is not a number from 0 to 1, such as 0.9");
  }
}
