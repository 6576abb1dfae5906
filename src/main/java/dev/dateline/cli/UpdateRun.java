package dev.dateline.cli;

import dev.dateline.input.DocumentSink;
import dev.dateline.model.Chronology;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Severity;
import dev.dateline.reader.ChronologyFile;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A run of {@code extract --into} that passes over the documents that the chronology has already
 * and that have not changed.
 */
final class UpdateRun extends ExtractRun {

  private final ExtractRequest request;
  private final Chronology base;
  private final Session session;
  private int unchanged;

  UpdateRun(ExtractRequest request, Chronology base, Session session, OutputTarget target) {
    super(request, base, session, target);
    this.request = request;
    this.base = base;
    this.session = session;
  }

  @Override
  DocumentSink source(DocumentSink pipeline) {
    return isOfThisVersion(request.into()) ? new Changed(pipeline) : pipeline;
  }

  @Override
  EventOutput.Counts finish() {
    session.messages().detail("documents that have not changed, passed over: " + unchanged);
    return super.finish();
  }

  /** What another version of the program found may be found better now. */
  private static boolean isOfThisVersion(String into) {
    try (InputStream in = new FileInputStream(into)) {
      return new ChronologyFile(into).version(in).equals(Version.current());
    } catch (IOException e) {
      // There is none yet, or none that can be read; then nothing in it is passed over.
      return false;
    }
  }

  /** The hash of each document that is to be found again, by its id. */
  private Map<String, String> known() {
    Map<String, String> hashes = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (DocumentInfo document : base.documents()) {
      if (!isByOption(document) && hashes.put(document.id(), document.sha256()) != null) {
        several.add(document.id());
      }
    }
    hashes.keySet().removeAll(several);
    for (Diagnostic diagnostic : base.diagnostics()) {
      if (diagnostic.severity() == Severity.ERROR) {
        hashes.remove(diagnostic.document());
      }
    }
    return hashes;
  }

  /** Whether {@code --date} is or was what dates a document. */
  private boolean isByOption(DocumentInfo document) {
    if (document.published() instanceof PublicationDate.Known known) {
      return known.basis() == PublicationDate.Basis.OPTION;
    }
    return request.reading().published() instanceof PublicationDate.Known;
  }

  private final class Changed implements DocumentSink {

    private final DocumentSink next;
    private final Map<String, String> known = known();

    Changed(DocumentSink next) {
      this.next = next;
    }

    @Override
    public void document(Document document) {
      if (!document.sha256().isEmpty() && document.sha256().equals(known.get(document.id()))) {
        unchanged++;
      } else {
        next.document(document);
      }
    }

    @Override
    public void place(int line) {
      next.place(line);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
      next.diagnostic(diagnostic);
    }
  }
}
