package dev.dateline.eval;

import dev.dateline.reader.ChronologyFile;
import dev.dateline.reader.ChronologySink;
import dev.dateline.reader.FileFault;
import dev.dateline.reader.Position;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A chronology as it is written: JSON, or NDJSON with an event a line.
 *
 * @param documents the ids of the documents that it was made from
 * @param listsDocuments false for NDJSON, which does not say
 */
public record ChronologyText(
    List<JsonNode> events, List<String> documents, boolean listsDocuments) {

  private static final String NONE =
      "no chronology: make one with 'dateline extract --no-merge -f json'";

  /**
   * Reads a chronology; of its events only what is measured need be there.
   *
   * @param file as messages name it
   * @throws FileFault when this is none
   */
  public static ChronologyText read(String file, InputStream in) throws FileFault {
    Gathered gathered = new Gathered();
    new ChronologyFile(file).read(in, gathered);
    return new ChronologyText(gathered.events, gathered.documents, gathered.listsDocuments);
  }

  private static final class Gathered implements ChronologySink {

    private final List<JsonNode> events = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private boolean listsDocuments;

    @Override
    public void begins(Part part) {
      listsDocuments |= part == Part.DOCUMENTS;
    }

    @Override
    public void value(Part part, JsonNode value, Position at) throws FileFault {
      if (part == Part.DOCUMENTS) {
        documents.add(value.path("id").asString(""));
      } else if (part == Part.EVENTS) {
        if (!value.has("sources") && !value.has("date")) {
          throw at.fault(NONE);
        }
        events.add(value);
      }
    }
  }
}
