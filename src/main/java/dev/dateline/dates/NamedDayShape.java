package dev.dateline.dates;

import dev.dateline.dates.NamedDays.NamedDay;
import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.NoDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Days of fixed date by their names, from the rules: "New Year's Day", "Human Rights Day 2021",
 * "the Independence Day of Belarus".
 */
final class NamedDayShape implements Shape {

  static final String RULE = "date.named-day";

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.NAMED_DAY);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    List<NamedDay> days = cursor.vocabulary().namedDays(cursor.text(), start, cursor.wordEnd());
    NamedDay longest = null;
    for (NamedDay day : days) {
      boolean longer = longest == null || day.name().length() > longest.name().length();
      if (longer && Names.stands(cursor, start, day.name())) {
        longest = day;
      }
    }
    return longest == null ? Optional.empty() : Optional.of(named(cursor, start, longest, days));
  }

  private static DateExpression named(
      Cursor cursor, int start, NamedDay found, List<NamedDay> days) {
    int nameEnd = start + found.name().length();
    for (NamedDay day : days) {
      if (day.name().equals(found.name())) {
        int end =
            day.of().isEmpty() ? nameEnd : Names.withCountry(cursor, start, nameEnd, day.of());
        if (end > 0) {
          return date(cursor, start, end, day);
        }
      }
    }
    // "Independence Day" is another day in every country.
    cursor.to(nameEnd);
    return DateExpression.date(cursor.from(start), new NoDate("which-country"), RULE);
  }

  private static DateExpression date(Cursor cursor, int start, int end, NamedDay day) {
    cursor.to(end);
    // "International Holocaust Remembrance Day, January 27"
    Optional<DateExpression> dated = Apposition.read(cursor, start);
    if (dated.isPresent()) {
      return dated.get();
    }
    cursor.to(end);
    Years.Tail tail = Years.tail(cursor);
    Calendar fields = new Calendar(tail.year(), day.month(), day.day());
    return new DateExpression(cursor.from(start), Kind.DATE, fields, RULE, tail.relative());
  }
}
