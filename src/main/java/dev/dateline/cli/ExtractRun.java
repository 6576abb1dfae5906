package dev.dateline.cli;

import dev.dateline.input.DocumentSink;
import dev.dateline.input.Inputs;
import dev.dateline.model.Chronology;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.Event;
import dev.dateline.model.Extraction;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Severity;
import dev.dateline.output.LiveWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** One run of {@code extract}: reads, extracts, writes, and keeps the tally for the exit code. */
class ExtractRun implements ResultSink {

  private final ExtractRequest request;
  private final Chronology base;
  private final Session session;
  private final OutputTarget target;
  private final Map<String, String> texts;
  private final EventOutput output;
  private int documents;
  private int undated;
  private int errors;
  private int flagged;
  private Progress progress;

  /** One that updates a chronology, which may be empty. */
  ExtractRun(ExtractRequest request, Chronology base, Session session, OutputTarget target) {
    this.request = request;
    this.base = base;
    this.session = session;
    this.target = target;
    this.texts = request.output().format().needsTexts() ? new ConcurrentHashMap<>() : Map.of();
    this.output = output();
    // Lines of events that a terminal shows are progress enough.
    boolean seen = isLive() && target.name().isEmpty() && session.terminal().isTerminal();
    if (request.progress() && !seen) {
      progress = new Progress(session.messages());
    }
  }

  ExitCode run(Function<Document, Extraction> extractor) {
    boolean keeps = request.output().format().needsTexts();
    SafeExtractor safe = new SafeExtractor(keeps ? keeping(extractor) : extractor);
    Pipeline pipeline = new Pipeline(safe, request.jobs(), this);
    Inputs inputs = new Inputs(request.reading(), session.in(), source(pipeline));
    for (String input : request.inputs()) {
      inputs.read(input);
    }
    pipeline.finish();
    return report(finish());
  }

  /** Keeps the text of each document until it is written. */
  private Function<Document, Extraction> keeping(Function<Document, Extraction> extractor) {
    return document -> {
      texts.put(document.id(), document.text());
      return extractor.apply(document);
    };
  }

  /** What takes the documents that are read and hands them to the pipeline. */
  DocumentSink source(DocumentSink pipeline) {
    return pipeline;
  }

  /** Whether events are written as they come, and not all together at the end. */
  final boolean isLive() {
    return !request.merge() && request.output().format().isLive();
  }

  @Override
  public void extraction(Extraction extraction) {
    documents++;
    List<Diagnostic> diagnostics = diagnostics(extraction);
    for (Diagnostic diagnostic : diagnostics) {
      note(diagnostic);
    }
    try {
      told(extraction, diagnostics, output.add(extraction));
    } catch (IOException e) {
      throw new OutputException(target.name(), e);
    }
  }

  /** Its own, and what was asked for with {@code --fail-on}, so that one sees where it is. */
  private List<Diagnostic> diagnostics(Extraction extraction) {
    if (!(extraction.document().published() instanceof PublicationDate.Unknown)) {
      return extraction.diagnostics();
    }
    undated++;
    if (!request.failOn().contains(FailOn.UNDATED)) {
      return extraction.diagnostics();
    }
    List<Diagnostic> diagnostics = new ArrayList<>(extraction.diagnostics());
    String message = "nothing states when it was published";
    String id = extraction.document().id();
    diagnostics.add(0, Diagnostic.of(Severity.WARNING, id, "undated", message));
    return diagnostics;
  }

  /**
   * Told of each document when it is done.
   *
   * @param events that are to be reviewed and are written now
   */
  void told(Extraction extraction, List<Diagnostic> diagnostics, List<Event> events) {
    flagged += events.size();
    if (progress != null) {
      progress.document(extraction.events().size());
    }
  }

  @Override
  public void diagnostic(Diagnostic diagnostic) {
    note(diagnostic);
    output.add(diagnostic);
  }

  /** Something that the writing of the events gave. */
  void warned(Diagnostic warning) {
    note(warning);
  }

  private EventOutput output() {
    if (isLive()) {
      return live();
    }
    return new Collected(
        request, base, request.output().writer(session, target, texts), target.stream(), session);
  }

  private EventOutput live() {
    LiveWriter writer = request.output().live(target, texts);
    boolean everyDocument = request.output().format().needsTexts();
    return new LiveLines(request.filter(), writer, everyDocument, target.stream(), session);
  }

  private void note(Diagnostic diagnostic) {
    if (diagnostic.severity() == Severity.ERROR) {
      errors++;
    }
    say(diagnostic);
  }

  void say(Diagnostic diagnostic) {
    session.messages().diagnostic(diagnostic);
  }

  /** Writes what is left to write. */
  EventOutput.Counts finish() {
    if (progress != null) {
      progress.end();
    }
    try {
      EventOutput.Counts counts = output.finish();
      flagged += counts.flagged().size();
      for (Diagnostic warning : counts.warnings()) {
        warned(warning);
      }
      target.commit();
      return counts;
    } catch (IOException e) {
      throw new OutputException(target.name(), e);
    }
  }

  private ExitCode report(EventOutput.Counts counts) {
    if (counts.found() == 0 && documents > 0) {
      session.messages().note("no dated events in " + amount(documents, "document"));
    } else if (counts.found() > 0 && counts.written() == 0) {
      session.messages().note("none of " + amount(counts.found(), "event") + " passes the filters");
    }
    session
        .messages()
        .detail(amount(documents, "document") + ", " + amount(counts.written(), "event"));
    boolean fired = fired();
    if (errors > 0) {
      return ExitCode.UNREADABLE;
    }
    return fired ? ExitCode.NO : ExitCode.DONE;
  }

  private boolean fired() {
    boolean fired = false;
    if (request.failOn().contains(FailOn.UNDATED) && undated > 0) {
      session
          .messages()
          .note("--fail-on undated: " + amount(undated, "document") + " without a date");
      fired = true;
    }
    if (request.failOn().contains(FailOn.REVIEW) && flagged > 0) {
      session.messages().note("--fail-on review: " + amount(flagged, "event") + " to check");
      fired = true;
    }
    return fired;
  }

  static String amount(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
