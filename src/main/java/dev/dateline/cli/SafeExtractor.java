package dev.dateline.cli;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Extraction;
import dev.dateline.model.Severity;
import java.util.List;
import java.util.function.Function;

/** Extracts so that a document on which something goes wrong costs itself alone. */
final class SafeExtractor {

  static final String FAILED = "failed";

  private final Function<Document, Extraction> extractor;

  SafeExtractor(Function<Document, Extraction> extractor) {
    this.extractor = extractor;
  }

  Extraction extract(Document document) {
    try {
      return extractor.apply(document);
    } catch (StackOverflowError e) {
      return failure(document, "its structure is too deep");
    } catch (OutOfMemoryError e) {
      return failure(document, "it takes more memory than there is (java -Xmx)");
    } catch (RuntimeException | Error e) {
      return failure(document, "internal error: " + e);
    }
  }

  private static Extraction failure(Document document, String reason) {
    DocumentInfo info =
        new DocumentInfo(
            document.id(),
            document.sha256(),
            document.title(),
            document.declared(),
            document.language(),
            document.url(),
            List.of());
    String message = "no events were taken from this document: " + reason;
    Diagnostic diagnostic = Diagnostic.of(Severity.ERROR, document.id(), FAILED, message);
    return new Extraction(info, List.of(), List.of(diagnostic));
  }
}
