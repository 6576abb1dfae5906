package dev.dateline.cli;

import dev.dateline.DateReader;
import dev.dateline.input.DocumentSink;
import dev.dateline.input.Inputs;
import dev.dateline.input.ReadingOptions;
import dev.dateline.model.DateReading;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.Severity;
import dev.dateline.output.DateFormat;
import dev.dateline.output.DateWriter;
import java.io.IOException;
import java.util.List;

/** One run of {@code dates}: each document is written as soon as it is read. */
class DatesRun implements DocumentSink {

  private final DateReader dates;
  private final DateWriter writer;
  private final Session session;
  private final OutputTarget target;
  private int errors;

  DatesRun(DateReader dates, DateFormat format, Session session, OutputTarget target) {
    this.dates = dates;
    this.writer = format.writer(target.stream());
    this.session = session;
    this.target = target;
  }

  ExitCode run(ReadingOptions reading, List<String> operands) {
    Inputs inputs = new Inputs(reading, session.in(), source());
    for (String input : operands) {
      inputs.read(input);
    }
    return finish();
  }

  /** What takes the documents that are read. */
  DocumentSink source() {
    return this;
  }

  /** Writes what is left to write. */
  ExitCode finish() {
    try {
      writer.finish();
      target.commit();
    } catch (IOException e) {
      throw new OutputException(target.name(), e);
    }
    return errors > 0 ? ExitCode.UNREADABLE : ExitCode.DONE;
  }

  @Override
  public void document(Document document) {
    DateReading reading;
    try {
      reading = dates.read(document);
    } catch (RuntimeException | StackOverflowError e) {
      String message = "no dates were taken from this document: internal error: " + e;
      diagnostic(Diagnostic.of(Severity.ERROR, document.id(), SafeExtractor.FAILED, message));
      return;
    }
    for (Diagnostic diagnostic : reading.diagnostics()) {
      note(diagnostic);
    }
    write(reading);
    told(document, reading);
  }

  /** Told of each document when it is written. */
  void told(Document document, DateReading reading) {
    // Nothing more to do with it.
  }

  @Override
  public void diagnostic(Diagnostic diagnostic) {
    note(diagnostic);
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

  private void write(DateReading reading) {
    session.interruption().beginWriting();
    try {
      writer.write(reading);
    } catch (IOException e) {
      throw new OutputException(target.name(), e);
    } finally {
      session.interruption().endWriting();
    }
  }
}
