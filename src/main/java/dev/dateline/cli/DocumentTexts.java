package dev.dateline.cli;

import dev.dateline.input.DocumentSink;
import dev.dateline.input.Inputs;
import dev.dateline.input.ReadingOptions;
import dev.dateline.model.Chronology;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.PublicationDate;
import java.io.File;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads again the documents that a chronology was made from, for formats that show their texts. */
final class DocumentTexts implements DocumentSink {

  private final Map<String, String> hashes = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Session session;

  private DocumentTexts(Session session) {
    this.session = session;
  }

  /** The texts of documents that are still what they were, by their ids. */
  static Map<String, String> of(Chronology chronology, Session session) {
    DocumentTexts reader = new DocumentTexts(session);
    Set<String> files = new LinkedHashSet<>();
    FileNames names = new FileNames();
    for (DocumentInfo document : chronology.documents()) {
      reader.hashes.put(document.id(), document.sha256());
      files.add(names.of(document.id()));
    }
    ReadingOptions options = new ReadingOptions("", PublicationDate.UNKNOWN, "en");
    Inputs inputs = new Inputs(options, session.in(), reader);
    for (String file : files) {
      if (new File(file).isFile()) {
        inputs.read(file);
      }
    }
    return reader.texts;
  }

  @Override
  public void document(Document document) {
    String hash = hashes.get(document.id());
    // A chronology may come from anybody, so no file is shown whose content it does not know.
    if (document.sha256().equals(hash)) {
      texts.put(document.id(), document.text());
    }
  }

  @Override
  public void diagnostic(Diagnostic diagnostic) {
    session.messages().diagnostic(diagnostic);
  }
}
