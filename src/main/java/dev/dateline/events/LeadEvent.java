package dev.dateline.events;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateRange;
import dev.dateline.model.EventType;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.PublicationDate.Basis;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.text.Block;
import dev.dateline.text.Structure;
import dev.dateline.text.Tokens;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The day that a page's stamp or dateline gives to what the page reports first.
 *
 * <p>Only the headline and the first two paragraphs may tell it, and only one event gets it.
 */
final class LeadEvent {

  private static final int PARAGRAPHS = 2;

  /** A speaker's name before a colon is not longer than this. */
  private static final int LABEL = 6;

  private final Optional<ResolvedDate> stamp;
  private final Set<Integer> firsts;
  private final Set<EventType> told = EnumSet.noneOf(EventType.class);
  private final int headline;
  private boolean closed;

  LeadEvent(Structure structure) {
    stamp = stamp(structure);
    firsts = firsts(structure);
    headline = structure.headline().isEmpty() ? 0 : structure.headline().get(0).end();
  }

  /** The stamp's date, when a sentence without a date of its own may tell the page's own event. */
  Optional<ResolvedDate> dateFor(SentenceReading sentence) {
    boolean tells = !closed && mayBegin(sentence.span().start());
    return tells && isMainClause(sentence.tokens()) ? stamp : Optional.empty();
  }

  /** Whether a sentence that begins at an offset may tell the page's own event. */
  boolean mayBegin(int offset) {
    return stamp.isPresent() && firsts.contains(offset);
  }

  /** The event has been told. */
  void close() {
    closed = true;
  }

  /**
   * Takes in that a sentence tells an event; after the headline the text may tell the same one in
   * full.
   *
   * @return whether it may be the page's own event
   */
  boolean tell(SentenceReading sentence, EventType type) {
    boolean fits = told.isEmpty() || told.contains(type);
    told.add(type);
    closed = !isHeadline(sentence);
    return fits;
  }

  /** Where the headline ends, 0 on a page without one. */
  int headlineEnd() {
    return headline;
  }

  private boolean isHeadline(SentenceReading sentence) {
    return headline >= sentence.span().end();
  }

  /** The day that a page's own stamp or dateline shows, if it has one. */
  static Optional<ResolvedDate> stamp(Structure structure) {
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

  /** "When the ministers met", "MR. PRICE: Well": such a sentence does not tell the page's news. */
  private static boolean isMainClause(Tokens tokens) {
    for (int at = 1; at < Math.min(LABEL, tokens.size()); at++) {
      if (tokens.isMark(at, ':')) {
        return false;
      }
    }
    return switch (tokens.word(0)) {
      case "When",
          "After",
          "As",
          "While",
          "Since",
          "If",
          "Before",
          "Every",
          "Because",
          "Once",
          "Although",
          "Therefore" ->
          false;
      default -> true;
    };
  }

  /** Where the headline and the first paragraphs begin, behind a dateline where there is one. */
  private static Set<Integer> firsts(Structure structure) {
    Set<Integer> firsts = new HashSet<>();
    int paragraphs = 0;
    for (Block block : structure.blocks()) {
      boolean paragraph = block.kind() == Block.Kind.PARAGRAPH && paragraphs++ < PARAGRAPHS;
      if (paragraph || block.kind() == Block.Kind.HEADLINE) {
        firsts.add(DocumentReader.withoutDateline(structure, block.span()).start());
      }
    }
    return firsts;
  }
}
