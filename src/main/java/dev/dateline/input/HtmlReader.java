package dev.dateline.input;

import dev.dateline.input.html.WebPage;
import dev.dateline.input.html.WebPages;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.PublicationDate.Basis;
import dev.dateline.model.PublicationDate.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads web pages: their main text, and what they declare of themselves. */
final class HtmlReader implements ContentReader {

  /** 64 MiB: a page with all its pictures in it is not larger; its tree must fit into memory. */
  private static final int LARGEST = 1 << 26;

  /** The web is not older; systems that know no date write one like 1970-01-01. */
  private static final int EARLIEST = 1990;

  private final HtmlDecoder decoder;
  private final WebPages pages = new WebPages();

  /** One that reports what is odd about the encoding of a page to the sink. */
  HtmlReader(ReadingOptions options, DocumentSink sink) {
    this.decoder = new HtmlDecoder(options.encoding(), sink);
  }

  @Override
  public Content read(Source source) throws UnreadableException {
    if (source.bytes().length > LARGEST) {
      throw new UnreadableException("too-large", "the web page is larger than 64 MiB");
    }
    WebPage page = pages.read(decoder.decode(source));
    if (page.text().isEmpty()) {
      throw new UnreadableException(
          "no-text", "the web page has no text (its text may be filled in by a script)");
    }
    Metadata metadata =
        new Metadata(page.title(), published(page.published()), page.url(), page.language());
    return new Content(page.text(), metadata);
  }

  private static PublicationDate published(List<String> statements) {
    for (String statement : statements) {
      Optional<LocalDate> day = DeclaredDay.parse(statement);
      if (day.isPresent() && day.get().getYear() >= EARLIEST) {
        return new Known(day.get(), Basis.DECLARED);
      }
    }
    return PublicationDate.UNKNOWN;
  }
}
