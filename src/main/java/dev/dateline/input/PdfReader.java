package dev.dateline.input;

import dev.dateline.input.pdf.PdfDocuments;
import dev.dateline.input.pdf.PdfFault;
import dev.dateline.input.pdf.PdfText;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Severity;

/**
 * Reads PDF files.
 *
 * <p>The dates of their metadata are those of saving and converting, often years after a paper was
 * published, so that they count for nothing.
 */
final class PdfReader implements ContentReader {

  private final DocumentSink sink;
  private final PdfDocuments documents = new PdfDocuments();

  /** One that reports what is lost of a file to the sink. */
  PdfReader(DocumentSink sink) {
    this.sink = sink;
  }

  @Override
  public Content read(Source source) throws UnreadableException {
    PdfText pdf = pdf(source.bytes());
    for (String fault : pdf.faults()) {
      sink.diagnostic(Diagnostic.of(Severity.WARNING, source.id(), "damaged", fault));
    }
    if (pdf.text().isEmpty()) {
      throw new UnreadableException(
          "no-text",
          pdf.pages() == 0
              ? "the PDF has no pages"
              : "the PDF has no text, only pictures; run text recognition (OCR) over it first");
    }
    Metadata metadata = new Metadata(pdf.title(), PublicationDate.UNKNOWN, "", pdf.language());
    return new Content(pdf.text(), metadata);
  }

  private PdfText pdf(byte[] bytes) throws UnreadableException {
    try {
      return documents.read(bytes);
    } catch (PdfFault e) {
      String code =
          switch (e.kind()) {
            case ENCRYPTED -> "encrypted";
            case DAMAGED -> "damaged";
            case TOO_LARGE -> "too-large";
          };
      throw new UnreadableException(code, e.getMessage());
    }
  }
}
