package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Direction;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.DateFields.Repeated;
import dev.dateline.model.DateFields.Season;
import dev.dateline.model.DateFields.Weekday;
import dev.dateline.model.Precision;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What recurs: "annually", "every year on 9 May", "twice a year", "Mondays". */
final class SetShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.OFTEN, Sense.EACH, Sense.TIMES, Sense.WEEKDAYS);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    Word word = cursor.peekWord();
    cursor.to(cursor.wordEnd());
    Optional<DateFields> what =
        word.is(Sense.OFTEN) || word.is(Sense.WEEKDAYS) ? alone(word) : each(cursor, word);
    return what.map(fields -> set(cursor, start, fields));
  }

  // "annually", "Mondays"
  private static Optional<DateFields> alone(Word word) {
    if (word.is(Sense.OFTEN)) {
      Precision unit = Precision.values()[word.as(Sense.OFTEN)];
      return Optional.of(Durations.of(unit, 1));
    }
    int day = word.as(Sense.WEEKDAYS);
    return Optional.of(day == 0 ? new NoDate("several-weekdays") : weekday(day));
  }

  // "every two weeks", "each May", "twice a year"
  private static Optional<DateFields> each(Cursor cursor, Word first) {
    if (first.is(Sense.TIMES) && !cursor.skipNext(Sense.PER) || !cursor.space()) {
      return Optional.empty();
    }
    int count = Counts.count(cursor);
    if (count >= 0 || (count = Days.ordinalWord(cursor, 31)) >= 0) {
      cursor.space();
    }
    Word word = cursor.peekWord();
    cursor.to(cursor.wordEnd());
    if (word.is(Sense.WEEKDAY)) {
      NumberedWeekdayShape.ofMonth(cursor); // "every third Monday in May"
    }
    return named(word, Math.max(1, count));
  }

  private static Optional<DateFields> named(Word word, int count) {
    if (word.is(Sense.UNIT)) {
      return Optional.of(Durations.of(word, count));
    }
    if (word.is(Sense.WEEKDAY)) {
      return Optional.of(weekday(word.as(Sense.WEEKDAY)));
    }
    if (word.is(Sense.SEASON)) {
      return Optional.of(new Season(0, word.as(Sense.SEASON)));
    }
    return word.is(Sense.MONTH)
        ? Optional.of(new Calendar(0, word.as(Sense.MONTH), 0))
        : Optional.empty();
  }

  private static DateFields weekday(int number) {
    return new Weekday(DayOfWeek.of(number), Direction.BARE);
  }

  private static DateExpression set(Cursor cursor, int start, DateFields what) {
    return new DateExpression(
        cursor.from(start), Kind.SET, new Repeated(what), "date.set", List.of());
  }
}
