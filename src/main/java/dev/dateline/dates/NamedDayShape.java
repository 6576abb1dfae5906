package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import java.util.Optional;
import java.util.Set;

/** Days of fixed date by their names, from the rules: "New Year's Day", "Human Rights Day 2021". */
final class NamedDayShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.NAMED_DAY);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    return cursor.vocabulary().namedDays().stream()
        .filter(day -> reads(cursor, start, day.name()))
        .findFirst()
        .map(day -> date(cursor, start, day));
  }

  private static DateExpression date(Cursor cursor, int start, Vocabulary.NamedDay day) {
    cursor.to(start + day.name().length());
    Years.Tail tail = Years.tail(cursor);
    Calendar fields = new Calendar(tail.year(), day.month(), day.day());
    return new DateExpression(
        cursor.from(start), Kind.DATE, fields, "date.named-day", tail.relative());
  }

  private static boolean reads(Cursor cursor, int start, String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!alike(cursor.charAt(start + i), name.charAt(i))) {
        return false;
      }
    }
    return !Chars.isLetter(cursor.charAt(start + name.length()));
  }

  private static boolean alike(char read, char wanted) {
    return read == wanted
        || wanted == '\'' && Chars.isApostrophe(read)
        || wanted == ' ' && Chars.isSpace(read);
  }
}
