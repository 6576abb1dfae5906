package dev.dateline.names;

import dev.dateline.rules.PackedReader;
import dev.dateline.rules.PackedWriter;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.Arrays;
import java.util.List;

/**
 * What words are and which phrases begin with them, in a few arrays, so that it loads at once.
 *
 * <p>The phrases of a word stand one after the other, the longest first, and end with a 0. Before
 * them stand a bit for each of their second words, and where those begin that have no second word.
 * Each has its kind and number of words in one number, the number of its value, the place and
 * length of its exact spelling among the letters (0 when case does not matter), and the words after
 * the first.
 */
final class NameIndex {

  static final int NONE = 0;
  static final int KIND_SHIFT = 8;
  static final int HEADER = 4;

  /** How many numbers stand before the phrases of a word. */
  static final int LIST_HEADER = 2;

  /** Stands between the fields of a value. */
  static final char SEPARATOR = '\0';

  private static final int LENGTH_MASK = (1 << KIND_SHIFT) - 1;

  private final int[] classes;
  private final int[] firsts;
  private final int[] phrases;
  private final int[] valueEnds;
  private final char[] letters;

  /**
   * An index over arrays that a {@link NameIndexBuilder} filled.
   *
   * @param classes the bits of {@link WordClass} and {@link PhraseKind} of each word by its number
   * @param firsts where the phrases of each word begin, or 0
   * @param valueEnds the end of each value in the letters; it begins where the one before ends
   */
  NameIndex(int[] classes, int[] firsts, int[] phrases, int[] valueEnds, char[] letters) {
    this.classes = classes;
    this.firsts = firsts;
    this.phrases = phrases;
    this.valueEnds = valueEnds;
    this.letters = letters;
  }

  NameIndex(PackedReader in) {
    this(in.numbers(), in.numbers(), in.numbers(), in.numbers(), in.letters());
  }

  void write(PackedWriter out) {
    out.numbers(classes);
    out.numbers(firsts);
    out.numbers(phrases);
    out.numbers(valueEnds);
    out.letters(letters);
  }

  /** The bits of each word by its number, from whichever of some indexes has them. */
  static int[] classes(List<NameIndex> indexes) {
    if (indexes.size() == 1) {
      return indexes.get(0).classes;
    }
    int[] all = new int[0];
    for (NameIndex index : indexes) {
      int[] one = index.classes;
      all = Arrays.copyOf(all, Math.max(all.length, one.length));
      for (int word = 0; word < one.length; word++) {
        all[word] |= one[word];
      }
    }
    return all;
  }

  private int classesOf(int word) {
    return word < classes.length ? classes[word] : 0;
  }

  /** How many values there are. */
  int values() {
    return valueEnds.length - 1;
  }

  /** The longest phrase of a kind that begins at a token, or {@link #NONE}. */
  int find(PhraseKind kind, Tokens tokens, int index) {
    int word = tokens.number(index);
    if ((classesOf(word) & kind.bit()) == 0) {
      return NONE;
    }
    int wanted = kind.ordinal();
    int next = index + 1 < tokens.size() ? tokens.number(index + 1) : Vocabulary.UNKNOWN;
    int list = firsts[word];
    int start = (phrases[list] & bit(next)) != 0 ? list + LIST_HEADER : phrases[list + 1];
    for (int at = start; phrases[at] != 0; at += HEADER + length(at) - 1) {
      // "United" begins a hundred names, and the second word tells most of them apart.
      boolean fits = length(at) == 1 || phrases[at + HEADER] == next;
      if (fits && phrases[at] >> KIND_SHIFT == wanted && matches(at, tokens, index)) {
        return at;
      }
    }
    return NONE;
  }

  /** The word of a kind that is written at a stretch of a text, or {@link #NONE}. */
  int findWord(PhraseKind kind, int word, Tokens tokens, int start, int end) {
    if ((classesOf(word) & kind.bit()) == 0) {
      return NONE;
    }
    for (int at = phrases[firsts[word] + 1]; phrases[at] != 0; at += HEADER) {
      boolean fits = phrases[at] >> KIND_SHIFT == kind.ordinal();
      if (fits && isWritten(at, tokens, start, end)) {
        return at;
      }
    }
    return NONE;
  }

  /** The bit of a second word; words share bits, and one that no rule mentions has none. */
  static int bit(int second) {
    return second == Vocabulary.UNKNOWN ? 0 : 1 << second % Integer.SIZE;
  }

  /** How many words a phrase has. */
  int length(int phrase) {
    return phrases[phrase] & LENGTH_MASK;
  }

  int value(int phrase) {
    return phrases[phrase + 1];
  }

  /** The fields of a value. */
  String[] fields(int value) {
    int start = valueEnds[value];
    return Lines.split(new String(letters, start, valueEnds[value + 1] - start), SEPARATOR);
  }

  private boolean matches(int phrase, Tokens tokens, int index) {
    int length = length(phrase);
    if (index + length > tokens.size()) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      if (tokens.number(index + i) != phrases[phrase + HEADER + i - 1]) {
        return false;
      }
    }
    return isWritten(phrase, tokens, tokens.start(index), tokens.end(index + length - 1));
  }

  private boolean isWritten(int phrase, Tokens tokens, int start, int end) {
    int from = phrases[phrase + 2];
    int length = phrases[phrase + 3];
    if (length == 0) {
      return true;
    }
    int at = start;
    for (int i = from; i < from + length; i++) {
      if (at >= end || letters[i] != plain(tokens.charAt(at))) {
        return false;
      }
      at = letters[i] == ' ' ? afterSpace(tokens, at, end) : at + 1;
    }
    return at == end;
  }

  /** A curly apostrophe is written as a straight one, and a line end as a space. */
  private static char plain(char c) {
    return c == '\u2019' ? '\'' : Character.isWhitespace(c) || c == '\u00A0' ? ' ' : c;
  }

  private static int afterSpace(Tokens tokens, int from, int end) {
    int at = from;
    while (at < end && plain(tokens.charAt(at)) == ' ') {
      at++;
    }
    return at;
  }
}
