package dev.dateline.dates;

import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads days of the month: "9", "9th", "twenty-ninth", "9-10", "9 to 10", "3, 5 and 7". */
final class Days {

  private static final int MAX_DAYS = 31;

  /** A day with where it stands. */
  record Day(Span span, int number) {}

  /**
   * Days read together; a range has two.
   *
   * @param range whether they are the ends of a range rather than members of a list
   * @param dash whether a dash joins them
   */
  record Group(List<Day> days, boolean range, boolean dash) {
    static final Group NONE = new Group(List.of(), false, false);

    /** Only the first day. */
    Group first() {
      return days.isEmpty() ? this : new Group(days.subList(0, 1), false, false);
    }
  }

  private Days() {}

  /** Reads one day, 1 to 31, or returns -1. */
  static int day(Cursor cursor) {
    return Chars.isDigit(cursor.peek()) ? inDigits(cursor) : ordinalWord(cursor, 31);
  }

  private static int inDigits(Cursor cursor) {
    int start = cursor.at();
    int day = cursor.number(2);
    cursor.skip(Sense.SUFFIX);
    if (day < 1 || day > MAX_DAYS || !Edges.cleanAfter(cursor)) {
      cursor.to(start);
      return -1;
    }
    return day;
  }

  /** Reads "ninth" or "twenty-ninth", or returns -1. */
  static int ordinalWord(Cursor cursor, int max) {
    int start = cursor.at();
    int tens = cursor.word(Sense.TENS);
    if (tens == Word.NOT) {
      int ordinal = cursor.word(Sense.ORDINAL);
      return ordinal == Word.NOT ? -1 : ordinal;
    }
    int units = cursor.dash() ? cursor.word(Sense.ORDINAL) : Word.NOT;
    if (units < 1 || units > 9 || tens + units > max) {
      cursor.to(start);
      return -1;
    }
    return tens + units;
  }

  /**
   * Reads all days from the cursor on.
   *
   * @param between whether "between" stands before them, so that "and" makes a range
   * @return a group, of no day when none is here
   */
  static Group group(Cursor cursor, boolean between) {
    List<Day> days = new ArrayList<>(2);
    if (slashed(cursor, days)) {
      return new Group(days, true, true);
    }
    if (!add(cursor, days)) {
      return Group.NONE;
    }
    int start = cursor.at();
    if (cursor.dash() && add(cursor, days)) {
      return new Group(days, true, true);
    }
    cursor.to(start);
    if (rangeMark(cursor, between) && addAfterArticle(cursor, days)) {
      return new Group(days, true, false);
    }
    cursor.to(start);
    readList(cursor, days);
    return new Group(days, false, false);
  }

  // "5/6 June"
  private static boolean slashed(Cursor cursor, List<Day> days) {
    int start = cursor.at();
    boolean slash = cursor.charAt(start + 1) == '/' || cursor.charAt(start + 2) == '/';
    int first = slash ? cursor.number(2) : -1;
    if (first < 1 || !cursor.take('/')) {
      return cursor.back(start);
    }
    int second = cursor.at();
    int last = cursor.number(2);
    int end = cursor.at();
    if (last <= first || last > MAX_DAYS || !cursor.space() || Months.month(cursor) < 1) {
      return cursor.back(start);
    }
    days.add(new Day(new Span(start, second - 1), first));
    days.add(new Day(new Span(second, end), last));
    cursor.to(end);
    return true;
  }

  // "the 9th to the 11th"
  private static boolean addAfterArticle(Cursor cursor, List<Day> days) {
    int start = cursor.at();
    if (cursor.skip(Sense.THE) && !cursor.space()) {
      return cursor.back(start);
    }
    return add(cursor, days) || cursor.back(start);
  }

  private static boolean add(Cursor cursor, List<Day> days) {
    int start = cursor.at();
    int number = day(cursor);
    if (number < 0) {
      return false;
    }
    days.add(new Day(cursor.from(start), number));
    return true;
  }

  /** Reads a dash, "to", "through" ..., and blanks. */
  static boolean rangeMark(Cursor cursor, boolean between) {
    int start = cursor.at();
    if (cursor.dash()) {
      return true;
    }
    boolean word = cursor.skipNext(Sense.TO) || between && cursor.skipNext(Sense.AND);
    return word && cursor.space() || cursor.back(start);
  }

  // "3, 5 and 7": a comma alone ends no list, so that of "June 5, 7 people" only the 5 is a day.
  private static void readList(Cursor cursor, List<Day> days) {
    List<Day> more = new ArrayList<>();
    int start = cursor.at();
    while (days.size() + more.size() < MAX_DAYS) {
      boolean last = lastMark(cursor);
      if (!last && !cursor.comma() || !add(cursor, more)) {
        break;
      }
      if (last) {
        days.addAll(more);
        return;
      }
    }
    cursor.to(start);
  }

  /** Reads ", and", "and", "&" or "or", and blanks. */
  static boolean lastMark(Cursor cursor) {
    int start = cursor.at();
    cursor.take(',');
    boolean mark =
        cursor.space() && (cursor.skip(Sense.AND) || cursor.skip(Sense.OR) || cursor.take('&'));
    return mark && cursor.space() || cursor.back(start);
  }
}
