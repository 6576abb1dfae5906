package dev.dateline.cli;

import dev.dateline.corrections.CorrectionsWriter;
import dev.dateline.corrections.Edits;
import dev.dateline.corrections.SheetFile;
import dev.dateline.reader.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** {@code dateline corrections}: a table edited in a spreadsheet to a file of corrections. */
final class CorrectionsCommand implements Command {

  @Override
  public String name() {
    return "corrections";
  }

  @Override
  public String summary() {
    return "Turn a table of events that was edited in a spreadsheet into a file of corrections.";
  }

  @Override
  public void declare(Declaration takes) {
    takes.operands(
        "ORIGINAL EDITED",
        "What 'dateline extract -f csv' wrote, and what became of it. A row that is gone drops its"
            + " event; a column that is gone stays as it is.");
    takes.group("Output:");
    ExtractCommand.declareFile(takes);
    takes.group("Documents:");
    takes.value(
        "NAME",
        "Encoding of EDITED without a byte order mark (default: UTF-8, or what it looks like).",
        "--encoding");
    takes.group("Running:");
    ExtractCommand.declareVerbosity(takes);
    takes.footer(
        "",
        "Examples:",
        "  dateline extract releases/ -o events.csv",
        "  dateline corrections events.csv edited.csv -o corrections.csv",
        "  dateline extract releases/ --corrections corrections.csv",
        "",
        "Exit codes:",
        "  0 done   2 wrong usage   3 a table could not be read, or a change in it cannot be told",
        "  for sure, and nothing is written   4 the output could not be written");
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    Arguments arguments = new Arguments(parsed);
    List<String> names = arguments.words();
    if (names.size() != 2) {
      String message = "give two tables: ORIGINAL and EDITED";
      throw new UsageException(parsed.commandSpec().name(), message);
    }
    String encoding = new ExtractArguments(arguments).encoding();
    OutputTarget target = new Outputs(names).open(arguments.value("--output"), session.out());
    session.interruption().guard(target);
    try {
      SheetFile original = sheet(names.get(0), "", session);
      SheetFile edited = sheet(names.get(1), encoding, session);
      Edits.Found found = Edits.between(original, edited);
      DiffCommand.write(CorrectionsWriter.bytes(found.lines()), session, target);
      tell(found, session);
      return ExitCode.DONE;
    } catch (FileFault e) {
      e.diagnostics().forEach(session.messages()::diagnostic);
      target.abandon();
      return ExitCode.UNREADABLE;
    } catch (RuntimeException | Error e) {
      target.abandon();
      throw e;
    }
  }

  private static SheetFile sheet(String name, String encoding, Session session) throws FileFault {
    try (InputStream in = Chronologies.open(name, session)) {
      return new SheetFile(name, in.readAllBytes(), encoding);
    } catch (IOException e) {
      throw FileFault.of(name, e);
    }
  }

  private static void tell(Edits.Found found, Session session) {
    Set<String> dropped = new LinkedHashSet<>();
    Set<String> changed = new LinkedHashSet<>();
    for (Edits.Line line : found.lines()) {
      (line.isDrop() ? dropped : changed).add(line.id());
    }
    session.messages().note("events corrected: " + changed.size() + ", dropped: " + dropped.size());
    if (!found.ignored().isEmpty()) {
      String columns = String.join(", ", found.ignored());
      session.messages().note("changes that are no corrections, left out, in: " + columns);
    }
  }
}
