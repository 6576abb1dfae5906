package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import java.util.Optional;

/** Reads single documents from their bytes, each by the reader of its kind. */
final class Documents {

  private final ReadingOptions options;
  private final DocumentSink sink;
  private final Decoder decoder;
  private final Contents contents;
  private HtmlReader html;
  private PdfReader pdf;

  Documents(ReadingOptions options, DocumentSink sink) {
    this.options = options;
    this.sink = sink;
    this.decoder = new Decoder(options.encoding(), sink);
    this.contents = new Contents(options, sink);
  }

  /** Reads a document and hands it on; what goes wrong is reported. */
  void read(Source source, Kind kind) {
    switch (kind) {
      case HTML -> contents.read(source, html());
      case PDF -> contents.read(source, pdf());
      case DOCX, ODT -> contents.read(source, new OfficeReader(kind));
      default -> text(source, kind);
    }
  }

  /** Decodes a text, or reports why it is none. */
  Optional<String> text(String id, byte[] bytes, String charset) {
    return decoder.decode(id, bytes, charset);
  }

  /** One for all pages, because it begins with lists of cue words. */
  private HtmlReader html() {
    if (html == null) {
      html = new HtmlReader(options, sink);
    }
    return html;
  }

  private PdfReader pdf() {
    if (pdf == null) {
      pdf = new PdfReader(sink);
    }
    return pdf;
  }

  private void text(Source source, Kind kind) {
    if (source.bytes().length == 0) {
      report(Severity.WARNING, source.id(), "empty", "the file is empty");
    }
    Optional<String> text = text(source.id(), source.bytes(), source.charset());
    if (text.isPresent()) {
      boolean marked = kind == Kind.MARKDOWN;
      contents.deliver(
          source, marked ? Markdown.content(text.get()) : new Content(text.get(), Metadata.NONE));
    }
  }

  private void report(Severity severity, String id, String code, String message) {
    sink.diagnostic(Diagnostic.of(severity, id, code, message));
  }
}
