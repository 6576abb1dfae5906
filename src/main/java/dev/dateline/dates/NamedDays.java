package dev.dateline.dates;

import dev.dateline.rules.RuleNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The days of fixed date and the words of other calendars that the rules name. */
final class NamedDays {

  private final Map<String, List<NamedDay>> days = new HashMap<>();
  private final Map<String, List<CalendarName>> calendars = new HashMap<>();

  /**
   * A day of fixed date; its name has plain apostrophes.
   *
   * @param of the countries whose day it is, as they may be written; empty when it is everywhere's
   */
  record NamedDay(String name, List<String> of, int month, int day) {}

  /**
   * The name of a calendar's era, or of one of its months.
   *
   * @param month 0 for an era
   */
  record CalendarName(String name, OtherCalendar calendar, int month) {}

  /** Adds a day, and returns the first word of its name. */
  String addDay(RuleNode node) {
    String name = node.get("name").text();
    List<String> of = node.find("of").map(RuleNode::texts).orElse(List.of());
    NamedDay day = new NamedDay(name, of, node.get("month").number(), node.get("day").number());
    String first = firstWord(name);
    days.putIfAbsent(first, new ArrayList<>());
    days.get(first).add(day);
    return first;
  }

  /** Adds an era or month, and returns the first words of its names. */
  List<String> addCalendar(RuleNode node) {
    OtherCalendar calendar =
        OtherCalendar.valueOf(node.get("calendar").text().toUpperCase(Locale.ROOT));
    int month = node.find("month").isPresent() ? node.get("month").number() : 0;
    List<String> firsts = new ArrayList<>();
    for (String name : node.get("names").texts()) {
      String first = firstWord(name);
      calendars.putIfAbsent(first, new ArrayList<>());
      calendars.get(first).add(new CalendarName(name, calendar, month));
      firsts.add(first);
    }
    return firsts;
  }

  private static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && Chars.isLetter(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end).toLowerCase(Locale.ROOT);
  }

  Lexicon<List<NamedDay>> days() {
    return new Lexicon<>(days, List.of());
  }

  Lexicon<List<CalendarName>> calendars() {
    return new Lexicon<>(calendars, List.of());
  }
}
