package dev.dateline.names;

import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The phrases of a kind with a value each; the longest one at a token is found.
 *
 * @param <T> what a phrase stands for
 */
abstract class PhraseTable<T> {

  /**
   * A phrase found.
   *
   * @param last the index of its last token
   */
  record Match<T>(int last, T value) {}

  /** An index with those of its values that have been asked for. */
  private record Source<T>(NameIndex index, AtomicReferenceArray<T> values) {}

  private final PhraseKind kind;
  private final int bit;
  private final int smallBit;
  private final int[] classes;
  private final List<Source<T>> sources = new ArrayList<>();

  /** One over indexes; of equal phrases the one of the first index counts. */
  PhraseTable(PhraseKind kind, List<NameIndex> indexes) {
    this.kind = kind;
    this.bit = kind.bit();
    this.smallBit = kind.smallBit();
    this.classes = NameIndex.classes(indexes);
    for (NameIndex index : indexes) {
      sources.add(new Source<>(index, new AtomicReferenceArray<>(index.values())));
    }
  }

  /** Makes a value of its fields. */
  abstract T read(String[] fields);

  /** The longest phrase that begins at a token. */
  Optional<Match<T>> at(Tokens tokens, int index) {
    int word = tokens.number(index);
    if (word >= classes.length || (classes[word] & bit) == 0) {
      return Optional.empty();
    }
    // "the" begins "The Gambia", but not where it is written small.
    boolean begins = (classes[word] & smallBit) != 0 || tokens.isCapitalised(index);
    return begins ? longest(tokens, index) : Optional.empty();
  }

  private Optional<Match<T>> longest(Tokens tokens, int index) {
    Source<T> best = null;
    int found = NameIndex.NONE;
    int longest = 0;
    for (int i = 0; i < sources.size(); i++) {
      Source<T> source = sources.get(i);
      int phrase = source.index.find(kind, tokens, index);
      if (phrase != NameIndex.NONE && source.index.length(phrase) > longest) {
        best = source;
        found = phrase;
        longest = source.index.length(phrase);
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Match<>(index + longest - 1, value(best, found)));
  }

  /** The value of a single word that a stretch of the tokens' text is. */
  Optional<T> word(Tokens tokens, int start, int end) {
    int word = tokens.numberOf(start, end);
    for (Source<T> source : sources) {
      int phrase = source.index.findWord(kind, word, tokens, start, end);
      if (phrase != NameIndex.NONE) {
        return Optional.of(value(source, phrase));
      }
    }
    return Optional.empty();
  }

  private T value(Source<T> source, int phrase) {
    int number = source.index.value(phrase);
    T value = source.values.get(number);
    if (value == null) {
      value = read(source.index.fields(number));
      source.values.set(number, value);
    }
    return value;
  }
}
