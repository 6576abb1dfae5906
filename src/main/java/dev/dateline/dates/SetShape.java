package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.NoDate;
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
    boolean read = word.is(Sense.OFTEN) || word.is(Sense.WEEKDAYS);
    if (!read) {
      read = word.is(Sense.TIMES) ? cursor.skipNext(Sense.PER) && unit(cursor) : unit(cursor);
    }
    return read ? Optional.of(set(cursor, start)) : Optional.empty();
  }

  private static boolean unit(Cursor cursor) {
    int start = cursor.at();
    if (!cursor.space()) {
      return false;
    }
    if (Counts.count(cursor) >= 0 || Days.ordinalWord(cursor, 31) >= 0) {
      cursor.space();
    }
    Word word = cursor.peekWord();
    boolean known =
        word.is(Sense.UNIT)
            || word.is(Sense.MONTH)
            || word.is(Sense.WEEKDAY)
            || word.is(Sense.SEASON);
    if (!known) {
      return cursor.back(start);
    }
    cursor.to(cursor.wordEnd());
    return true;
  }

  private static DateExpression set(Cursor cursor, int start) {
    NoDate recurring = new NoDate("recurring");
    return new DateExpression(cursor.from(start), Kind.SET, recurring, "date.set", List.of());
  }
}
