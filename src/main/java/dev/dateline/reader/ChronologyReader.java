package dev.dateline.reader;

import dev.dateline.model.Chronology;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads chronologies as values; texts that several have in common are kept once. */
public final class ChronologyReader {

  private final Strings strings = new Strings();

  /**
   * Reads one.
   *
   * @param file as messages name it
   * @throws FileFault when it cannot be read, or is none; the message says what is wrong and where
   */
  public Chronology read(String file, InputStream in) throws FileFault {
    Gathered gathered = new Gathered();
    new ChronologyFile(file).read(in, gathered);
    return new Chronology(
        gathered.documents, gathered.events, gathered.diagnostics, gathered.dropped);
  }

  private final class Gathered implements ChronologySink {

    private final List<DocumentInfo> documents = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Event> dropped = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @Override
    public void begins(Part part) {
      // An empty list is as good as none.
    }

    @Override
    public void value(Part part, JsonNode value, Position at) throws FileFault {
      if (!value.isObject() || part == Part.EVENTS && !value.has("sources")) {
        throw at.fault(ChronologyFile.NONE);
      }
      Fields fields = new Fields(value, at.path(), at, strings);
      switch (part) {
        case DOCUMENTS -> documents.add(DocumentReader.document(fields));
        case EVENTS -> events.add(EventReader.event(fields));
        case DROPPED -> dropped.add(EventReader.event(fields));
        case DIAGNOSTICS -> diagnostics.add(DocumentReader.diagnostic(fields));
      }
    }
  }
}
