package dev.dateline.input.html;

import java.util.BitSet;

/**
 * Sets blocks out as plain text: an empty line between them, none between the items of a list and
 * the rows of a table.
 */
final class TextLayout {

  private TextLayout() {}

  static String of(Blocks blocks, BitSet kept) {
    StringBuilder text = new StringBuilder();
    int group = 0;
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      PageBlock block = blocks.get(i);
      if (text.length() > 0) {
        text.append(block.group() != 0 && block.group() == group ? "\n" : "\n\n");
      }
      text.append(block.text());
      group = block.group();
    }
    return text.length() == 0 ? "" : text.append('\n').toString();
  }
}
