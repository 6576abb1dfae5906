package dev.dateline.input.html;

import dev.dateline.input.html.PageBlock.Kind;
import java.util.BitSet;
import java.util.List;

/**
 * Chooses the blocks that are the page's own text.
 *
 * <p>What stands around it goes first. Of what is left the smallest element counts that holds most
 * of the running text, or the one that the page itself marks as its text. The title and what stands
 * between it and the text belong to it too.
 */
final class MainText {

  /** A marked element is believed when it holds at least this share of the running text. */
  private static final double BODY_SHARE = 0.3;

  private static final double MAIN_SHARE = 0.4;

  /** An unmarked one is the text when it holds this share. */
  private static final double SMALLEST_SHARE = 0.75;

  /** So little running text, less than two sentences, shows nothing. */
  private static final int LITTLE = 120;

  /** How far above a title its day may stand. */
  private static final int ABOVE_TITLE = 3;

  private final Blocks blocks;
  private final List<Region> regions;
  private final Cues cues;
  private final int title;
  private final BitSet kept = new BitSet();
  private final long[] sums;

  /**
   * A page to choose from.
   *
   * @param title the block that is its title, or -1
   */
  MainText(Blocks blocks, List<Region> regions, Cues cues, int title) {
    this.blocks = blocks;
    this.regions = regions;
    this.cues = cues;
    this.title = title;
    this.sums = new long[blocks.size() + 1];
  }

  /** The blocks of the text. */
  BitSet choose() {
    kept.set(0, blocks.size());
    new Around(blocks, regions, title).drop(kept);
    measure();
    dropTeasers();
    measure();
    dropLinksAndLabels();
    measure();
    Region text = text();
    kept.clear(0, start(text));
    kept.clear(text.to(), blocks.size());
    new Tails(blocks, cues, title).drop(kept, text.to());
    return kept;
  }

  private void dropTeasers() {
    for (Region region : regions) {
      boolean teasers =
          region.part() == Part.TEASERS && blocks.isTeaser(region.from(), region.to());
      if (teasers && !region.holds(title)) {
        long outside = proseKept(0, blocks.size()) - proseKept(region.from(), region.to());
        if (outside >= LITTLE) {
          kept.clear(region.from(), region.to());
        }
      }
    }
  }

  /** Drops what is nothing but links, unless the whole page is. */
  private void dropLinksAndLabels() {
    boolean text = proseKept(0, blocks.size()) > 0;
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      PageBlock block = blocks.get(i);
      boolean links = text && block.kind() != Kind.HEADING && block.isLinks();
      if (i != title && (links || cues.isFurniture(block.text()))) {
        kept.clear(i);
      }
    }
  }

  private Region text() {
    Region whole = new Region(Part.MAIN, "", 0, 0, blocks.size());
    Region body = richest(Part.BODY);
    long all = proseKept(0, blocks.size());
    if (proseKept(body.from(), body.to()) > BODY_SHARE * all) {
      return body;
    }
    Region main = richest(Part.MAIN);
    boolean marked = proseKept(main.from(), main.to()) > MAIN_SHARE * all;
    return smallest(marked ? main : whole);
  }

  /** The element of a part with most running text; of equal ones the outer, which ends last. */
  private Region richest(Part part) {
    Region richest = new Region(part, "", 0, 0, 0);
    long most = 0;
    for (Region region : regions) {
      if (region.part() == part) {
        long prose = proseKept(region.from(), region.to());
        richest = prose >= most ? region : richest;
        most = Math.max(most, prose);
      }
    }
    return richest;
  }

  private Region smallest(Region within) {
    long all = proseKept(within.from(), within.to());
    Region smallest = within;
    if (all < LITTLE) {
      return within;
    }
    for (Region region : regions) {
      boolean smaller = region.to() - region.from() < smallest.to() - smallest.from();
      if (smaller
          && within.holds(region)
          && proseKept(region.from(), region.to()) >= SMALLEST_SHARE * all
          && !hasRichSibling(region)) {
        smallest = region;
      }
    }
    return smallest;
  }

  /** Whether the text goes on in an element of the same make beside this one. */
  private boolean hasRichSibling(Region region) {
    for (Region other : regions) {
      if (other.depth() == region.depth()
          && other.make().equals(region.make())
          && (other.to() <= region.from() || region.to() <= other.from())
          && proseKept(other.from(), other.to()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the text starts with its title, and with the day that may stand above it. */
  private int start(Region text) {
    if (title < 0 || title >= text.to()) {
      return text.from();
    }
    int first = title;
    for (int i = title - 1; i >= 0 && i >= title - ABOVE_TITLE; i--) {
      first = kept.get(i) && hasDigit(blocks.get(i).text()) ? i : first;
    }
    return first;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Sums the running text that is kept, so that the share of any element is known at once. */
  private void measure() {
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + (kept.get(i) ? blocks.get(i).prose() : 0);
    }
  }

  private long proseKept(int from, int to) {
    return sums[to] - sums[from];
  }
}
