package dev.dateline.text;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DatelineStamp;
import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.PublicationDate.Basis;
import dev.dateline.model.PublicationDate.Known;
import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the parts of a document apart and finds out when it was published. */
public final class StructureReader {

  /** A page's stamp stands before more than so many paragraphs of its text. */
  private static final int TOP = 3;

  private final BlockKinds kinds;
  private final DatelineReader datelines;

  /** One that knows the page furniture of the rules. */
  public StructureReader(RuleBook rules) {
    this.kinds = new BlockKinds(rules);
    this.datelines = new DatelineReader();
  }

  /**
   * Reads a document.
   *
   * @param letters those of its text
   * @param found all date expressions of its text, in order
   */
  public Structure read(Document document, Letters letters, List<DateExpression> found) {
    DateCursor dates = new DateCursor(found);
    List<Block> blocks = kinds.of(document, letters, dates);
    Optional<LocalDate> declared = document.declared().date();
    List<DatelineStamp> stamps = dateline(document, blocks, dates, declared);
    Optional<LocalDate> stamp = stampDay(blocks, dates, declared);
    PublicationDate published = published(document, stamps, stamp);
    return new Structure(
        document,
        letters,
        headline(blocks),
        stamps,
        published,
        anchor(published, stamps, stamp),
        blocks);
  }

  private List<DatelineStamp> dateline(
      Document document, List<Block> blocks, DateCursor dates, Optional<LocalDate> declared) {
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.PARAGRAPH) {
        return datelines.read(document.text(), block.span(), dates, declared);
      }
    }
    return List.of();
  }

  private static List<Span> headline(List<Block> blocks) {
    List<Span> headline = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.HEADLINE) {
        headline.add(block.span());
      }
    }
    return headline;
  }

  /** The day of the stamp at a page's top or foot; one in its midst heads a part of the text. */
  private static Optional<LocalDate> stampDay(
      List<Block> blocks, DateCursor dates, Optional<LocalDate> declared) {
    int paragraphs = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean outside = paragraphs <= TOP || i + 1 == blocks.size();
      paragraphs += block.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
      if (block.kind() == Block.Kind.STAMP && outside) {
        Optional<LocalDate> day = dates.dayIn(block.span(), declared);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static PublicationDate published(
      Document document, List<DatelineStamp> stamps, Optional<LocalDate> stamp) {
    boolean stated = document.declared() instanceof Known known && known.basis() != Basis.OPTION;
    if (stated) {
      return document.declared();
    }
    Optional<LocalDate> dateline = stamps.isEmpty() ? Optional.empty() : stamps.get(0).date();
    if (dateline.isPresent()) {
      return new Known(dateline.get(), Basis.DATELINE);
    }
    return stamp.isPresent() ? new Known(stamp.get(), Basis.STAMP) : document.declared();
  }

  private static PublicationDate anchor(
      PublicationDate published, List<DatelineStamp> stamps, Optional<LocalDate> stamp) {
    Optional<LocalDate> dateline = stamps.isEmpty() ? Optional.empty() : stamps.get(0).date();
    if (dateline.isPresent()) {
      return new Known(dateline.get(), Basis.DATELINE);
    }
    return stamp.isPresent() ? new Known(stamp.get(), Basis.STAMP) : published;
  }
}
