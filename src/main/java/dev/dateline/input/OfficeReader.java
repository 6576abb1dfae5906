package dev.dateline.input;

import dev.dateline.input.office.OfficeFault;
import dev.dateline.input.office.OfficeText;
import dev.dateline.input.office.OpenTextDocuments;
import dev.dateline.input.office.WordDocuments;
import dev.dateline.model.PublicationDate;

/**
 * Reads Word and OpenDocument files.
 *
 * <p>The dates of their properties are those of saving them, often from the template of another
 * paper, so that they count for nothing; so does their language, which is that of the program.
 */
final class OfficeReader implements ContentReader {

  private final Kind kind;

  /** One for {@code DOCX} or {@code ODT}. */
  OfficeReader(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Content read(Source source) throws UnreadableException {
    OfficeText office = office(source.bytes());
    if (office.text().isEmpty()) {
      throw new UnreadableException("no-text", "the file has no text (pictures are not read)");
    }
    Metadata metadata = new Metadata(office.title(), PublicationDate.UNKNOWN, "", "");
    return new Content(office.text(), metadata);
  }

  private OfficeText office(byte[] bytes) throws UnreadableException {
    try {
      return kind == Kind.DOCX
          ? new WordDocuments().read(bytes)
          : new OpenTextDocuments().read(bytes);
    } catch (OfficeFault e) {
      String code =
          switch (e.kind()) {
            case ENCRYPTED -> "encrypted";
            case DAMAGED -> "damaged";
            case REFUSED -> "refused";
            case TOO_LARGE -> "too-large";
            case NO_TEXT_FILE -> "not-text";
          };
      throw new UnreadableException(code, e.getMessage());
    }
  }
}
