package dev.dateline.cli;

import dev.dateline.input.Inputs;
import dev.dateline.model.Chronology;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.Extraction;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Severity;
import dev.dateline.output.Format;
import java.io.IOException;
import java.util.function.Function;

/** One run of {@code extract}: reads, extracts, writes, and keeps the tally for the exit code. */
final class ExtractRun implements ResultSink {

  private final ExtractRequest request;
  private final Chronology base;
  private final Session session;
  private final OutputTarget target;
  private final EventOutput output;
  private int documents;
  private int undated;
  private int errors;

  /** One that updates a chronology, which may be empty. */
  ExtractRun(ExtractRequest request, Chronology base, Session session, OutputTarget target) {
    this.request = request;
    this.base = base;
    this.session = session;
    this.target = target;
    this.output = output();
  }

  ExitCode run(Function<Document, Extraction> extractor) {
    Pipeline pipeline = new Pipeline(new SafeExtractor(extractor), request.jobs(), this);
    Inputs inputs = new Inputs(request.reading(), session.in(), pipeline);
    for (String input : request.inputs()) {
      inputs.read(input);
    }
    pipeline.finish();
    return report(finish());
  }

  @Override
  public void extraction(Extraction extraction) {
    documents++;
    if (extraction.document().published() instanceof PublicationDate.Unknown) {
      undated++;
    }
    for (Diagnostic diagnostic : extraction.diagnostics()) {
      note(diagnostic);
    }
    try {
      output.add(extraction);
    } catch (IOException e) {
      throw new OutputException(target.name(), e);
    }
  }

  @Override
  public void diagnostic(Diagnostic diagnostic) {
    note(diagnostic);
    output.add(diagnostic);
  }

  private EventOutput output() {
    if (request.output().format() == Format.NDJSON && !request.merge()) {
      return new LiveLines(request.filter(), target.stream(), session.interruption());
    }
    return new Collected(
        request, base, request.output().writer(session, target), target.stream(), session);
  }

  private void note(Diagnostic diagnostic) {
    if (diagnostic.severity() == Severity.ERROR) {
      errors++;
    }
    session.messages().diagnostic(diagnostic);
  }

  private EventOutput.Counts finish() {
    try {
      EventOutput.Counts counts = output.finish();
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
    if (errors > 0) {
      return ExitCode.UNREADABLE;
    }
    return fired(counts) ? ExitCode.NO : ExitCode.DONE;
  }

  private boolean fired(EventOutput.Counts counts) {
    boolean fired = false;
    if (request.failOn().contains(FailOn.UNDATED) && undated > 0) {
      session
          .messages()
          .note("--fail-on undated: " + amount(undated, "document") + " without a date");
      fired = true;
    }
    if (request.failOn().contains(FailOn.REVIEW) && counts.flagged() > 0) {
      session
          .messages()
          .note("--fail-on review: " + amount(counts.flagged(), "event") + " to check");
      fired = true;
    }
    return fired;
  }

  private static String amount(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
