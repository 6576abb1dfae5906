package dev.dateline.dates;

import dev.dateline.dates.NamedDays.CalendarName;
import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.DateRange;
import dev.dateline.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dates of a calendar that is named, by its era or its months: "B.E. 2568", "12 Ramadan 1445",
 * "1403 SH", "Juche 114", "AD 410", "44 BC", "264-241 BC".
 */
final class EraShape implements Shape {

  private static final String RULE = "date.era";

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.NUMBER, Sense.CALENDAR, Sense.MONTH);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    if (!Chars.isDigit(cursor.peek())) {
      if (!Chars.isUpper(cursor.peek())) {
        return Optional.empty();
      }
      boolean month = cursor.peekWord().is(Sense.MONTH);
      return month ? ourMonth(cursor, start, 0) : named(cursor, start);
    }
    int number = Edges.cleanBefore(cursor, start) ? cursor.number(4) : -1;
    Optional<DateExpression> range = number > 0 ? range(cursor, start, number) : Optional.empty();
    if (range.isPresent()) {
      return range;
    }
    cursor.skip(Sense.SUFFIX);
    // Months and eras have capitals, which rules out most numbers at no cost.
    if (number < 1 || !cursor.space() || !Chars.isUpper(cursor.peek())) {
      return Optional.empty();
    }
    Word word = cursor.peekWord();
    if (word.is(Sense.CALENDAR)) {
      return afterNumber(cursor, start, number);
    }
    return word.is(Sense.MONTH) && number <= 31
        ? ourMonth(cursor, start, number)
        : Optional.empty();
  }

  // "264-241 BC", "from 264 to 241 BC"
  private static Optional<DateExpression> range(Cursor cursor, int start, int number) {
    Span first = cursor.from(start);
    boolean between = cursor.wordBefore(start, Sense.BETWEEN);
    boolean stated = between || cursor.wordBefore(start, Sense.FROM);
    if ((stated || Chars.isDash(cursor.peek())) && Days.rangeMark(cursor, between)) {
      int last = cursor.at();
      int year = BeforeOurEra.year(cursor);
      if (year != 0 && 1 - number < year) {
        DateExpression from = DateExpression.date(first, new Calendar(1 - number, 0, 0), RULE);
        DateExpression to = DateExpression.date(cursor.from(last), new Calendar(year, 0, 0), RULE);
        return Optional.of(Composition.composed(Kind.RANGE, List.of(from, to), RULE));
      }
    }
    cursor.to(first.end());
    return Optional.empty();
  }

  // "12 Ramadan 1445", "1445 AH"
  private static Optional<DateExpression> afterNumber(Cursor cursor, int start, int number) {
    Optional<CalendarName> name = name(cursor);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    OtherCalendar calendar = name.get().calendar();
    if (name.get().month() != 0) {
      int year = number <= 32 ? year(cursor, calendar) : 0;
      return year == 0
          ? Optional.empty()
          : date(cursor, start, calendar, year, name.get().month(), number);
    }
    return calendar.mayHave(number)
        ? date(cursor, start, calendar, number, 0, 0)
        : Optional.empty();
  }

  // "B.E. 2568", "Ramadan 1445", "Ramadan 12, 1445"
  private static Optional<DateExpression> named(Cursor cursor, int start) {
    Optional<CalendarName> name = name(cursor);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    OtherCalendar calendar = name.get().calendar();
    int end = cursor.at();
    int day = name.get().month() != 0 && cursor.space() ? Days.day(cursor) : -1;
    if (day < 0) {
      cursor.to(end);
    }
    // "5th century BC, 330"
    boolean comma = name.get().month() == 0 && cursor.peek() == ',';
    int year = comma ? 0 : year(cursor, calendar);
    return year == 0
        ? Optional.empty()
        : date(cursor, start, calendar, year, name.get().month(), Math.max(0, day));
  }

  // "9 June B.E. 2568", "June 9, Juche 114"
  private static Optional<DateExpression> ourMonth(Cursor cursor, int start, int dayBefore) {
    int month = Months.month(cursor);
    int day = dayBefore;
    int end = cursor.at();
    if (day == 0 && month != Word.NOT && cursor.space()) {
      day = Math.max(0, Days.day(cursor));
    }
    if (day == 0) {
      cursor.to(end);
    }
    cursor.take(',');
    if (month == Word.NOT || !cursor.space()) {
      return Optional.empty();
    }
    Optional<CalendarName> name = Optional.empty();
    int year = cursor.number(4);
    boolean ours = year >= Years.FIRST && year <= Years.LAST;
    boolean spaced = year < 0 || !ours && cursor.space();
    if (spaced && Chars.isUpper(cursor.peek()) && cursor.peekWord().is(Sense.CALENDAR)) {
      name = name(cursor);
    }
    if (name.isEmpty() || !name.get().calendar().hasOurMonths()) {
      return Optional.empty();
    }
    OtherCalendar calendar = name.get().calendar();
    int ofEra = year < 0 ? year(cursor, calendar) : year;
    return calendar.mayHave(ofEra)
        ? date(cursor, start, calendar, ofEra, month, day)
        : Optional.empty();
  }

  /** Reads the longest name of an era or month of another calendar that stands here. */
  static Optional<CalendarName> name(Cursor cursor) {
    int start = cursor.at();
    CalendarName longest = null;
    for (CalendarName name :
        cursor.vocabulary().calendarNames(cursor.text(), start, cursor.wordEnd())) {
      boolean longer = longest == null || name.name().length() > longest.name().length();
      if (longer && Names.stands(cursor, start, name.name())) {
        longest = name;
      }
    }
    if (longest != null) {
      cursor.to(start + longest.name().length());
    }
    return Optional.ofNullable(longest);
  }

  // " 1445", ", 1445 AH"
  private static int year(Cursor cursor, OtherCalendar calendar) {
    int start = cursor.at();
    cursor.take(',');
    int year = cursor.space() ? cursor.number(4) : -1;
    if (year < 0 || !calendar.mayHave(year) || !Edges.cleanAfter(cursor)) {
      cursor.to(start);
      return 0;
    }
    int end = cursor.at();
    boolean era = cursor.space() && cursor.peekWord().is(Sense.CALENDAR);
    if (!era || name(cursor).isEmpty()) {
      cursor.to(end);
    }
    return year;
  }

  private static Optional<DateExpression> date(
      Cursor cursor, int start, OtherCalendar calendar, int year, int month, int day) {
    Span span = cursor.from(start);
    if (calendar == OtherCalendar.COMMON) {
      return Optional.of(DateExpression.date(span, new Calendar(year, month, day), RULE));
    }
    if (calendar == OtherCalendar.BEFORE_COMMON && year > 1) {
      return Optional.of(DateExpression.date(span, new Calendar(1 - year, month, day), RULE));
    }
    Optional<DateRange> range = Conversion.range(calendar, year, month, day);
    DateFields fields =
        range.isPresent()
            ? new DateFields.Converted(range.get(), "converted-from-" + key(calendar))
            : new NoDate("calendar-not-converted");
    return Optional.of(DateExpression.date(span, fields, RULE));
  }

  private static String key(OtherCalendar calendar) {
    return calendar.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
