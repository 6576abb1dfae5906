package dev.dateline.events;

import dev.dateline.model.Explanation;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Span;
import dev.dateline.text.Block;
import dev.dateline.text.Structure;

/** Finds the words of a page that state its day. */
final class PageDay {

  private PageDay() {}

  /** The day from which the dates of a page count. */
  static Explanation.Day of(Structure structure) {
    return new Explanation.Day(structure.anchor(), words(structure));
  }

  private static Span words(Structure structure) {
    if (!(structure.anchor() instanceof PublicationDate.Known known)) {
      return Span.NONE;
    }
    return switch (known.basis()) {
      case DATELINE -> structure.datelines().get(0).span();
      case STAMP -> stamp(structure);
      case DECLARED, OPTION -> Span.NONE;
    };
  }

  private static Span stamp(Structure structure) {
    for (Block block : structure.blocks()) {
      if (block.kind() == Block.Kind.STAMP) {
        return block.span();
      }
    }
    return Span.NONE;
  }
}
