package dev.dateline.cli;

import dev.dateline.dates.DateSettings;
import dev.dateline.input.Inputs;
import dev.dateline.input.ReadingOptions;
import java.io.IOException;
import picocli.CommandLine.ParseResult;

/** {@code dateline text}: the text that offsets count, and what is known of the document. */
final class TextCommand implements Command {

  private final Extractors extractors;

  TextCommand(Extractors extractors) {
    this.extractors = extractors;
  }

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String summary() {
    return "Print the text as dateline reads it; the offsets of events count from its beginning.";
  }

  @Override
  public void declare(Declaration takes) {
    takes.operands(
        "INPUT...",
        "A file, a directory or archive of them, or - for standard input; see extract.");
    takes.group("Options:");
    takes.flag(
        "Print what is known of each document (title, publication date, dateline, language) on"
            + " standard output, before its text; otherwise it goes to standard error.",
        "--metadata");
    ExtractCommand.declareDocuments(takes);
    ExtractCommand.declareVerbosity(takes);
    takes.footer(
        "",
        "The text of one document is printed exactly, so that its first character has the offset 0;",
        "offsets are UTF-16 code units. Of several, each follows a line '==> ID <=='.",
        "",
        "Examples:",
        "  dateline text note.txt | head -c 200",
        "  dateline text --metadata releases/");
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    Arguments arguments = new Arguments(parsed);
    ReadingOptions reading = new ExtractArguments(arguments).reading();
    OutputTarget target = new StreamTarget("", session.out());
    DocumentPrinter printer =
        new DocumentPrinter(
            new SafeExtractor(
                extractors.load(reading.language(), java.util.List.of(), DateSettings.USUAL)),
            arguments.has("--metadata"),
            session,
            target.stream());
    Inputs inputs = new Inputs(reading, session.in(), printer);
    for (String input : arguments.inputs()) {
      inputs.read(input);
    }
    try {
      printer.finish();
      target.commit();
    } catch (IOException e) {
      throw new OutputException("", e);
    }
    return printer.errors() > 0 ? ExitCode.UNREADABLE : ExitCode.DONE;
  }
}
