package dev.dateline.cli;

import dev.dateline.chronology.EventFilter;
import dev.dateline.dates.DateSettings;
import dev.dateline.dates.DateSettings.Domain;
import dev.dateline.dates.DateSettings.Order;
import dev.dateline.input.ReadingOptions;
import dev.dateline.model.EventType;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Status;
import dev.dateline.output.Format;
import dev.dateline.output.WritingOptions;
import dev.dateline.rules.Nearest;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the command line of {@code extract}; whatever is wrong in it shows before any work. */
final class ExtractArguments {

  private static final int MOST_JOBS = 256;

  private static final List<String> NOT_WITH_INTO =
      List.of(
          "--output",
          "--format",
          "--bom",
          "--delimiter",
          "--columns",
          "--coarse",
          "--list",
          "--no-merge",
          "--type",
          "--status",
          "--from",
          "--to",
          "--country",
          "--person",
          "--place",
          "--stated-only");

  private final Arguments arguments;

  ExtractArguments(Arguments arguments) {
    this.arguments = arguments;
  }

  ExtractRequest request(Terminal terminal) {
    List<String> inputs = arguments.inputs();
    return new ExtractRequest(
        inputs,
        reading(),
        dating(),
        arguments.values("--rules"),
        filter(),
        !arguments.has("--no-merge"),
        output(),
        arguments.value("--into"),
        corrections(),
        jobs(),
        failOn(),
        reports(),
        progress(terminal));
  }

  /** What is said of the inputs, as all commands that read documents take it. */
  ReadingOptions reading() {
    String date = arguments.value("--date");
    PublicationDate published = PublicationDate.UNKNOWN;
    if (arguments.has("--date")) {
      LocalDate day = new DateArgument("--date").day(date);
      published = new PublicationDate.Known(day, PublicationDate.Basis.OPTION);
    }
    String language = arguments.has("--lang") ? arguments.value("--lang") : "en";
    return new ReadingOptions(encoding(), published, language.toLowerCase(Locale.ROOT))
        .withColumns(columns());
  }

  /** The columns of tables by the words of {@link ReadingOptions#columns}. */
  private Map<String, String> columns() {
    Map<String, String> columns = new HashMap<>();
    column("--text-column", "text", columns);
    column("--id-column", "id", columns);
    column("--title-column", "title", columns);
    column("--date-column", "published", columns);
    column("--url-column", "url", columns);
    return columns;
  }

  private void column(String option, String value, Map<String, String> columns) {
    if (arguments.has(option)) {
      String name = arguments.value(option).strip();
      if (name.isEmpty()) {
        throw new UsageException(option + ": the name of a column is missing");
      }
      columns.put(value, name);
    }
  }

  /** How dates are to be read. */
  DateSettings dating() {
    return new DateSettings(
        arguments.has("--domain")
            ? Arguments.choice("--domain", arguments.value("--domain"), Domain.class)
            : Domain.AUTO,
        arguments.has("--date-order")
            ? Arguments.choice("--date-order", arguments.value("--date-order"), Order.class)
            : Order.AUTO);
  }

  /** The encoding that the inputs are said to have, or empty. */
  String encoding() {
    String name = arguments.value("--encoding");
    if (arguments.has("--encoding") && !isCharset(name)) {
      List<String> usual =
          List.of("UTF-8", "UTF-16LE", "windows-1252", "windows-1251", "ISO-8859-1");
      throw new UsageException(
          "--encoding: '" + name + "' is not a character encoding" + Nearest.hint(name, usual));
    }
    return name;
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** A chronology that is updated stays what it is: JSON, with all of its events. */
  private OutputRequest output() {
    if (!arguments.has("--into")) {
      return OutputRequest.of(arguments, Format.TEXT);
    }
    for (String option : NOT_WITH_INTO) {
      if (arguments.has(option)) {
        throw new UsageException(
            option
                + ": not together with --into, which keeps a chronology whole, as JSON; use"
                + " 'dateline convert' for what is made of it");
      }
    }
    return new OutputRequest(
        Format.JSON, into(), false, WritingOptions.OWN_DELIMITER, List.of(), false, false);
  }

  /** The chronology to update; what is made of chronologies for people cannot be read again. */
  private String into() {
    String into = arguments.value("--into");
    Optional<Format> byEnding = Format.ofFile(into);
    if (byEnding.isPresent() && byEnding.get() != Format.JSON) {
      throw new UsageException(
          "--into: '" + into + "' is to be a chronology, as JSON; give it the ending .json");
    }
    return into;
  }

  /** Refuses a file whose ending is that of no format; one without an ending may pass. */
  static void refuseEnding(String output) {
    String fileName = output.substring(output.lastIndexOf('/') + 1);
    if (fileName.indexOf('.') > 0) {
      throw new UsageException(
          "--output: the ending of '" + fileName + "' names no format; say which with --format");
    }
  }

  private EventFilter filter() {
    LocalDate from = new DateArgument("--from").start(arguments.value("--from"));
    LocalDate to = new DateArgument("--to").end(arguments.value("--to"));
    if (to.isBefore(from)) {
      throw new UsageException("--to is before --from, so that no event could pass");
    }
    List<String> countries = new ArrayList<>();
    for (String values : arguments.values("--country")) {
      for (String value : values.split(",")) {
        countries.add(CountryArgument.parse(value));
      }
    }
    return new EventFilter(
        arguments.choices("--type", EventType.class),
        arguments.choices("--status", Status.class),
        from,
        to,
        countries,
        names("--person"),
        names("--place"),
        arguments.has("--stated-only"));
  }

  private List<String> names(String option) {
    List<String> names = arguments.values(option);
    for (String name : names) {
      if (name.isBlank()) {
        throw new UsageException(option + ": a name is missing");
      }
    }
    return names;
  }

  private List<Correcting> corrections() {
    if (arguments.has("--corrections") && arguments.has("--no-merge")) {
      throw new UsageException(
          "--corrections: not together with --no-merge, which leaves events as they are told");
    }
    // Asked here too, because an option that nobody gives is to load no class.
    return arguments.has("--corrections") ? Correcting.of(arguments) : List.of();
  }

  private int jobs() {
    if (!arguments.has("--jobs")) {
      return Runtime.getRuntime().availableProcessors();
    }
    String value = arguments.value("--jobs");
    try {
      int jobs = Integer.parseInt(value);
      if (jobs >= 1 && jobs <= MOST_JOBS) {
        return jobs;
      }
    } catch (NumberFormatException e) {
      // Said below, together with numbers that are out of range.
    }
    throw new UsageException("--jobs: '" + value + "' is not a number from 1 to " + MOST_JOBS);
  }

  /** The reports, without their classes where none is wanted. */
  List<ReportRequest> reports() {
    return arguments.has("--report") ? ReportRequest.of(arguments) : List.of();
  }

  private boolean progress(Terminal terminal) {
    boolean usual = terminal.isErrorTerminal() && !arguments.has("--quiet");
    if (!arguments.has("--progress")) {
      return usual;
    }
    Progress.When when =
        Arguments.choice("--progress", arguments.value("--progress"), Progress.When.class);
    return when == Progress.When.AUTO ? usual : when == Progress.When.ALWAYS;
  }

  private Set<FailOn> failOn() {
    Set<FailOn> failOn = EnumSet.noneOf(FailOn.class);
    failOn.addAll(arguments.choices("--fail-on", FailOn.class));
    failOn.remove(FailOn.NONE);
    return failOn;
  }
}
