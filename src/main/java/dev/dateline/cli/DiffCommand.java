package dev.dateline.cli;

import dev.dateline.diff.Comparison;
import dev.dateline.diff.DiffFormat;
import dev.dateline.diff.Difference;
import dev.dateline.diff.Field;
import dev.dateline.model.Chronology;
import dev.dateline.output.WireName;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code dateline diff}: what became of the events of a chronology. */
final class DiffCommand implements Command {

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String summary() {
    return "Compare two chronologies: events added, removed, changed.";
  }

  @Override
  public void declare(Declaration takes) {
    takes.operands(
        "OLD NEW",
        "Chronologies, JSON or NDJSON, as 'dateline extract' writes them; - for standard input."
            + " An event is the same when an id or alias is.");
    takes.group("Output:");
    takes.value(
        "FORMAT",
        "text, json or markdown; without it the ending of --output decides, else text.",
        "-f",
        "--format");
    ExtractCommand.declareFile(takes);
    takes.group("Comparing:");
    takes.values(
        "FIELDS",
        "Fields whose difference does not count: date, basis, type, subtype, status, title, body,"
            + " places, participants, parties, codes, review, sources, conflicts, related, id.",
        "--ignore");
    takes.group("Running:");
    ExtractCommand.declareVerbosity(takes);
    takes.footer(
        "",
        "Examples:",
        "  dateline diff yesterday.json today.json",
        "  dateline diff old.json new.json --ignore sources,id -f markdown -o comment.md",
        "",
        "Exit codes:",
        "  0 no difference   1 a difference   2 wrong usage   3 a chronology could not be read",
        "  4 the output could not be written");
  }

  @Override
  public Map<String, List<String>> choices() {
    return Map.of(
        "--format", WireName.all(DiffFormat.class), "--ignore", WireName.all(Field.class));
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    Arguments arguments = new Arguments(parsed);
    List<String> names = arguments.words();
    if (names.size() != 2) {
      String message = "give two chronologies: OLD and NEW";
      throw new UsageException(parsed.commandSpec().name(), message);
    }
    DiffFormat format = format(arguments);
    Comparison comparison = new Comparison(arguments.choices("--ignore", Field.class));
    OutputTarget target = new Outputs(names).open(arguments.value("--output"), session.out());
    session.interruption().guard(target);
    try {
      Chronologies files = new Chronologies(session);
      Optional<Chronology> before = files.read(names.get(0));
      Optional<Chronology> after = files.read(names.get(1));
      if (before.isEmpty() || after.isEmpty()) {
        target.abandon();
        return ExitCode.UNREADABLE;
      }
      Difference difference = comparison.of(before.get().events(), after.get().events());
      write(format.bytes(difference), session, target);
      return difference.isEmpty() ? ExitCode.DONE : ExitCode.NO;
    } catch (RuntimeException | Error e) {
      target.abandon();
      throw e;
    }
  }

  private static DiffFormat format(Arguments arguments) {
    if (arguments.has("--format")) {
      return Arguments.choice("--format", arguments.value("--format"), DiffFormat.class);
    }
    String output = arguments.value("--output");
    Optional<DiffFormat> byEnding = DiffFormat.ofFile(output);
    if (byEnding.isEmpty()) {
      ExtractArguments.refuseEnding(output);
    }
    return byEnding.orElse(DiffFormat.TEXT);
  }

  static void write(byte[] bytes, Session session, OutputTarget target) {
    session.interruption().beginWriting();
    try {
      target.stream().write(bytes);
      target.commit();
    } catch (IOException e) {
      throw new OutputException(target.name(), e);
    } finally {
      session.interruption().endWriting();
    }
  }
}
