package dev.dateline.events;

import dev.dateline.text.Block;
import dev.dateline.text.Structure;

/** The place that a page names under its stamp: "December 6, 2021 19:00", then "New Delhi". */
final class StampPlace {

  private static final int LONGEST = 60;

  private StampPlace() {}

  /** The words of the line right behind the stamp, or empty when it is no short line. */
  static String of(Structure structure) {
    boolean behind = false;
    for (Block block : structure.blocks()) {
      if (behind) {
        boolean brief = block.kind() == Block.Kind.HEADING && block.span().length() <= LONGEST;
        return brief ? block.span().of(structure.text()) : "";
      }
      behind = block.kind() == Block.Kind.STAMP;
    }
    return "";
  }
}
