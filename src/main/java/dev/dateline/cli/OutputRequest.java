package dev.dateline.cli;

import dev.dateline.model.Chronology;
import dev.dateline.output.ChronologyWriter;
import dev.dateline.output.Format;
import dev.dateline.output.LiveFormats;
import dev.dateline.output.LiveWriter;
import dev.dateline.output.WireName;
import dev.dateline.output.WritingOptions;
import dev.dateline.rules.Nearest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the user wants a chronology to be written.
 *
 * @param file the file to write, or empty
 * @param bom whether a table begins with a byte order mark
 * @param delimiter what stands between cells, or NUL for the format's own
 * @param columns those of a table, empty for all
 * @param coarse whether a calendar has dates coarser than a week
 * @param list whether Markdown is a list and no table
 */
record OutputRequest(
    Format format,
    String file,
    boolean bom,
    char delimiter,
    List<String> columns,
    boolean coarse,
    boolean list) {

  /**
   * Reads the options of output.
   *
   * @param otherwise the format when neither an option nor the file's ending names one
   */
  static OutputRequest of(Arguments arguments, Format otherwise) {
    Format format = format(arguments, otherwise);
    if (arguments.has("--bom") && !format.isTable()) {
      throw new UsageException("--bom: only the formats csv and tsv may begin with one");
    }
    if (arguments.has("--coarse") && format != Format.ICS) {
      throw new UsageException("--coarse: only the format ics leaves coarse dates out");
    }
    boolean list = arguments.has("--list");
    if (list && (format != Format.MARKDOWN || arguments.has("--columns"))) {
      throw new UsageException("--list: only the format markdown, without --columns, can be one");
    }
    return new OutputRequest(
        format,
        arguments.value("--output"),
        arguments.has("--bom"),
        DelimiterArgument.parse(arguments.value("--delimiter"), format),
        columns(arguments, format),
        arguments.has("--coarse"),
        list);
  }

  private static List<String> columns(Arguments arguments, Format format) {
    if (!arguments.has("--columns")) {
      return List.of();
    }
    if (!format.hasColumns()) {
      throw new UsageException("--columns: only the formats csv, tsv, xlsx and markdown have them");
    }
    List<String> columns = new ArrayList<>();
    for (String name : arguments.value("--columns").split(",", -1)) {
      if (!Format.columns().contains(name.strip())) {
        throw new UsageException(
            "--columns: '"
                + name
                + "' is not one of "
                + String.join(", ", Format.columns())
                + Nearest.hint(name, Format.columns()));
      }
      columns.add(name.strip());
    }
    return columns;
  }

  /** Opens the file or standard output; a terminal is not made to show what is no text. */
  OutputTarget target(Outputs outputs, Session session) {
    OutputTarget target = outputs.open(file, session.out());
    if (target.name().isEmpty() && format.isBinary() && session.terminal().isTerminal()) {
      throw new UsageException(
          "--format: "
              + WireName.of(format)
              + " is no text that a terminal could show; write it to a file with --output");
    }
    return target;
  }

  private static Format format(Arguments arguments, Format otherwise) {
    String output = arguments.value("--output");
    if (arguments.has("--format")) {
      return Arguments.choice("--format", arguments.value("--format"), Format.class);
    }
    Optional<Format> byEnding = Format.ofFile(output);
    if (byEnding.isEmpty()) {
      ExtractArguments.refuseEnding(output);
    }
    return byEnding.orElse(otherwise);
  }

  /** What writes the format, as wide and as coloured as the target may be. */
  ChronologyWriter writer(Session session, OutputTarget target, Map<String, String> texts) {
    Terminal terminal = session.terminal();
    boolean onTerminal = target.name().isEmpty() && terminal.isTerminal();
    boolean text = format == Format.TEXT;
    return format.writer(
        new WritingOptions(
            Version.current(),
            text ? terminal.width(onTerminal) : 0,
            text && onTerminal && terminal.colour(),
            bom,
            delimiter,
            columns,
            coarse,
            list,
            texts));
  }

  /** What writes the format while documents are being read. */
  LiveWriter live(OutputTarget target, Map<String, String> texts) {
    return LiveFormats.of(format, target.stream(), texts);
  }

  /** Writes all and makes it final. */
  void write(Chronology chronology, Session session, OutputTarget target) {
    session.interruption().beginWriting();
    Map<String, String> texts =
        format.needsTexts() ? DocumentTexts.of(chronology, session) : Map.of();
    ChronologyWriter writer = writer(session, target, texts);
    try {
      writer.write(chronology, target.stream());
      target.commit();
    } catch (IOException e) {
      throw new OutputException(target.name(), e);
    } finally {
      session.interruption().endWriting();
    }
    remark(writer.remark(), session);
  }

  /** Tells the person what the format had no room for. */
  static void remark(String remark, Session session) {
    if (!remark.isEmpty()) {
      session.messages().note(remark);
    }
  }
}
