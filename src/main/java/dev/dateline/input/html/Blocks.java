package dev.dateline.input.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The blocks of a page in order, with sums over any stretch of them. */
final class Blocks {

  private final List<PageBlock> blocks = new ArrayList<>();
  private long[] characters = new long[256];
  private long[] linked = new long[256];
  private long[] prose = new long[256];
  private int[] headlines = new int[256];

  int size() {
    return blocks.size();
  }

  PageBlock get(int index) {
    return blocks.get(index);
  }

  void add(PageBlock block) {
    blocks.add(block);
    int size = blocks.size();
    if (size == characters.length) {
      characters = Arrays.copyOf(characters, 2 * size);
      linked = Arrays.copyOf(linked, 2 * size);
      prose = Arrays.copyOf(prose, 2 * size);
      headlines = Arrays.copyOf(headlines, 2 * size);
    }
    characters[size] = characters[size - 1] + block.text().length();
    linked[size] = linked[size - 1] + block.linked();
    prose[size] = prose[size - 1] + block.prose();
    headlines[size] = headlines[size - 1] + (block.isHeadlineLink() ? 1 : 0);
  }

  /** Takes away all blocks from one on. */
  List<PageBlock> cut(int from) {
    List<PageBlock> tail = blocks.subList(from, blocks.size());
    List<PageBlock> taken = List.copyOf(tail);
    tail.clear();
    return taken;
  }

  long prose(int from, int to) {
    return prose[to] - prose[from];
  }

  /** Whether a stretch announces another page: a headline that is a link, and few words more. */
  boolean isTeaser(int from, int to) {
    long all = characters[to] - characters[from];
    return headlines[to] > headlines[from] && (linked[to] - linked[from]) * 5 >= all;
  }
}
