package dev.dateline.names;

import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects words and phrases for a {@link NameIndex}. */
final class NameIndexBuilder {

  private record Phrase(PhraseKind kind, int[] words, String exact, int value) {}

  private final Vocabulary.Builder words;
  private final Map<Integer, Integer> classes = new TreeMap<>();
  private final Map<Integer, List<Phrase>> byFirst = new TreeMap<>();
  private final Map<String, Integer> values = new LinkedHashMap<>();

  /** One that gives the words their numbers by a vocabulary. */
  NameIndexBuilder(Vocabulary.Builder words) {
    this.words = words;
  }

  /** Adds a word to a class; a phrase of several words belongs to none. */
  void word(WordClass kind, String phrase) {
    List<String> parts = Tokens.split(phrase);
    if (parts.size() == 1) {
      mark(words.number(parts.get(0)), kind.bit());
    }
  }

  /** Adds a phrase that is found in any case. */
  void phrase(PhraseKind kind, String phrase, String... fields) {
    put(kind, phrase, "", fields);
  }

  /** Adds a phrase that is found only as it is written: "US", "WHO". */
  void exact(PhraseKind kind, String phrase, String... fields) {
    put(kind, phrase, phrase, fields);
  }

  private void put(PhraseKind kind, String phrase, String exact, String... fields) {
    List<String> parts = Tokens.split(phrase);
    if (parts.isEmpty()) {
      return;
    }
    int[] numbers = new int[parts.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = words.number(parts.get(i));
    }
    String value = String.join(String.valueOf(NameIndex.SEPARATOR), fields);
    int number = values.computeIfAbsent(value, v -> values.size());
    boolean capital = !exact.isEmpty() && Character.isUpperCase(exact.charAt(0));
    mark(numbers[0], capital ? kind.bit() : kind.bit() | kind.smallBit());
    insert(new Phrase(kind, numbers, exact, number));
  }

  private void mark(int word, int bit) {
    classes.merge(word, bit, (one, other) -> one | other);
  }

  /** Longer ones first; of two as long the earlier one. */
  private void insert(Phrase phrase) {
    List<Phrase> phrases = byFirst.computeIfAbsent(phrase.words[0], n -> new ArrayList<>(2));
    int at = 0;
    while (at < phrases.size() && phrases.get(at).words.length >= phrase.words.length) {
      at++;
    }
    phrases.add(at, phrase);
  }

  NameIndex build() {
    if (!PhraseKind.haveRoom()) {
      throw new IllegalStateException("more classes of words than bits");
    }
    StringBuilder letters = new StringBuilder();
    int[] valueEnds = new int[values.size() + 1];
    for (Map.Entry<String, Integer> value : values.entrySet()) {
      letters.append(value.getKey());
      valueEnds[value.getValue() + 1] = letters.length();
    }
    int[] bits = new int[words.size() + 1];
    classes.forEach((word, bit) -> bits[word] = bit);
    int[] firsts = new int[words.size() + 1];
    int[] phrases = phrases(firsts, letters);
    return new NameIndex(bits, firsts, phrases, valueEnds, letters.toString().toCharArray());
  }

  private int[] phrases(int[] firsts, StringBuilder letters) {
    List<Integer> numbers = new ArrayList<>();
    numbers.add(0);
    for (Map.Entry<Integer, List<Phrase>> entry : byFirst.entrySet()) {
      firsts[entry.getKey()] = numbers.size();
      writeAll(entry.getValue(), numbers, letters);
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void writeAll(List<Phrase> phrases, List<Integer> numbers, StringBuilder letters) {
    int header = numbers.size();
    int seconds = 0;
    numbers.addAll(List.of(0, 0));
    for (Phrase phrase : phrases) {
      boolean single = phrase.words.length == 1;
      seconds |= single ? 0 : NameIndex.bit(phrase.words[1]);
      if (single && numbers.get(header + 1) == 0) {
        numbers.set(header + 1, numbers.size());
      }
      write(phrase, numbers, letters);
    }
    numbers.set(header, seconds);
    if (numbers.get(header + 1) == 0) {
      numbers.set(header + 1, numbers.size());
    }
    numbers.add(0);
  }

  private static void write(Phrase phrase, List<Integer> numbers, StringBuilder letters) {
    numbers.add(phrase.kind.ordinal() << NameIndex.KIND_SHIFT | phrase.words.length);
    numbers.add(phrase.value);
    numbers.add(letters.length());
    numbers.add(phrase.exact.length());
    letters.append(phrase.exact);
    for (int i = 1; i < phrase.words.length; i++) {
      numbers.add(phrase.words[i]);
    }
  }
}
