package dev.dateline.input.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What stands around the text of a page by the names of its elements. */
final class Around {

  /** An element that is marked as the text is believed when it holds this share of the page's. */
  private static final double SHARE = 0.3;

  /** More than half of a page is not beside it. */
  private static final double MOST = 0.5;

  private final Blocks blocks;
  private final List<Region> regions;
  private final int title;
  private final List<Region> marked = new ArrayList<>();

  /**
   * A page's.
   *
   * @param title the block that is its title, or -1
   */
  Around(Blocks blocks, List<Region> regions, int title) {
    this.blocks = blocks;
    this.regions = regions;
    this.title = title;
  }

  /** Takes its blocks out of those that are kept. */
  void drop(BitSet kept) {
    long all = blocks.prose(0, blocks.size());
    findMarked(all);
    for (Region region : regions) {
      if (region.part().isAround() && region.part() != Part.TEASERS && !isExempt(region, all)) {
        kept.clear(region.from(), region.to());
      }
    }
  }

  private boolean isExempt(Region region, long all) {
    if (region.holds(title) || holdsMarkedText(region)) {
      return true;
    }
    return region.part() == Part.BESIDE && title < 0 && prose(region) > MOST * all;
  }

  /** The elements that are marked as the text, and hold a good part of it. */
  private void findMarked(long all) {
    for (Region region : regions) {
      // Teasers are articles too.
      boolean sure = region.part().holdsText() && !region.make().startsWith("article ");
      if (sure && prose(region) > SHARE * all) {
        marked.add(region);
      }
    }
  }

  private boolean holdsMarkedText(Region region) {
    for (Region other : marked) {
      if (region.holds(other)) {
        return true;
      }
    }
    return false;
  }

  private long prose(Region region) {
    return blocks.prose(region.from(), region.to());
  }
}
