package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the pages in a web archive (WARC): what servers answered, one document a page. */
final class WebArchive {

  private static final int OK = 200;

  private final PartReader parts;
  private final DocumentSink sink;
  private final Set<String> seen = new HashSet<>();

  WebArchive(PartReader parts, DocumentSink sink) {
    this.parts = parts;
    this.sink = sink;
  }

  /** Reads all records; one that cannot be read costs itself alone. */
  void read(Part warc, Allowance allowance) throws IOException {
    boolean any = false;
    try (WarcReader reader = new WarcReader(warc.in())) {
      Optional<WarcRecord> record = next(reader);
      while (record.isPresent()) {
        allowance.countEntry();
        any |= record.get() instanceof WarcCaptureRecord page && page(warc, page, allowance);
        record = next(reader);
      }
    }
    if (!any) {
      String message = "no documents of a kind that is read in this web archive";
      sink.diagnostic(Diagnostic.of(Severity.ERROR, warc.id(), "no-documents", message));
    }
  }

  private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
    try {
      return reader.next();
    } catch (RuntimeException e) {
      throw new IOException("it is damaged", e);
    }
  }

  /** Whether the record is a document of a kind that is read. */
  private boolean page(Part warc, WarcCaptureRecord record, Allowance allowance)
      throws LimitException {
    String id = warc.id() + "#" + record.target();
    Optional<Payload> payload;
    try {
      payload = payload(record);
    } catch (IOException | RuntimeException e) {
      sink.diagnostic(Diagnostic.of(Severity.ERROR, id, "unreadable", "the record is damaged"));
      return true;
    }
    if (payload.isEmpty() || !parts.isWanted(Kind.of(payload.get().name()))) {
      return false;
    }
    // The same page may have been fetched more than once.
    String key = seen.add(id) ? id : id + "@" + record.date();
    Metadata metadata = new Metadata("", PublicationDate.UNKNOWN, record.target(), "");
    Payload page = payload.get();
    parts.readInner(
        warc.described(key, page.name(), allowance.unpacked(page.in()), page.charset(), metadata));
    return true;
  }

  /**
   * What a server sent, or what was stored without one.
   *
   * @param name a file name of its kind, or empty
   */
  private record Payload(String name, String charset, InputStream in) {

    static Optional<Payload> of(MediaType type, MessageBody body) throws IOException {
      String charset = type.parameters().getOrDefault("charset", "");
      return Optional.of(new Payload(fileName(type), charset, body.stream()));
    }
  }

  private static Optional<Payload> payload(WarcCaptureRecord record) throws IOException {
    if (record instanceof WarcResource resource) {
      return Payload.of(resource.contentType(), resource.body());
    }
    boolean http =
        record instanceof WarcResponse && record.contentType().base().equals(MediaType.HTTP);
    if (!http) {
      return Optional.empty();
    }
    HttpResponse response = ((WarcResponse) record).http();
    return response.status() == OK
        ? Payload.of(response.contentType(), response.bodyDecoded())
        : Optional.empty();
  }

  /** A file name of the kind that the server says it is. */
  private static String fileName(MediaType type) {
    return switch (type.base().toString()) {
      case "text/html", "application/xhtml+xml" -> "page.html";
      case "text/plain" -> "page.txt";
      case "application/pdf" -> "page.pdf";
      case "application/rss+xml", "application/atom+xml", "application/xml", "text/xml" ->
          "feed.xml";
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "page.docx";
      case "application/vnd.oasis.opendocument.text" -> "page.odt";
      default -> "";
    };
  }
}
