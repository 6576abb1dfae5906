package dev.dateline.input.html;

import dev.dateline.input.html.PageBlock.Kind;
import java.util.BitSet;

/** The furniture that a page has under headings of its own: "Related news". */
final class Tails {

  private final Blocks blocks;
  private final Cues cues;
  private final int title;

  /**
   * A page's.
   *
   * @param title the block that is its title, or -1
   */
  Tails(Blocks blocks, Cues cues, int title) {
    this.blocks = blocks;
    this.cues = cues;
    this.title = title;
  }

  /** Drops what follows "Related news" and the like up to the next heading of that rank. */
  void drop(BitSet kept, int to) {
    for (int i = kept.nextSetBit(0); i >= 0 && i < to; i = kept.nextSetBit(i + 1)) {
      PageBlock block = blocks.get(i);
      if (i != title && block.kind() != Kind.ROW && cues.beginsTail(block.text())) {
        kept.clear(i, endOfTail(i, to));
      }
    }
  }

  private int endOfTail(int from, int to) {
    int level = blocks.get(from).level();
    int at = from + 1;
    while (at < to && !endsTail(blocks.get(at), level)) {
      at++;
    }
    return at;
  }

  private static boolean endsTail(PageBlock block, int level) {
    return level > 0 && block.level() > 0 && block.level() <= level;
  }
}
