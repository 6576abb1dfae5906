package dev.dateline.cli;

import dev.dateline.dates.DateSettings.Domain;
import dev.dateline.dates.DateSettings.Order;
import dev.dateline.model.Chronology;
import dev.dateline.model.Document;
import dev.dateline.model.EventType;
import dev.dateline.model.Extraction;
import dev.dateline.model.Status;
import dev.dateline.output.Format;
import dev.dateline.output.WireName;
import dev.dateline.report.ReportKind;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;

/** {@code dateline extract}: documents to a chronology. */
final class ExtractCommand implements Command {

  /** All that {@code --format} may be. */
  static final String FORMATS =
      "text, json, ndjson, csv, tsv, xlsx, markdown, html, ics, timelinejs, mermaid, jsonld,"
          + " plover, brat, doccano";

  private final Extractors extractors;

  ExtractCommand(Extractors extractors) {
    this.extractors = extractors;
  }

  @Override
  public String name() {
    return "extract";
  }

  @Override
  public String summary() {
    return "Find the dated events of documents and put them in order.";
  }

  @Override
  public void declare(Declaration takes) {
    takes.operands(
        "INPUT...",
        "A file, a directory or archive of them, or - for standard input: texts (.txt, .md), web"
            + " pages (.html), .pdf, .docx, .odt, feeds (.xml), mails (.eml), JSON Lines (.jsonl: id, text, and if known"
            + " title, published, url, lang), tables (.csv, .tsv), .gz, .zip, .tar, .warc.");
    declareOutput(takes);
    declareReading(takes);
    declareFilters(takes);
    declareRun(takes);
    takes.footer(
        "",
        "Examples:",
        "  dateline extract releases/                            a timeline to read",
        "  dateline extract releases/ -o events.csv --bom        a table for a spreadsheet",
        "  dateline extract news.jsonl --no-merge -f ndjson | jq -r .title",
        "  dateline extract --into all.json today/               yesterday's chronology, updated",
        "  dateline extract -d 2025-06-09 --country RU --from 2024 --to 2024-06 note.txt",
        "",
        "Exit codes:",
        "  0 done   1 --fail-on fired   2 wrong usage   3 some inputs could not be read (the others",
        "  are in the output)   4 the output could not be written   130, 143 interrupted",
        "  A reader that closes the pipe early, such as head, ends the run quietly with 0.");
  }

  @Override
  public Map<String, List<String>> choices() {
    return Map.of(
        "--format",
        WireName.all(Format.class),
        "--type",
        WireName.all(EventType.class),
        "--status",
        WireName.all(Status.class),
        "--fail-on",
        WireName.all(FailOn.class),
        "--report",
        WireName.all(ReportKind.class),
        "--domain",
        WireName.all(Domain.class),
        "--date-order",
        WireName.all(Order.class),
        "--progress",
        WireName.all(Progress.When.class),
        "--lang",
        List.of("en"),
        "--delimiter",
        List.of("comma", "semicolon", "tab", "pipe", "space", "colon"));
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    ExtractRequest request =
        new ExtractArguments(new Arguments(parsed)).request(session.terminal());
    Function<Document, Extraction> extractor =
        extractors.load(request.reading().language(), request.rules(), request.dating());
    Outputs outputs = new Outputs(request.inputs()).withTables(request.reading());
    OutputTarget target = request.output().target(outputs, session);
    session.interruption().guard(target);
    try {
      Optional<Chronology> base = base(request, session);
      if (base.isEmpty()) {
        target.abandon();
        return ExitCode.UNREADABLE;
      }
      if (!request.reports().isEmpty()) {
        // Not by a variable for both: to check it, the JVM would load this class in every run.
        return new ReportedRun(request, base.get(), session, target).run(extractor);
      }
      if (request.isPlainUpdate()) {
        return new UpdateRun(request, base.get(), session, target).run(extractor);
      }
      return new ExtractRun(request, base.get(), session, target).run(extractor);
    } catch (RuntimeException | Error e) {
      target.abandon();
      throw e;
    }
  }

  /** The chronology to update, an empty one when there is none yet. */
  private static Optional<Chronology> base(ExtractRequest request, Session session) {
    String into = request.into();
    if (into.isEmpty() || !new File(into).exists()) {
      if (!into.isEmpty()) {
        session.messages().note("there is no '" + into + "' yet; it is begun");
      }
      return Optional.of(new Chronology(List.of(), List.of(), List.of()));
    }
    Optional<Chronology> known = new Chronologies(session).read(into);
    if (known.isPresent() && request.corrections().isEmpty()) {
      Correcting.warn(into, known.get(), session);
    }
    return known;
  }

