package dev.dateline.events;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateRange;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.PublicationDate.Basis;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.text.Block;
import dev.dateline.text.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day that a page's stamp or dateline gives to what the page reports first.
 *
 * <p>Only the headline and the first two paragraphs may tell it, and only one event gets it.
 */
final class LeadEvent {

  private static final int PARAGRAPHS = 2;

  private final Optional<ResolvedDate> stamp;
  private final int limit;
  private boolean closed;

  LeadEvent(Structure structure) {
    stamp = stamp(structure);
    limit = limit(structure);
  }

  /** The stamp's date, when a sentence may tell the page's own event. */
  Optional<ResolvedDate> dateFor(SentenceReading sentence) {
    boolean early = sentence.span().end() <= limit;
    return closed || !early || !sentence.dates().isEmpty() ? Optional.empty() : stamp;
  }

  /** The event has been told. */
  void close() {
    closed = true;
  }

  private static Optional<ResolvedDate> stamp(Structure structure) {
    if (structure.anchor() instanceof PublicationDate.Known known) {
      boolean visible = known.basis() == Basis.STAMP || known.basis() == Basis.DATELINE;
      return visible ? Optional.of(dated(structure, known)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static ResolvedDate dated(Structure structure, PublicationDate.Known known) {
    boolean dateline = known.basis() == Basis.DATELINE;
    Span span = dateline ? structure.datelines().get(0).span() : firstStamp(structure);
    LocalDate day = known.day();
    DateFields fields =
        new DateFields.Calendar(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    DateExpression expression =
        new DateExpression(span, DateExpression.Kind.DATE, fields, "date.stamp", List.of());
    String basis = dateline ? "date-from-dateline" : "date-from-stamp";
    return new ResolvedDate(
        expression,
        new ResolvedDate.Resolution.Known(DateRange.day(day), List.of(basis)),
        List.of());
  }

  private static Span firstStamp(Structure structure) {
    for (Block block : structure.blocks()) {
      if (block.kind() == Block.Kind.STAMP) {
        return block.span();
      }
    }
    throw new IllegalStateException("a day by a stamp, and no stamp");
  }

  private static int limit(Structure structure) {
    int paragraphs = 0;
    for (Block block : structure.blocks()) {
      paragraphs += block.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
      if (paragraphs == PARAGRAPHS) {
        return block.span().end();
      }
    }
    return structure.text().length();
  }
}
