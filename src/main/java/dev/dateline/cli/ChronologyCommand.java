package dev.dateline.cli;

import dev.dateline.chronology.Merger;
import dev.dateline.model.Chronology;
import dev.dateline.output.Format;
import dev.dateline.output.WireName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code dateline merge} and {@code dateline convert}: from chronologies to a chronology. */
final class ChronologyCommand implements Command {

  /** What is done between reading and writing. */
  enum Work {
    MERGE,
    CONVERT
  }

  private final Work work;

  ChronologyCommand(Work work) {
    this.work = work;
  }

  @Override
  public String name() {
    return work == Work.MERGE ? "merge" : "convert";
  }

  @Override
  public String summary() {
    return work == Work.MERGE
        ? "Make one chronology of several; what they tell of one occurrence is one event."
        : "Write a chronology in another format.";
  }

  @Override
  public void declare(Declaration takes) {
    takes.operands(
        work == Work.MERGE ? "CHRONOLOGY..." : "CHRONOLOGY",
        "JSON or NDJSON, as 'dateline extract' writes it; - for standard input. Lines of NDJSON do"
            + " not tell when documents were published, so JSON is better for merging.");
    takes.group("Output:");
    takes.value(
        "FORMAT",
        ExtractCommand.FORMATS
            + "; without it the ending of --output decides"
            + (work == Work.MERGE ? ", else json." : "."),
        "-f",
        "--format");
    ExtractCommand.declareFile(takes);
    ExtractCommand.declareTables(takes);
    ExtractCommand.declareCorrections(takes);
    takes.group("Running:");
    ExtractCommand.declareVerbosity(takes);
    takes.footer(work == Work.MERGE ? MERGE_FOOTER : CONVERT_FOOTER);
  }

  private static final String[] MERGE_FOOTER = {
    "",
    "Examples:",
    "  dateline merge january.json february.json -o all.json",
    "  dateline merge monday.json tuesday.json -f text     a timeline to read",
    "",
    "Exit codes:",
    "  0 done   2 wrong usage   3 a chronology could not be read, and nothing is written",
    "  4 the output could not be written"
  };

  private static final String[] CONVERT_FOOTER = {
    "",
    "Examples:",
    "  dateline convert events.json -f text                a timeline to read",
    "  dateline convert events.json -o events.csv --bom    a table for a spreadsheet",
    "",
    "Exit codes:",
    "  0 done   2 wrong usage   3 the chronology could not be read   4 the output could not be",
    "  written"
  };

  @Override
  public Map<String, List<String>> choices() {
    return Map.of("--format", WireName.all(Format.class));
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    Arguments arguments = new Arguments(parsed);
    List<String> names = arguments.operands("CHRONOLOGY", "name files, or - for standard input");
    if (work == Work.CONVERT && names.size() > 1) {
      String message = "give one CHRONOLOGY; 'dateline merge' makes one of several";
      throw new UsageException(parsed.commandSpec().name(), message);
    }
    OutputRequest request = OutputRequest.of(arguments, otherwise(arguments));
    List<Correcting> corrections = Correcting.of(arguments);
    OutputTarget target = request.target(new Outputs(names), session);
    session.interruption().guard(target);
    try {
      Optional<Chronology> chronology = chronology(names, corrections.isEmpty(), session);
      if (chronology.isEmpty()) {
        target.abandon();
        return ExitCode.UNREADABLE;
      }
      Chronology corrected = chronology.get();
      for (Correcting correcting : corrections) {
        corrected = correcting.corrected(corrected, session);
      }
      request.write(corrected, session, target);
      return ExitCode.DONE;
    } catch (RuntimeException | Error e) {
      target.abandon();
      throw e;
    }
  }

  private Format otherwise(Arguments arguments) {
    if (work == Work.CONVERT && !arguments.has("--format") && !arguments.has("--output")) {
      throw new UsageException("dateline convert", "say to which format, with --format");
    }
    return Format.JSON;
  }

  private Optional<Chronology> chronology(List<String> names, boolean asTold, Session session) {
    Chronologies files = new Chronologies(session);
    List<Chronology> read = new ArrayList<>();
    for (String name : names) {
      Optional<Chronology> chronology = files.read(name);
      chronology.ifPresent(read::add);
      if (chronology.isPresent() && asTold && work == Work.MERGE) {
        Correcting.warn(name, chronology.get(), session);
      }
    }
    if (read.size() < names.size()) {
      return Optional.empty();
    }
    if (work == Work.CONVERT) {
      return Optional.of(read.get(0));
    }
    Merger merger = new Merger(new Coding(new RuleFiles("en", List.of())));
    read.forEach(merger::add);
    return Optional.of(merger.merged());
  }
}
