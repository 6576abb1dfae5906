package dev.dateline.cli;

import dev.dateline.DateReader;
import dev.dateline.dates.DateSettings.Domain;
import dev.dateline.dates.DateSettings.Order;
import dev.dateline.input.ReadingOptions;
import dev.dateline.output.DateFormat;
import dev.dateline.output.WireName;
import dev.dateline.report.ReportKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code dateline dates}: every date expression with its value and how it was resolved. */
final class DatesCommand implements Command {

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public String summary() {
    return "Find every date expression of documents, with its value and how it was resolved.";
  }

  @Override
  public void declare(Declaration takes) {
    takes.operands(
        "INPUT...",
        "A file, a directory or archive of them, or - for standard input; see extract.");
    takes.group("Output:");
    takes.value(
        "FORMAT",
        "text (the text with marks), json, ndjson, csv or timeml; without it the ending of"
            + " --output decides, else text.",
        "-f",
        "--format");
    ExtractCommand.declareFile(takes);
    takes.group("Documents:");
    ExtractCommand.declareDocuments(takes);
    ExtractCommand.declareDating(takes);
    takes.group("Running:");
    ExtractCommand.declareReport(takes);
    ExtractCommand.declareVerbosity(takes);
    takes.footer(
        "",
        "Durations, times of day and what recurs are found and labelled, so that they are never",
        "mistaken for dates. What cannot be dated says why, as in [Monday|? no-publication-date].",
        "",
        "Examples:",
        "  dateline dates note.txt                          [June 9-10|2025-06-09/2025-06-10]",
        "  dateline dates -d 2025-06-09 -f timeml note.txt  TimeML with TIMEX3 elements",
        "  dateline dates news.jsonl -f ndjson | jq .date   one expression a line");
  }

  @Override
  public Map<String, List<String>> choices() {
    return Map.of(
        "--format",
        WireName.all(DateFormat.class),
        "--report",
        WireName.all(ReportKind.class),
        "--domain",
        WireName.all(Domain.class),
        "--date-order",
        WireName.all(Order.class),
        "--lang",
        List.of("en"));
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    Arguments arguments = new Arguments(parsed);
    List<String> inputs = arguments.inputs();
    ExtractArguments common = new ExtractArguments(arguments);
    DateFormat format = format(arguments);
    ReadingOptions reading = common.reading().withoutHashes();
    DateReader dates =
        new DateReader(new RuleFiles(reading.language(), List.of()).load(), common.dating());
    OutputTarget target =
        new Outputs(inputs).withTables(reading).open(arguments.value("--output"), session.out());
    session.interruption().guard(target);
    try {
      List<ReportRequest> reports = common.reports();
      DatesRun run =
          reports.isEmpty()
              ? new DatesRun(dates, format, session, target)
              : new ReportedDatesRun(
                  dates, format, session, target, ReportFiles.open(reports, inputs, session));
      return run.run(reading, inputs);
    } catch (RuntimeException | Error e) {
      target.abandon();
      throw e;
    }
  }

  private static DateFormat format(Arguments arguments) {
    if (arguments.has("--format")) {
      return Arguments.choice("--format", arguments.value("--format"), DateFormat.class);
    }
    String output = arguments.value("--output");
    Optional<DateFormat> byEnding = DateFormat.ofFile(output);
    if (byEnding.isEmpty()) {
      ExtractArguments.refuseEnding(output);
    }
    return byEnding.orElse(DateFormat.TEXT);
  }
}
