package dev.dateline.dates;

import dev.dateline.dates.NamedDays.CalendarName;
import java.util.Optional;

/** Reads years before our era, "241 BC", as ISO 8601 counts them: the year before 1 is 0. */
final class BeforeOurEra {

  private BeforeOurEra() {}

  /** Reads a number and its era and returns the year, or 0, also for 1 BC. */
  static int year(Cursor cursor) {
    int start = cursor.at();
    int number = cursor.number(4);
    if (number > 0 && take(cursor)) {
      return 1 - number;
    }
    cursor.to(start);
    return 0;
  }

  /** Reads " BC", " B.C." or " BCE". */
  static boolean take(Cursor cursor) {
    int start = cursor.at();
    // Eras have capitals, which rules out most words at no cost.
    if (!cursor.space() || !Chars.isUpper(cursor.peek()) || !cursor.peekWord().is(Sense.CALENDAR)) {
      return cursor.back(start);
    }
    Optional<CalendarName> name = EraShape.name(cursor);
    boolean before = name.isPresent() && name.get().calendar() == OtherCalendar.BEFORE_COMMON;
    return before || cursor.back(start);
  }
}
