package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.Severity;
import java.util.Optional;

/**
 * Makes documents of sources, each by the reader of its kind; what goes wrong with one is reported
 * and costs it alone.
 */
final class Contents {

  private final ReadingOptions options;
  private final DocumentSink sink;
  private final Fingerprint fingerprint = new Fingerprint();

  Contents(ReadingOptions options, DocumentSink sink) {
    this.options = options;
    this.sink = sink;
  }

  /** Reads one document and hands it on. */
  void read(Source source, ContentReader reader) {
    Optional<Content> content = content(source, reader);
    if (content.isPresent()) {
      deliver(source, content.get());
    }
  }

  /** Hands on what was read of a source. */
  void deliver(Source source, Content content) {
    sink.document(document(source, content));
  }

  private Optional<Content> content(Source source, ContentReader reader) {
    try {
      return Optional.of(reader.read(source));
    } catch (UnreadableException e) {
      return failed(source, e.code(), e.getMessage());
    } catch (OutOfMemoryError e) {
      return failed(source, "too-large", "not enough memory to read the document");
    } catch (StackOverflowError e) {
      return failed(source, "too-deep", "the document is nested too deeply to be read");
    }
  }

  private Optional<Content> failed(Source source, String code, String message) {
    sink.diagnostic(Diagnostic.of(Severity.ERROR, source.id(), code, message));
    return Optional.empty();
  }

  private Document document(Source source, Content content) {
    Metadata metadata = source.metadata().orElse(content.metadata());
    byte[] bytes = source.bytes();
    String hash = options.hashed() ? fingerprint.of(bytes, 0, bytes.length) : "";
    return new Document(
        source.id(),
        hash,
        content.text(),
        metadata.title(),
        metadata.published().date().isPresent() ? metadata.published() : options.published(),
        metadata.language().isEmpty() ? options.language() : metadata.language(),
        metadata.url());
  }
}
