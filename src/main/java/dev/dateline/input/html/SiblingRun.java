package dev.dateline.input.html;

/** Counts siblings of one make that announce other pages, one after the other. */
final class SiblingRun {

  /** Two may be a pair of links in a text; three are a list of news. */
  private static final int LEAST = 3;

  private String make = "";
  private int from;
  private int to;
  private int teasers;
  private int others;

  /** Whether a sibling of this make goes on with the run. */
  boolean goesOnWith(String next) {
    return make.equals(next);
  }

  void begin(String next, int firstBlock) {
    make = next;
    from = firstBlock;
    to = firstBlock;
    teasers = 0;
    others = 0;
  }

  void add(boolean teaser, int lastBlock) {
    to = lastBlock;
    teasers += teaser ? 1 : 0;
    others += teaser ? 0 : 1;
  }

  /** Whether nearly all of them are teasers. */
  boolean isTeasers() {
    return teasers >= LEAST && others * 4 <= teasers;
  }

  Region region(int depth) {
    return new Region(Part.TEASERS, make, depth, from, to);
  }
}