  private static void declareOutput(Declaration takes) {
    takes.group("Output:");
    takes.value(
        "FORMAT",
        FORMATS + "; without it the ending of --output decides, else text.",
        "-f",
        "--format");
    declareFile(takes);
    declareTables(takes);
    takes.value(
        "CHRONOLOGY",
        "Update a chronology (JSON) with these documents: new ones are added, those that it has are"
            + " replaced. The file is replaced as a whole, and begun when there is none.",
        "--into");
    declareCorrections(takes);
    takes.flag(
        "One event for each time a document tells it; with ndjson they are written as they come.",
        "--no-merge");
  }

  private static void declareReading(Declaration takes) {
    takes.group("Documents:");
    declareDocuments(takes);
    declareDating(takes);
    takes.values(
        "PATH", "Rules of your own, a file or a folder, after the built-in ones.", "--rules");
  }

  static void declareCorrections(Declaration takes) {
    takes.value(
        "FILE",
        "What people correct, CSV with id, field and value; see 'dateline corrections'.",
        "--corrections");
  }

  static void declareTables(Declaration takes) {
    takes.flag("Begin csv or tsv with a byte order mark, as some spreadsheets want it.", "--bom");
    takes.value(
        "CHAR",
        "What stands between cells: a mark, or comma, semicolon, tab, pipe.",
        "--delimiter");
    takes.value(
        "NAMES", "The columns of a table, in this order: start,end,type,title.", "--columns");
    takes.flag("With markdown: a list with the words of the sources, not a table.", "--list");
    takes.flag("With ics: also events whose date is coarser than a week.", "--coarse");
  }

  static void declareFile(Declaration takes) {
    takes.value(
        "FILE",
        "Write to a file, which is replaced as a whole when all is done, or not at all.",
        "-o",
        "--output");
  }

  /** How dates are read where the words leave it open. */
  static void declareDating(Declaration takes) {
    takes.value(
        "DOMAIN",
        "auto (default), news: years are near the document's date, or narrative: they go on from"
            + " the last one told.",
        "--domain");
    takes.value(
        "ORDER",
        "Of 9/6/2025: dmy, mdy, or auto (default), which is mdy between slashes, else dmy.",
        "--date-order");
  }

  /** The options of every command that reads documents. */
  static void declareDocuments(Declaration takes) {
    takes.value(
        "DATE", "Publication date (yyyy-mm-dd) of documents that state none.", "-d", "--date");
    takes.value("CODE", "Language of documents that state none: en (default).", "--lang");
    takes.value(
        "NAME",
        "Encoding of files without a byte order mark (default: UTF-8, or what they look like).",
        "--encoding");
    takes.value(
        "NAME",
        "Column of the text in .csv and .tsv, which are not read without it, or its key in .jsonl.",
        "--text-column");
    takes.value(
        "NAME", "Column or key of the publication date: published (default).", "--date-column");
    takes.value("NAME", "Of what the document is called by in ids: id (default).", "--id-column");
    takes.value("NAME", "Of the title: title (default).", "--title-column");
    takes.value("NAME", "Of the address: url (default).", "--url-column");
  }

  private static void declareFilters(Declaration takes) {
    takes.group("Filters (may be repeated; each narrows the others down):");
    takes.values(
        "TYPE",
        "visit, meeting, call, forum, agreement, appointment, relations, statement, ceremony.",
        "--type");
    takes.values("STATUS", "planned, ongoing, held, postponed, cancelled.", "--status");
    takes.value("DATE", "Not over before this day, month or year (yyyy[-mm[-dd]]).", "--from");
    takes.value("DATE", "Not begun after this day, month or year.", "--to");
    takes.values("CODE", "Takes place in, or has as a party: RU, Russia, NATO.", "--country");
    takes.values("NAME", "The beginning of a participant's name or surname.", "--person");
    takes.values("NAME", "The beginning of a place's name.", "--place");
    takes.flag("Only events whose date the words state in full.", "--stated-only");
  }

  private static void declareRun(Declaration takes) {
    takes.group("Running:");
    takes.value(
        "N", "Documents to work on at a time (default: one per processor).", "-j", "--jobs");
    takes.values(
        "WHAT", "End with 1 on: unreadable, undated, review, or none (default).", "--fail-on");
    declareReport(takes);
    takes.value(
        "WHEN", "Tell how far it is: auto (default: on a terminal), always, never.", "--progress");
    takes.value(
        "FILE",
        "Options from a file of YAML, such as 'format: csv'. The command line goes first.",
        "--config");
    declareVerbosity(takes);
  }

  static void declareReport(Declaration takes) {
    takes.values(
        "KIND[=FILE]",
        "What a person should look at, for build servers: github (annotations, on standard error),"
            + " sarif (dateline.sarif) or junit (TEST-dateline.xml). May be repeated.",
        "--report");
  }

  static void declareVerbosity(Declaration takes) {
    takes.flag("Say nothing but errors.", "-q", "--quiet");
    takes.flag("Say more on standard error.", "-v", "--verbose");
    takes.help();
  }
}
