package dev.dateline.cli;

import dev.dateline.output.ChronologySchema;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** {@code dateline schema}: the form of a chronology, for programs. */
final class SchemaCommand implements Command {

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public String summary() {
    return "Print the JSON Schema of a chronology.";
  }

  @Override
  public void declare(Declaration takes) {
    takes.group("Output:");
    ExtractCommand.declareFile(takes);
    takes.help();
    takes.footer(
        "",
        "The schema is of the form 2020-12. A line of NDJSON is what '#/$defs/event' describes.",
        "",
        "Example:",
        "  dateline schema -o chronology.schema.json");
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    String file = new Arguments(parsed).value("--output");
    OutputTarget target = new Outputs(List.of()).open(file, session.out());
    session.interruption().guard(target);
    try {
      ChronologySchema.write(target.stream());
      target.commit();
    } catch (IOException e) {
      target.abandon();
      throw new OutputException(file, e);
    }
    return ExitCode.DONE;
  }
}
