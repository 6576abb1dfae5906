package dev.dateline.names;

import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of one or more words with a value each; the longest one at a token is found.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTable<T> {

  /**
   * A phrase found.
   *
   * @param last the index of its last token
   */
  record Match<T>(int last, T value) {}

  private record Entry<T>(int[] words, String exact, T value) {}

  private final Map<Integer, List<Entry<T>>> byFirst = new HashMap<>();

  /** Adds a phrase that is found in any case, if its first letter is a capital where it has one. */
  void add(String phrase, T value, Vocabulary.Builder vocabulary) {
    put(phrase, "", value, vocabulary);
  }

  /** Adds a phrase that is found only as it is written: "US", "WHO". */
  void addExact(String phrase, T value, Vocabulary.Builder vocabulary) {
    put(phrase, phrase, value, vocabulary);
  }

  private void put(String phrase, String exact, T value, Vocabulary.Builder vocabulary) {
    List<String> words = Tokens.split(phrase);
    if (words.isEmpty()) {
      return;
    }
    int[] numbers = new int[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = vocabulary.number(words.get(i));
    }
    List<Entry<T>> entries = byFirst.computeIfAbsent(numbers[0], n -> new ArrayList<>(2));
    int at = 0;
    while (at < entries.size() && entries.get(at).words.length >= numbers.length) {
      at++;
    }
    entries.add(at, new Entry<>(numbers, exact, value));
  }

  /** The longest phrase that begins at a token. */
  Optional<Match<T>> at(Tokens tokens, int index) {
    int first = tokens.number(index);
    if (first == Vocabulary.UNKNOWN) {
      return Optional.empty();
    }
    List<Entry<T>> entries = byFirst.get(first);
    if (entries == null) {
      return Optional.empty();
    }
    for (Entry<T> entry : entries) {
      if (matches(entry, tokens, index)) {
        return Optional.of(new Match<>(index + entry.words.length - 1, entry.value));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Entry<?> entry, Tokens tokens, int index) {
    if (index + entry.words.length > tokens.size()) {
      return false;
    }
    for (int i = 1; i < entry.words.length; i++) {
      if (tokens.number(index + i) != entry.words[i]) {
        return false;
      }
    }
    return entry.exact.isEmpty()
        || entry.exact.equals(tokens.words(index, index + entry.words.length - 1));
  }
}
