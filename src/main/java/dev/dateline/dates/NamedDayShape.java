package dev.dateline.dates;

import dev.dateline.dates.NamedDays.NamedDay;
import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.DateFields.Yearly;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Days by their names, from the rules: "New Year's Day", "Human Rights Day 2021", "the Independence
 * Day of Belarus", "Easter Monday".
 */
final class NamedDayShape implements Shape {

  private static final long SMALL_WORDS =
      Sense.bits(List.of(Sense.FOLLOWS, Sense.BEFORE_FEAST, Sense.WHICH, Sense.THE));

  private static final String RULE = "date.named-day";

  /** Of days that the Orthodox churches keep on another day. */
  private static final String WESTERN = "date.western-day";

  /** Whether an expression is the name of a day. */
  static boolean isNamed(DateExpression expression) {
    return expression.rule().equals(RULE) || isWestern(expression);
  }

  /** Whether an expression names a day that the Orthodox churches keep on another day. */
  static boolean isWestern(DateExpression expression) {
    return expression.rule().equals(WESTERN);
  }

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
    if (longest == null || longest.alone() && !standsAlone(cursor, start, longest)) {
      return Optional.empty();
    }
    return named(cursor, start, longest, days);
  }

  // "Peace Officers Memorial Day" is another day; "Happy Thanksgiving", "Canadian Thanksgiving"
  private static boolean isPiece(Cursor cursor, int start) {
    int end = cursor.blanksBefore(start);
    int word = cursor.wordStart(end);
    boolean name = word < end && end == start - 1 && Chars.isUpper(cursor.charAt(word));
    boolean first = word == 0 || cursor.charAt(word - 1) == '\n' || cursor.charAt(word - 2) == '.';
    boolean greeting = Names.stands(cursor, word, "Happy");
    boolean small = cursor.before(start).isAny(SMALL_WORDS);
    return name && !first && !small && !greeting;
  }

  // "by Christmas", but not "Christmas trees" or "the Christmas Market"
  private static boolean standsAlone(Cursor cursor, int start, NamedDay day) {
    Word before = cursor.before(start);
    cursor.to(start + day.name().length());
    boolean year = Years.tail(cursor).stated();
    boolean word = cursor.space() && Chars.isLetter(cursor.peek());
    boolean goesOn = word && !cursor.peekWord().is(Sense.FOLLOWS);
    boolean said = before.is(Sense.BEFORE_FEAST) || before.is(Sense.WHICH);
    return year || said && !goesOn;
  }

  private static Optional<DateExpression> named(
      Cursor cursor, int start, NamedDay found, List<NamedDay> days) {
    int nameEnd = start + found.name().length();
    for (NamedDay day : days) {
      if (day.name().equals(found.name())) {
        boolean everywhere = day.of().isEmpty();
        int end = everywhere ? nameEnd : Names.withCountry(cursor, start, nameEnd, day.of());
        if (everywhere && isPiece(cursor, start)) {
          return Optional.empty();
        }
        if (end > 0) {
          return Optional.of(date(cursor, start, end, day));
        }
      }
    }
    // "Independence Day" is another day in every country.
    cursor.to(nameEnd);
    return Optional.of(DateExpression.date(cursor.from(start), new NoDate("which-country"), RULE));
  }

  private static DateExpression date(Cursor cursor, int start, int end, NamedDay day) {
    cursor.to(end);
    // "International Holocaust Remembrance Day, January 27"
    Optional<DateExpression> dated = Apposition.read(cursor, start);
    if (dated.isPresent()) {
      return dated.get();
    }
    cursor.to(end);
    if (!(day.fields() instanceof Yearly yearly)) {
      return DateExpression.date(cursor.from(start), day.fields(), RULE);
    }
    Years.Tail tail = Years.tail(cursor);
    DateFields fields = yearly.withYear(tail.year());
    String rule = day.western() ? WESTERN : RULE;
    return new DateExpression(cursor.from(start), Kind.DATE, fields, rule, tail.relative());
  }
}
