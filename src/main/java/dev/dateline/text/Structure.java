package dev.dateline.text;

import dev.dateline.model.DatelineStamp;
import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document with its parts told apart.
 *
 * @param letters those of the document's text
 * @param headline the title's span, or an empty list
 * @param datelines the dateline, or an empty list
 * @param published the best statement of the publication date
 * @param anchor the day that relative dates count from: the dateline's or stamp's, else the
 *     publication date
 * @param blocks in text order, without overlaps
 */
public record Structure(
    Document document,
    Letters letters,
    List<Span> headline,
    List<DatelineStamp> datelines,
    PublicationDate published,
    PublicationDate anchor,
    List<Block> blocks) {

  public Structure {
    headline = List.copyOf(headline);
    datelines = List.copyOf(datelines);
    blocks = List.copyOf(blocks);
  }

  public String text() {
    return document.text();
  }

  public Optional<LocalDate> anchorDay() {
    return anchor.date();
  }
}
