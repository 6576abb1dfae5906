package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dates with a named month, and their ranges and lists: "June 9, 2025", "October 31-November 1,
 * 2024", "10 November 2020, 11 January and 26 November 2021", "January-March".
 */
final class CalendarShape implements Shape {

  private static final int MAX_MEMBERS = 12;

  /** The values, in the rules, of words that make a name with the date behind or before them. */
  static final int BEFORE = 1;

  private static final int AFTER = 2;
  private static final int GROUP = 3;

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.NUMBER, Sense.MONTH, Sense.WEEKDAY, Sense.ORDINAL, Sense.TENS);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    boolean between = cursor.wordBefore(cursor.withArticle(start), Sense.BETWEEN);
    if (Chars.isDigit(cursor.peek()) && !Edges.cleanBefore(cursor, start)) {
      return Optional.empty();
    }
    Optional<DateExpression> first = Pieces.read(cursor, between);
    if (first.isEmpty()) {
      return first;
    }
    DateExpression found = joined(cursor, first.get(), between);
    if (found.kind() == Kind.DATE && isName(cursor, found)) {
      return Optional.empty();
    }
    return !bareMonth(found) || licensed(cursor, found) ? Optional.of(found) : Optional.empty();
  }

  private static DateExpression joined(Cursor cursor, DateExpression first, boolean between) {
    int end = cursor.at();
    Optional<DateExpression> range = range(cursor, first, between);
    if (range.isPresent()) {
      return range.get();
    }
    cursor.to(end);
    return list(cursor, first);
  }

  private static Optional<DateExpression> range(
      Cursor cursor, DateExpression first, boolean between) {
    if (first.kind() != Kind.DATE || !Days.rangeMark(cursor, between)) {
      return Optional.empty();
    }
    Optional<DateExpression> last = Pieces.read(cursor, false);
    return last.isPresent() ? Composition.range(first, last.get()) : last;
  }

  // A list is read only for the year that its later members share with the earlier ones.
  private static DateExpression list(Cursor cursor, DateExpression first) {
    List<DateExpression> members = new ArrayList<>(List.of(first));
    DateExpression found = first;
    while (members.size() < MAX_MEMBERS && listMark(cursor)) {
      Optional<DateExpression> next = Pieces.read(cursor, false);
      if (next.isEmpty() || !Composition.sameLevel(first, next.get())) {
        break;
      }
      members.add(next.get());
      if (!Composition.hasYear(first) && Composition.hasYear(next.get())) {
        return Composition.list(members);
      }
      if (Composition.sharesYear(members)) {
        found = Composition.list(members);
      }
    }
    return found;
  }

  private static boolean listMark(Cursor cursor) {
    return Days.lastMark(cursor) || cursor.comma();
  }

  private static boolean bareMonth(DateExpression found) {
    return found.kind() == Kind.DATE
        && found.parts().isEmpty()
        && found.fields() instanceof Calendar date
        && date.year() == 0
        && date.day() == 0;
  }

  // "March 23 Movement", "October Revolution"; "the October revolution" may be one of October, but
  // "the 17 November group" is none of that day
  private static boolean isName(Cursor cursor, DateExpression found) {
    cursor.to(found.span().end());
    if (!Values.lacksYear(found) || !cursor.space()) {
      return false;
    }
    boolean capital = Chars.isUpper(cursor.peek());
    int name = cursor.word(Sense.BYNAME);
    return capital && name == AFTER
        || !capital
            && name == GROUP
            && (FromDay.isDay(found) || isAfterNumber(cursor, found.span().start()));
  }

  private static boolean isAfterNumber(Cursor cursor, int start) {
    int end = cursor.blanksBefore(start);
    return end > 0 && end < start && Chars.isDigit(cursor.charAt(end - 1));
  }

  // "he may sign", "marches", "Theresa May", "the Sun" are no dates, "in May" is one.
  private static boolean licensed(Cursor cursor, DateExpression found) {
    cursor.to(found.span().start());
    Word word = cursor.peekWord();
    boolean doubtful = word.is(Sense.SHORT) || word.is(Sense.LONE);
    if (cursor.before(found.span().start()).as(Sense.BYNAME) == BEFORE) {
      return false;
    }
    return !doubtful
        || cursor.wordBefore(found.span().start(), Sense.BEFORE_MONTH)
        || !word.is(Sense.SHORT) && describes(cursor, found);
  }

  // "the March summit"; "the March for Life" is a walk
  private static boolean describes(Cursor cursor, DateExpression found) {
    int start = found.span().start();
    cursor.to(found.span().end());
    return cursor.withArticle(start) != start
        && cursor.space()
        && Character.isLowerCase(cursor.peek())
        && !cursor.peekWord().is(Sense.FOLLOWS);
  }
}
