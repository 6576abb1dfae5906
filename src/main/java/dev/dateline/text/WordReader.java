package dev.dateline.text;

/** Reads one word of a text: where it ends, what it is made of, and its hash, in one pass. */
final class WordReader {

  /** The lower case of each ASCII letter and digit; 0 for every other character. */
  private static final char[] FOLDED = folded();

  /** The bit that small ASCII letters have and digits have not. */
  private static final int LETTER = 64;

  /** The bits that tell small ASCII letters apart. */
  private static final int LETTER_NUMBER = (1 << WordCache.LETTER_BITS) - 1;

  private final char[] text;
  private final int limit;
  private int start;
  private int end;
  private int hash;
  private long key;
  private boolean small;

  /** One for a text that ends at an offset. */
  WordReader(char[] text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Reads the word that begins at an offset with a letter or digit. */
  void read(int offset) {
    int at = offset;
    int sum = 0;
    long brief = 0;
    int common = LETTER;
    boolean lower = false;
    while (at < limit) {
      char c = text[at];
      char folded = c < FOLDED.length ? FOLDED[c] : 0;
      if (folded != 0) {
        lower |= c >= 'a';
      } else if (c != ' ' && goesOn(at)) {
        lower |= Character.isLowerCase(c);
        folded = Vocabulary.fold(c);
        common = 0;
      } else {
        break;
      }
      sum = 31 * sum + folded;
      brief = brief << WordCache.LETTER_BITS | folded & LETTER_NUMBER;
      common &= folded;
      at++;
    }
    start = offset;
    end = at;
    hash = sum;
    key = common == LETTER && at - offset <= WordCache.LONGEST ? brief : WordCache.NO_KEY;
    small = lower;
    takeInitials();
  }

  /** The offset just after the word. */
  int end() {
    return end;
  }

  /** The whole word in one number, or {@link WordCache#NO_KEY} if it is long or not of letters. */
  long key() {
    return key;
  }

  /** As {@link WordTable#hash} has it. */
  int hash() {
    return WordTable.spread(hash);
  }

  Tokens.Shape shape() {
    char first = text[start];
    if (first >= 'a' && first <= 'z') {
      return Tokens.Shape.LOWER;
    }
    boolean capital = first < 128 ? first >= 'A' && first <= 'Z' : Character.isUpperCase(first);
    if (!capital) {
      return Character.isDigit(first) ? Tokens.Shape.NUMBER : Tokens.Shape.LOWER;
    }
    return end - start > 1 && !small ? Tokens.Shape.UPPER : Tokens.Shape.CAPITALISED;
  }

  /** Whether a word begins with a character. */
  static boolean begins(char c) {
    return c < FOLDED.length ? FOLDED[c] != 0 : Character.isLetterOrDigit(c);
  }

  private static char[] folded() {
    char[] folded = new char[128];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
    return folded;
  }

  private void take(char c) {
    key = WordCache.NO_KEY;
    small |= c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    hash = 31 * hash + Vocabulary.fold(c);
    end++;
  }

  private boolean goesOn(int at) {
    char c = text[at];
    // The dashes, quotation marks and spaces of typography are what mostly ends a word here.
    boolean punctuation = c < 128 || c >= '\u2000' && c <= '\u206F';
    return !punctuation && isLetter(c) || joins(at);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether the mark here joins the letters around it: "Jean-Pierre", "O'Neill". */
  private boolean joins(int at) {
    char c = text[at];
    boolean hyphen = c == '-' || c == '\u2010' || c == '\u2011';
    boolean apostrophe = c == '\'' || c == '\u2019';
    if (!hyphen && !apostrophe || at + 1 >= limit) {
      return false;
    }
    if (!Character.isLetter(text[at + 1]) || !Character.isLetter(text[at - 1])) {
      return false;
    }
    return hyphen || !isPossessive(at);
  }

  /** Takes in the dots of "U.S.", "A.Yu." and "J.". */
  private void takeInitials() {
    int from = start;
    int to = end;
    while (to < limit && text[to] == '.' && isInitial(from, to)) {
      while (end <= to) {
        take(text[end]);
      }
      from = end;
      to = from;
      while (to < limit && Character.isLetter(text[to])) {
        to++;
      }
    }
  }

  /** One capital letter; after another initial also two letters, as in "A.Yu.". */
  private boolean isInitial(int from, int to) {
    int length = to - from;
    return (length == 1 || length == 2 && from > start) && Character.isUpperCase(text[from]);
  }

  /** Whether "'s" stands at an offset, and no more. */
  boolean isPossessive(int at) {
    char c = text[at];
    return (c == '\'' || c == '\u2019')
        && at + 1 < limit
        && text[at + 1] == 's'
        && (at + 2 >= limit || !Character.isLetterOrDigit(text[at + 2]));
  }
}
