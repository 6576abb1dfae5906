package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Years, their ranges and lists: "in 2023", "2024-2026", "2015, 2017 and 2022". */
final class YearShape implements Shape {

  private static final int MAX_MEMBERS = 12;
  private static final int FIRST_LIKELY = 1900;

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.NUMBER);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    int year = Edges.cleanBefore(cursor, start) ? Years.year(cursor) : 0;
    if (year == 0 || Edges.countedBySure(cursor)) {
      return Optional.empty();
    }
    DateExpression first = year(cursor.from(start), year);
    int end = cursor.at();
    Optional<DateExpression> range = range(cursor, first);
    if (range.isPresent()) {
      return range;
    }
    cursor.to(end);
    if (!notPartOfCode(cursor)) {
      return Optional.empty();
    }
    if (isYear(cursor, start, year)) {
      return Optional.of(list(cursor, first));
    }
    return endsTitle(cursor, start)
        ? Optional.of(DateExpression.date(first.span(), first.fields(), "date.title-year"))
        : Optional.empty();
  }

  private static DateExpression year(Span span, int year) {
    return DateExpression.date(span, new Calendar(year, 0, 0), "date.year");
  }

  // "2024-2026", "2024-26", "from 2016 to 2019", "between 2016 and 2019"
  private static Optional<DateExpression> range(Cursor cursor, DateExpression first) {
    int from = ((Calendar) first.fields()).year();
    boolean between = cursor.wordBefore(first.span().start(), Sense.BETWEEN);
    boolean stated = between || cursor.wordBefore(first.span().start(), Sense.FROM);
    boolean dash = Chars.isDash(cursor.peek());
    if (!dash && !stated || !Days.rangeMark(cursor, between)) {
      return Optional.empty();
    }
    int start = cursor.at();
    int to = dash ? lastYear(cursor, from) : Years.year(cursor);
    boolean ordered = to > from && to - from < 500 && !Edges.countedBySure(cursor);
    return ordered && notPartOfCode(cursor)
        ? Optional.of(
            Composition.composed(
                Kind.RANGE, List.of(first, year(cursor.from(start), to)), "date.years"))
        : Optional.empty();
  }

  private static int lastYear(Cursor cursor, int from) {
    int year = Years.year(cursor);
    if (year != 0) {
      return year;
    }
    int start = cursor.at();
    int last = cursor.number(2);
    boolean twoDigits = cursor.at() - start == 2 && Edges.cleanAfter(cursor);
    return twoDigits && last > 12 ? from / 100 * 100 + last : 0;
  }

  private static boolean notPartOfCode(Cursor cursor) {
    char after = cursor.charAt(cursor.at() + 1);
    return !Chars.isDash(cursor.peek()) || !Chars.isDigit(after);
  }

  private static boolean isYear(Cursor cursor, int start, int year) {
    if (alone(cursor, start)) {
      return year >= FIRST_LIKELY;
    }
    Word before = cursor.before(start);
    boolean counted = Edges.counted(cursor) && !verb(cursor);
    if (before.is(Sense.BEFORE_YEAR)) {
      return !counted || !round(year) && before.is(Sense.IN_YEAR);
    }
    boolean likely = year >= FIRST_LIKELY;
    if (likely && year % 50 != 0 && described(cursor, start)) {
      return true;
    }
    return likely && (before.is(Sense.BEFORE_YEAR_OF) || possessive(cursor, start));
  }

  // "his unsuccessful 1996 campaign": of one thing there are not 1996.
  private static boolean described(Cursor cursor, int start) {
    int adjective = cursor.wordStart(cursor.blanksBefore(start));
    boolean word = adjective < start - 1 && !Chars.isUpper(cursor.charAt(adjective));
    boolean plain = word && !cursor.before(start).is(Sense.ABOUT);
    return plain && cursor.before(adjective).is(Sense.BEFORE_YEAR_OF) && singular(cursor);
  }

  private static boolean singular(Cursor cursor) {
    int start = cursor.at();
    boolean noun = cursor.space() && Chars.isLetter(cursor.peek());
    int end = cursor.wordEnd();
    boolean known = cursor.peekWord().is(Sense.COUNTED) || cursor.peekWord().is(Sense.FOLLOWS);
    cursor.to(start);
    return noun && !known && (cursor.charAt(end - 1) != 's' || cursor.charAt(end - 2) == 's');
  }

  // "in 1500 towns", but "in 1784 sent"
  private static boolean round(int year) {
    return year < FIRST_LIKELY && year % 50 == 0;
  }

  // "the Compromise of 1867 granted"
  private static boolean verb(Cursor cursor) {
    int start = cursor.at();
    cursor.space();
    int end = cursor.wordEnd();
    cursor.to(start);
    return cursor.charAt(end - 2) == 'e' && cursor.charAt(end - 1) == 'd';
  }

  // "Establishment of Relations, 1921."
  private static boolean endsTitle(Cursor cursor, int start) {
    char after = cursor.peek();
    char next = cursor.charAt(cursor.at() + 1);
    boolean ends =
        after == Chars.END
            || Chars.isLineBreak(after)
            || after == '.' && (next == Chars.END || Chars.isLineBreak(next));
    int end = cursor.blanksBefore(start);
    return ends
        && end < start
        && cursor.charAt(end - 1) == ','
        && Chars.isLetter(cursor.charAt(end - 2));
  }

  // "(2006)", or a heading of nothing but the year
  private static boolean alone(Cursor cursor, int start) {
    char before = cursor.charAt(start - 1);
    char after = cursor.peek();
    boolean brackets = before == '(' && (after == ')' || after == ',' || after == ';');
    boolean line = Chars.isLineBreak(before) || before == Chars.END;
    boolean lineEnd = Chars.isLineBreak(after) || after == Chars.END || after == ':';
    return brackets || line && lineEnd;
  }

  // "Russia's 2022 invasion"
  private static boolean possessive(Cursor cursor, int start) {
    int end = cursor.blanksBefore(start);
    char last = cursor.charAt(end - 1);
    boolean s = last == 's' && Chars.isApostrophe(cursor.charAt(end - 2));
    return end < start && (s || Chars.isApostrophe(last) && cursor.charAt(end - 2) == 's');
  }

  private static DateExpression list(Cursor cursor, DateExpression first) {
    List<DateExpression> members = new ArrayList<>(List.of(first));
    boolean last = false;
    while (members.size() < MAX_MEMBERS && !last) {
      last = Days.lastMark(cursor);
      if (!last && !cursor.comma()) {
        return first;
      }
      int start = cursor.at();
      int year = Years.year(cursor);
      if (year == 0 || Edges.countedBySure(cursor)) {
        return first;
      }
      members.add(year(cursor.from(start), year));
    }
    return last ? Composition.composed(Kind.LIST, members, "date.years") : first;
  }
}
