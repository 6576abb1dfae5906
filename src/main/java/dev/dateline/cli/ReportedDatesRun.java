package dev.dateline.cli;

import dev.dateline.DateReader;
import dev.dateline.input.DocumentSink;
import dev.dateline.input.ReadingOptions;
import dev.dateline.model.DateReading;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.output.DateFormat;
import java.util.List;

/** A run of {@code dates} of which reports are written, too. */
final class ReportedDatesRun extends DatesRun {

  private final ReportFiles files;
  private Reports reports;

  ReportedDatesRun(
      DateReader dates,
      DateFormat format,
      Session session,
      OutputTarget target,
      ReportFiles files) {
    super(dates, format, session, target);
    this.files = files;
  }

  @Override
  ExitCode run(ReadingOptions reading, List<String> operands) {
    try {
      return super.run(reading, operands);
    } catch (RuntimeException | Error e) {
      files.abandon();
      throw e;
    }
  }

  @Override
  DocumentSink source() {
    Locator locator = new Locator(this);
    reports = new Reports(files, locator, true);
    return locator;
  }

  @Override
  void told(Document document, DateReading reading) {
    reports.document(document.id(), reading.diagnostics(), List.of());
  }

  @Override
  public void diagnostic(Diagnostic diagnostic) {
    super.diagnostic(diagnostic);
    reports.file(diagnostic);
  }

  @Override
  void say(Diagnostic diagnostic) {
    if (!files.onStandardError()) {
      super.say(diagnostic);
    }
  }

  @Override
  ExitCode finish() {
    ExitCode code = super.finish();
    reports.finish();
    return code;
  }
}
