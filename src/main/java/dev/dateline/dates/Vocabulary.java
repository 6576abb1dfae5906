package dev.dateline.dates;

import dev.dateline.dates.NamedDays.CalendarName;
import dev.dateline.dates.NamedDays.NamedDay;
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

/**
 * The words of {@code date-words}, {@code named-days} and {@code other-calendars} in the rules of a
 * language.
 */
final class Vocabulary {

  private final Map<String, Word> byText = new HashMap<>();
  private final Lexicon<Word> words;
  private final Lexicon<List<NamedDay>> namedDays;
  private final Lexicon<List<CalendarName>> calendarNames;

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
    NamedDays named = named(rules);
    namedDays = named.days();
    calendarNames = named.calendars();
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

  private NamedDays named(RuleBook rules) {
    NamedDays named = new NamedDays();
    for (RuleNode section : rules.sections("named-days")) {
      for (RuleNode day : section.items()) {
        add(Sense.NAMED_DAY, 1, named.addDay(day));
      }
    }
    for (RuleNode section : rules.sections("other-calendars")) {
      for (RuleNode name : section.items()) {
        for (String first : named.addCalendar(name)) {
          add(Sense.CALENDAR, 1, first);
        }
      }
    }
    return named;
  }

  /** The word at these offsets, or {@link Word#OTHER}. */
  Word find(char[] text, int start, int end) {
    return words.find(text, start, end);
  }

  /** The days whose names begin with the word at these offsets. */
  List<NamedDay> namedDays(char[] text, int start, int end) {
    return namedDays.find(text, start, end);
  }

  /** The eras and months of other calendars whose names begin with the word at these offsets. */
  List<CalendarName> calendarNames(char[] text, int start, int end) {
    return calendarNames.find(text, start, end);
  }

  /** All words by their lower-case form. */
  Map<String, Word> all() {
    return byText;
  }

  Collection<String> texts() {
    return byText.keySet();
  }
}
