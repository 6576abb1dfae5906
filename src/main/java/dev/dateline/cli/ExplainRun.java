package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.explain.ExplanationWriter;
import dev.dateline.explain.Provenance;
import dev.dateline.input.DocumentSink;
import dev.dateline.input.Inputs;
import dev.dateline.model.Chronology;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.Event;
import dev.dateline.model.Explanation;
import dev.dateline.model.Severity;
import dev.dateline.reader.ContentCheck;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** One run of {@code explain}. */
final class ExplainRun implements DocumentSink {

  private final ExplainRequest request;
  private final Dateline dateline;
  private final ExplanationWriter writer;
  private final Session session;
  private final OutputTarget target;
  private final Explained explained;
  private int errors;

  ExplainRun(
      ExplainRequest request,
      Dateline dateline,
      ExplanationWriter writer,
      Session session,
      OutputTarget target) {
    this.request = request;
    this.dateline = dateline;
    this.writer = writer;
    this.session = session;
    this.target = target;
    this.explained = new Explained(request.rules());
  }

  ExitCode run() {
    for (String input : request.inputs()) {
      read(input);
    }
    boolean found = events(explained.all());
    if (!found) {
      target.abandon();
      return errors > 0 ? ExitCode.UNREADABLE : ExitCode.NO;
    }
    try {
      writer.finish();
      target.commit();
    } catch (IOException e) {
      throw new OutputException(target.name(), e);
    }
    return errors > 0 ? ExitCode.UNREADABLE : ExitCode.DONE;
  }

  private void read(String input) {
    if (input.equals("-")) {
      InputStream in = new BufferedInputStream(session.in(), ContentCheck.ENOUGH);
      read(input, in, isChronology(in));
    } else {
      read(input, session.in(), isChronology(input));
    }
  }

  private void read(String input, InputStream in, boolean chronology) {
    if (!chronology) {
      new Inputs(request.reading(), in, this).read(input);
      return;
    }
    Optional<Chronology> read = new Chronologies(session.with(in)).read(input);
    if (read.isPresent()) {
      explained.add(read.get());
    } else {
      errors++;
    }
  }

  private static boolean isChronology(String input) {
    File file = new File(input);
    if (!file.isFile()) {
      return false;
    }
    try (InputStream in = new FileInputStream(file)) {
      return ContentCheck.isChronology(in.readNBytes(ContentCheck.ENOUGH));
    } catch (IOException e) {
      // Whoever reads it will say so.
      return false;
    }
  }

  private static boolean isChronology(InputStream in) {
    try {
      in.mark(ContentCheck.ENOUGH);
      byte[] beginning = in.readNBytes(ContentCheck.ENOUGH);
      in.reset();
      return ContentCheck.isChronology(beginning);
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes the event that is asked for, or all of the chronologies; false when there is none. */
  private boolean events(List<Chronology> all) {
    if (request.event().isEmpty()) {
      for (Chronology chronology : all) {
        for (Event event : chronology.events()) {
          write(explained.provenance(chronology, event));
        }
      }
      return true;
    }
    Optional<Provenance> found = explained.find(request.event(), all);
    if (found.isPresent()) {
      write(found.get());
      return true;
    }
    if (errors > 0 && all.isEmpty()) {
      return false;
    }
    String where = String.join(", ", request.inputs());
    String hint = Explained.hint(request.event(), all);
    session
        .messages()
        .problem("", "there is no event '" + request.event() + "' in " + where + hint);
    return false;
  }

  @Override
  public void document(Document document) {
    Explanation explanation;
    try {
      explanation = dateline.explain(document);
    } catch (RuntimeException | StackOverflowError e) {
      String message = "this document cannot be explained: internal error: " + e;
      diagnostic(Diagnostic.of(Severity.ERROR, document.id(), SafeExtractor.FAILED, message));
      return;
    }
    for (Diagnostic diagnostic : explanation.diagnostics()) {
      diagnostic(diagnostic);
    }
    if (request.event().isEmpty()) {
      write(explanation);
    } else {
      explained.add(explanation);
    }
  }

  @Override
  public void diagnostic(Diagnostic diagnostic) {
    if (diagnostic.severity() == Severity.ERROR) {
      errors++;
    }
    session.messages().diagnostic(diagnostic);
  }

  private void write(Explanation explanation) {
    session.interruption().beginWriting();
    try {
      writer.write(explanation);
    } catch (IOException e) {
      throw new OutputException(target.name(), e);
    } finally {
      session.interruption().endWriting();
    }
  }

  private void write(Provenance provenance) {
    session.interruption().beginWriting();
    try {
      writer.write(provenance);
    } catch (IOException e) {
      throw new OutputException(target.name(), e);
    } finally {
      session.interruption().endWriting();
    }
  }
}
