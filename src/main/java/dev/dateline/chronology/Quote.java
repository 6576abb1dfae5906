package dev.dateline.chronology;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that prove a report. They are kept as they are and only taken apart when two are alike
 * at first sight, because a large chronology has as many as events.
 */
final class Quote {

  /** So many letters are not said alike by chance. */
  private static final int LONG = 50;

  /** Words in a row by which two texts are compared. */
  private static final int ROW = 3;

  private final String text;
  private final int letters;
  private final int hash;

  Quote(String text) {
    this.text = text;
    int sum = 0;
    int count = 0;
    String folded = Folding.isPlain(text) ? text : Folding.fold(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        sum = 31 * sum + (c >= 'A' && c <= 'Z' ? c + 32 : c);
        count++;
      }
    }
    letters = count;
    hash = sum;
  }

  boolean isLong() {
    return letters >= LONG;
  }

  /** The words, folded. */
  List<String> words() {
    return Folding.words(text);
  }

  /** Whether both are long and, but for a word here and there, the same. */
  boolean isNear(Quote other) {
    if (!isLong() || !other.isLong() || Math.min(letters, other.letters) * 4 < 3 * most(other)) {
      return false;
    }
    if (equals(other)) {
      return true;
    }
    Set<String> rows = rows();
    Set<String> others = other.rows();
    int fewer = Math.min(rows.size(), others.size());
    rows.retainAll(others);
    return rows.size() * 5 >= fewer * 4;
  }

  private int most(Quote other) {
    return Math.max(letters, other.letters);
  }

  private Set<String> rows() {
    List<String> words = words();
    Set<String> rows = new HashSet<>();
    for (int i = 0; i + ROW <= words.size(); i++) {
      rows.add(String.join(" ", words.subList(i, i + ROW)));
    }
    return rows;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quote quote
        && hash == quote.hash
        && letters == quote.letters
        && (text.equals(quote.text) || words().equals(quote.words()));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
