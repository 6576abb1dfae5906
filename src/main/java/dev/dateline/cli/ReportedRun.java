package dev.dateline.cli;

import dev.dateline.input.DocumentSink;
import dev.dateline.model.Chronology;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.Event;
import dev.dateline.model.Extraction;
import java.util.List;
import java.util.function.Function;

/** A run of {@code extract} of which reports are written, too. */
final class ReportedRun extends ExtractRun {

  private final ReportFiles files;
  private Reports reports;

  ReportedRun(ExtractRequest request, Chronology base, Session session, OutputTarget target) {
    super(request, base, session, target);
    files = ReportFiles.open(request.reports(), request.inputs(), session);
  }

  @Override
  ExitCode run(Function<Document, Extraction> extractor) {
    try {
      return super.run(extractor);
    } catch (RuntimeException | Error e) {
      files.abandon();
      throw e;
    }
  }

  @Override
  DocumentSink source(DocumentSink pipeline) {
    Locator locator = new Locator(pipeline);
    reports = new Reports(files, locator, isLive());
    return locator;
  }

  @Override
  void told(Extraction extraction, List<Diagnostic> diagnostics, List<Event> flagged) {
    super.told(extraction, diagnostics, flagged);
    reports.document(extraction.document().id(), diagnostics, flagged);
  }

  @Override
  public void diagnostic(Diagnostic diagnostic) {
    super.diagnostic(diagnostic);
    reports.file(diagnostic);
  }

  @Override
  void warned(Diagnostic warning) {
    super.warned(warning);
    reports.file(warning);
  }

  @Override
  void say(Diagnostic diagnostic) {
    if (!files.onStandardError()) {
      super.say(diagnostic);
    }
  }

  @Override
  EventOutput.Counts finish() {
    EventOutput.Counts counts = super.finish();
    reports.events(counts.flagged());
    reports.finish();
    return counts;
  }
}
