package dev.dateline.cli;

import dev.dateline.chronology.Assembler;
import dev.dateline.chronology.Merger;
import dev.dateline.chronology.Update;
import dev.dateline.model.Chronology;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Event;
import dev.dateline.model.Extraction;
import dev.dateline.output.ChronologyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Gathers everything and writes one chronology in order of date. */
final class Collected implements EventOutput {

  private final ExtractRequest request;
  private final Chronology base;
  private final ChronologyWriter writer;
  private final OutputStream out;
  private final Session session;
  private final Assembler assembler = new Assembler();

  Collected(
      ExtractRequest request,
      Chronology base,
      ChronologyWriter writer,
      OutputStream out,
      Session session) {
    this.request = request;
    this.base = base;
    this.writer = writer;
    this.out = out;
    this.session = session;
  }

  @Override
  public List<Event> add(Extraction extraction) {
    assembler.add(extraction);
    return List.of();
  }

  @Override
  public void add(Diagnostic diagnostic) {
    assembler.add(diagnostic);
  }

  @Override
  public Counts finish() throws IOException {
    Chronology all = request.merge() ? merged() : assembler.chronology();
    List<Diagnostic> warnings = new ArrayList<>();
    for (Correcting correcting : request.corrections()) {
      all = correcting.corrected(all, warnings);
    }
    List<Event> events = request.filter().of(all.events());
    session.interruption().beginWriting();
    try {
      writer.write(new Chronology(all.documents(), events, all.diagnostics(), all.dropped()), out);
    } finally {
      session.interruption().endWriting();
    }
    OutputRequest.remark(writer.remark(), session);
    return new Counts(all.events().size(), events.size(), flagged(events), warnings);
  }

  private Chronology merged() {
    Merger merger =
        new Merger(new Coding(new RuleFiles(request.reading().language(), request.rules())));
    if (base.documents().isEmpty() && base.events().isEmpty()) {
      merger.add(assembler.chronology());
    } else {
      for (Chronology part : new Update(base, assembler.chronology()).parts()) {
        merger.add(part);
      }
    }
    return merger.merged();
  }

  /** Those that a person should look at. */
  static List<Event> flagged(List<Event> events) {
    List<Event> flagged = new ArrayList<>();
    for (Event event : events) {
      if (!event.review().isEmpty()) {
        flagged.add(event);
      }
    }
    return flagged;
  }
}
