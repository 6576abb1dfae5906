package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The least program with picocli and Jackson, against which the start of dateline is measured. It has dateline's main class
 * and options so that the same launcher starts it.
 */
@Command(name = "minimal", mixinStandardHelpOptions = true)
final class Main implements Callable<Integer> {
  @Option(names = {"-f", "--format"})
  String format;

  @Option(names = {"-o", "--output"})
  Path output;

  @Option(names = "--no-merge")
  boolean noMerge;

  @Parameters(index = "0")
  String command;

  @Parameters(index = "1")
  Path input;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    String text = Files.readString(input);
    try (JsonGenerator json =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), System.out)) {
      json.writeStartObject();
      json.writeStringProperty("document", input.toString());
      json.writeStringProperty("format", format);
      json.writeNumberProperty("length", text.length());
      json.writeEndObject();
    }
    return 0;
  }
}
