package dev.dateline.dates;

/**
 * The words with which dates begin, as far as their first three letters and their length tell: most
 * words of a text are passed over by that alone.
 */
final class Beginnings {

  /** Words of so many letters and more count as equally long. */
  private static final int LONGEST = 15;

  /** Where the bits of words begin that are told by their capital. */
  private static final int CAPITAL = LONGEST + 1;

  /** By five bits of each of the first three letters: a bit for every length. */
  private final int[] lengths = new int[1 << 15];

  void add(String word, boolean capital) {
    char[] letters = word.toCharArray();
    lengths[prefix(letters, 0, letters.length)] |= bit(letters.length) << (capital ? CAPITAL : 0);
  }

  /** Whether some word may stand at these offsets. */
  boolean may(char[] text, int start, int end) {
    int known = lengths[prefix(text, start, end)];
    int bit = bit(end - start);
    return (known & bit) != 0 || (known >>> CAPITAL & bit) != 0 && Chars.isUpper(text[start]);
  }

  private static int bit(int length) {
    return 1 << Math.min(length, LONGEST);
  }

  private static int prefix(char[] text, int start, int end) {
    int prefix = text[start] & 31;
    prefix = prefix << 5 | (end - start > 1 ? text[start + 1] & 31 : 0);
    return prefix << 5 | (end - start > 2 ? text[start + 2] & 31 : 0);
  }
}
