package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.Precision;
import java.util.Optional;
import java.util.Set;

/** "today", "yesterday evening", and with their date "yesterday, May 25", "tomorrow (9 June)". */
final class RelativeDayShape implements Shape {

  private static final int FOREVER = 2;

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.RELATIVE_DAY);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    boolean capital = Chars.isUpper(cursor.peek());
    // "USA Today", "as bright a tomorrow"
    boolean name = capital && cursor.wordBefore(start, Sense.BYNAME_TODAY);
    if (name || cursor.wordBefore(start, Sense.ARTICLE)) {
      return Optional.empty();
    }
    int tonight = cursor.peekWord().as(Sense.PART_OF_DAY);
    int offset = cursor.word(Sense.RELATIVE_DAY);
    int end = cursor.at();
    Optional<DateExpression> dated = Apposition.read(cursor, start);
    if (dated.isPresent()) {
      return dated;
    }
    cursor.to(end);
    if (isForever(cursor)) {
      return Optional.empty();
    }
    cursor.to(end);
    Relative day = new Relative(Precision.DAY, offset);
    DateFields fields =
        tonight == Word.NOT ? PartsOfDays.next(cursor, day) : PartsOfDays.of(day, tonight);
    return Optional.of(DateExpression.date(cursor.from(start), fields, "date.relative-day"));
  }

  // "today, tomorrow, and forever" is no day
  private static boolean isForever(Cursor cursor) {
    cursor.take(',');
    int end = cursor.at();
    if (cursor.nextWord(Sense.RELATIVE_DAY) != Word.NOT) {
      cursor.take(',');
    } else {
      cursor.to(end);
    }
    cursor.skipNext(Sense.AND);
    return cursor.nextWord(Sense.BYNAME_TODAY) == FOREVER;
  }
}
