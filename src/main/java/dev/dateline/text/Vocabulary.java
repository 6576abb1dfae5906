package dev.dateline.text;

import dev.dateline.rules.PackedReader;
import dev.dateline.rules.PackedWriter;

/**
 * The words that some rule mentions, each with a number, looked up without making strings.
 *
 * <p>Case is folded; a word that no rule mentions has the number {@link #UNKNOWN}.
 */
public final class Vocabulary {

  public static final int UNKNOWN = 0;

  private final WordTable words;
  private final WordCache recent = new WordCache();

  /** Collects words; the first gets the number 1. */
  public static final class Builder {

    private final WordTable words;

    public Builder() {
      words = new WordTable();
    }

    /** One that begins with the words of a vocabulary, under the same numbers. */
    public Builder(Vocabulary first) {
      words = new WordTable(first.words);
    }

    /** The number of a word, a new one when it is not known yet. */
    public int number(String word) {
      return words.add(word);
    }

    /** How many words there are; all numbers are up to it. */
    public int size() {
      return words.size();
    }

    public Vocabulary build() {
      return new Vocabulary(new WordTable(words));
    }
  }

  private Vocabulary(WordTable words) {
    this.words = words;
  }

  /** The vocabulary that {@link #write} has packed. */
  public static Vocabulary read(PackedReader in) {
    return new Vocabulary(new WordTable(in));
  }

  public void write(PackedWriter out) {
    words.write(out);
  }

  /** The number of the word at a stretch of text, whose hash is {@link WordTable#hash}. */
  int numberOf(char[] text, int start, int end, int hash) {
    return words.numberOf(text, start, end, hash);
  }

  /** The number of the word that a reader has read. */
  int numberOf(char[] text, int start, WordReader word) {
    long key = word.key();
    if (key == WordCache.NO_KEY) {
      return words.numberOf(text, start, word.end(), word.hash());
    }
    int known = recent.numberOf(key, word.hash());
    if (known != WordCache.MISSING) {
      return known;
    }
    int number = words.numberOf(text, start, word.end(), word.hash());
    recent.put(key, word.hash(), number);
    return number;
  }

  /** Lower case, and one kind of apostrophe and hyphen. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '\u2019', '\u02BC' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> Character.toLowerCase(c);
    };
  }
}
