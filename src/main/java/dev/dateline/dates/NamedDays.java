package dev.dateline.dates;

import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.FromEaster;
import dev.dateline.model.DateFields.MovingDay;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.DateFields.WeekdayOfMonth;
import dev.dateline.rules.RuleNode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The days that have names, of fixed date or movable, and the words of other calendars that the
 * rules name.
 */
final class NamedDays {

  private final Map<String, List<NamedDay>> days = new HashMap<>();
  private final Map<String, List<CalendarName>> calendars = new HashMap<>();

  /**
   * A day that has a name, which is written with plain apostrophes.
   *
   * @param of the countries whose day it is, as they may be written; empty when it is everywhere's
   * @param fields the day without its year; a {@link NoDate} when no rule tells when it is
   * @param alone whether the name is also that of other things, such as "Christmas"
   * @param western whether the Orthodox churches keep it on another day
   */
  record NamedDay(
      String name, List<String> of, DateFields fields, boolean alone, boolean western) {}

  /**
   * The name of a calendar's era, or of one of its months.
   *
   * @param month 0 for an era
   */
  record CalendarName(String name, OtherCalendar calendar, int month) {}

  /** Adds a day, and returns the first word of its name. */
  String addDay(RuleNode node) {
    String name = node.get("name").text();
    Optional<RuleNode> countries = node.find("of");
    List<String> of = countries.isPresent() ? countries.get().texts() : List.of();
    NamedDay day =
        new NamedDay(
            name,
            of,
            fields(node),
            node.find("alone").isPresent(),
            node.find("western").isPresent());
    String first = firstWord(name);
    days.putIfAbsent(first, new ArrayList<>());
    days.get(first).add(day);
    return first;
  }

  private static DateFields fields(RuleNode node) {
    for (String easter : List.of("easter", "orthodox-easter")) {
      if (node.find(easter).isPresent()) {
        boolean orthodox = easter.startsWith("orthodox");
        return new MovingDay(0, new FromEaster(node.get(easter).number(), orthodox));
      }
    }
    if (node.find("month").isEmpty()) {
      return new NoDate("movable-feast");
    }
    int month = node.get("month").number();
    return node.find("weekday").isPresent()
        ? new MovingDay(0, weekday(node, month))
        : new Calendar(0, month, node.get("day").number());
  }

  private static WeekdayOfMonth weekday(RuleNode node, int month) {
    DayOfWeek weekday = DayOfWeek.of(node.get("weekday").number());
    return new WeekdayOfMonth(
        month, weekday, node.get("number").number(), node.get("since").number());
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
