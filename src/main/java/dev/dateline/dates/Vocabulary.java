package dev.dateline.dates;

import dev.dateline.model.Precision;
import dev.dateline.rules.Nearest;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleException;
import dev.dateline.rules.RuleNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of {@code date-words} and {@code named-days} in the rules of a language. */
final class Vocabulary {

  private final Map<String, Word> byText = new HashMap<>();
  private final Lexicon<Word> words;
  private final List<NamedDay> namedDays = new ArrayList<>();

  /** A day of fixed date; its name has plain apostrophes. */
  record NamedDay(String name, int month, int day) {}

  Vocabulary(RuleBook rules) {
    for (RuleNode section : rules.sections("date-words")) {
      refuseUnknown(section);
      for (Sense sense : Sense.values()) {
        Optional<RuleNode> values = section.find(sense.key());
        if (values.isPresent()) {
          add(sense, values.get());
        }
      }
    }
    for (RuleNode section : rules.sections("named-days")) {
      for (RuleNode day : section.items()) {
        addNamedDay(day);
      }
    }
    for (String letter : List.of("q", "h", "fy")) {
      add(Sense.LETTER, 1, letter);
    }
    words = new Lexicon<>(byText, Word.OTHER);
  }

  private static void refuseUnknown(RuleNode section) {
    List<String> known = new ArrayList<>();
    for (Sense sense : Sense.values()) {
      known.add(sense.key());
    }
    for (Map.Entry<String, RuleNode> entry : section.entries().entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw new RuleException(
            entry.getValue().at(),
            "'" + entry.getKey() + "' is no sense" + Nearest.hint(entry.getKey(), known));
      }
    }
  }

  private void add(Sense sense, RuleNode values) {
    for (Map.Entry<String, RuleNode> entry : values.entries().entrySet()) {
      int value = value(entry.getKey());
      for (String text : entry.getValue().texts()) {
        add(sense, value, text);
      }
    }
  }

  private void add(Sense sense, int value, String text) {
    String key = text.toLowerCase(Locale.ROOT);
    byText.put(key, byText.getOrDefault(key, Word.OTHER).and(sense, value));
  }

  // A unit's value is its precision: "week" => 1.
  private static int value(String text) {
    return Character.isLetter(text.charAt(0))
        ? Precision.valueOf(text.toUpperCase(Locale.ROOT)).ordinal()
        : Integer.parseInt(text);
  }

  private void addNamedDay(RuleNode node) {
    String name = node.get("name").text();
    namedDays.add(new NamedDay(name, node.get("month").number(), node.get("day").number()));
    int end = 0;
    while (end < name.length() && Chars.isLetter(name.charAt(end))) {
      end++;
    }
    add(Sense.NAMED_DAY, 1, name.substring(0, end));
  }

  /** The word at these offsets, or {@link Word#OTHER}. */
  Word find(char[] text, int start, int end) {
    return words.find(text, start, end);
  }

  List<NamedDay> namedDays() {
    return namedDays;
  }

  /** All words by their lower-case form. */
  Map<String, Word> all() {
    return byText;
  }

  Collection<String> texts() {
    return byText.keySet();
  }
}
