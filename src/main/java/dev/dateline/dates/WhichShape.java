package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Anaphora;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Directed;
import dev.dateline.model.DateFields.Direction;
import dev.dateline.model.DateFields.Duration;
import dev.dateline.model.DateFields.Lately;
import dev.dateline.model.DateFields.PartOfDay;
import dev.dateline.model.DateFields.Past;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.DateFields.Season;
import dev.dateline.model.DateFields.TimeUnit;
import dev.dateline.model.DateFields.Weekday;
import dev.dateline.model.DateFields.Weekend;
import dev.dateline.model.DateFields.Yearly;
import dev.dateline.model.Precision;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What "last", "this" or "next" points at: "last week", "this spring", "next Thursday", "the past
 * two years", "the past 24 hours".
 */
final class WhichShape implements Shape {

  private static final String RULE = "date.which";
  private static final int HOURS_A_DAY = 24;

  private static final long GOVERNING =
      Sense.bits(List.of(Sense.FOLLOWS, Sense.BEFORE_FEAST, Sense.BEFORE_MONTH, Sense.ABOUT));

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.WHICH);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    int offset = cursor.word(Sense.WHICH);
    boolean coming = offset > 0 && cursor.wordBefore(cursor.at(), Sense.DRIFT);
    int drift = offset == 0 ? cursor.nextWord(Sense.DRIFT) : Word.NOT;
    if (!cursor.space()) {
      return Optional.empty();
    }
    boolean article = cursor.withArticle(start) != start;
    int end = cursor.at();
    Optional<DateExpression> counted = counted(cursor, start, offset);
    if (counted.isPresent()) {
      return counted;
    }
    cursor.to(end);
    int steps = drift == Word.NOT ? offset : drift;
    Optional<DateFields> fields = fields(cursor, steps, article && drift == Word.NOT);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    DateFields meant = drift < 0 && drift != Word.NOT ? past(fields.get()) : fields.get();
    if (coming || drift > 0) {
      meant = coming(meant);
    }
    if (steps > 0
        && meant instanceof Duration length
        && length.count() == 1
        && goesOn(cursor, start)) {
      meant = following(length);
    }
    return Optional.of(expression(cursor, meant, article ? cursor.withArticle(start) : start));
  }

  private static DateExpression expression(Cursor cursor, DateFields fields, int start) {
    boolean duration = fields instanceof Duration;
    int from = duration || isTold(fields) ? cursor.withArticle(start) : start;
    Kind kind = duration ? Kind.DURATION : Kind.DATE;
    return new DateExpression(cursor.from(from), kind, fields, RULE, List.of());
  }

  private static boolean isTold(DateFields fields) {
    DateFields day = fields instanceof PartOfDay part ? part.day() : fields;
    return day instanceof Anaphora;
  }

  // "the past two years" is a stretch of time, "the past 24 hours" two days.
  private static Optional<DateExpression> counted(Cursor cursor, int start, int offset) {
    int count = Counts.count(cursor);
    boolean vague = count < 0 && cursor.skip(Sense.VAGUE_COUNT);
    if (count < 0 && !vague || !cursor.dash() && !cursor.space()) {
      return Optional.empty();
    }
    Word word = cursor.peekWord();
    boolean hours = word.as(Sense.CLOCK_UNIT) == TimeUnit.HOUR.ordinal();
    if (!word.is(Sense.CLOCK_UNIT) && !word.is(Sense.UNIT)) {
      return Optional.empty();
    }
    cursor.to(cursor.wordEnd());
    boolean days = hours && offset < 0 && count > 0 && count % HOURS_A_DAY == 0;
    DateFields fields = days ? new Lately(count / HOURS_A_DAY) : Durations.of(word, count);
    return Optional.of(expression(cursor, fields, cursor.withArticle(start)));
  }

  private static Optional<DateFields> fields(Cursor cursor, int offset, boolean article) {
    Word word = cursor.peekWord();
    Direction direction = direction(offset);
    if (word.is(Sense.UNIT)) {
      return unit(cursor, word, offset, article);
    }
    if (word.as(Sense.PERIOD) == CountShape.FORTNIGHT) {
      return take(cursor, Durations.of(Precision.WEEK, 2));
    }
    if (word.is(Sense.WEEKEND)) {
      return take(cursor, new Weekend(direction));
    }
    if (word.is(Sense.PART_OF_DAY)) {
      // "the next morning" is that of the day after the one spoken of.
      boolean told = offset > 0;
      DateFields day =
          told ? new Anaphora(Precision.DAY, offset) : new Relative(Precision.DAY, offset);
      return told && !article
          ? Optional.empty()
          : take(cursor, PartsOfDays.of(day, word.as(Sense.PART_OF_DAY)));
    }
    if (word.is(Sense.SEASON)) {
      return take(cursor, new Directed(new Season(0, word.as(Sense.SEASON)), direction));
    }
    return named(cursor, direction, article);
  }

  private static DateFields following(Duration length) {
    return switch (length.unit()) {
      case WEEK -> new Anaphora(Precision.WEEK, 1);
      case MONTH -> new Anaphora(Precision.MONTH, 1);
      case YEAR -> new Anaphora(Precision.YEAR, 1);
      default -> length;
    };
  }

  // "this coming Friday" is the first from here on, "next Friday" that of the week after.
  private static DateFields coming(DateFields fields) {
    if (fields instanceof PartOfDay part) {
      return new PartOfDay(coming(part.day()), part.part());
    }
    if (fields instanceof Weekday weekday) {
      return new Weekday(weekday.day(), Direction.COMING);
    }
    return fields instanceof Weekend ? new Weekend(Direction.COMING) : fields;
  }

  private static DateFields past(DateFields fields) {
    return fields instanceof Relative relative ? new Past(relative.unit()) : fields;
  }

  private static Optional<DateFields> take(Cursor cursor, DateFields fields) {
    cursor.to(cursor.wordEnd());
    return Optional.of(fields);
  }

  private static Direction direction(int offset) {
    return offset < 0 ? Direction.LAST : offset > 0 ? Direction.NEXT : Direction.THIS;
  }

  private static Optional<DateFields> unit(Cursor cursor, Word word, int offset, boolean article) {
    Precision unit = Precision.values()[word.as(Sense.UNIT)];
    cursor.to(cursor.wordEnd());
    if (word.is(Sense.PLURAL)) {
      return Optional.of(Durations.of(word, 0));
    }
    if (unit == Precision.DAY) {
      // "the next day" is the day after the one spoken of; "this day" and "the last day" are no
      // dates.
      return offset > 0 ? Optional.of(new Anaphora(unit, offset)) : Optional.empty();
    }
    // "over the past year" is not last year.
    boolean stretch = article && offset != 0;
    return Optional.of(stretch ? Durations.of(word, 1) : new Relative(unit, offset));
  }

  // "The next year he left", "he left the next year." is the year after the one told, "over the
  // next year" a stretch.
  private static boolean goesOn(Cursor cursor, int start) {
    int from = cursor.withArticle(start);
    char before = cursor.charAt(cursor.blanksBefore(from) - 1);
    boolean heads = Chars.isUpper(cursor.charAt(from)) || before == ',' || before == ';';
    boolean adverb = ",.;".indexOf(cursor.peek()) >= 0 && follows(cursor, from);
    return from < start && (heads || adverb);
  }

  // "united the next year," but "over the next year", "within the next month"
  private static boolean follows(Cursor cursor, int from) {
    int end = cursor.blanksBefore(from);
    return Chars.isLetter(cursor.charAt(end - 1)) && !cursor.before(from).isAny(GOVERNING);
  }

  // "last Thursday", "next May"; "the last Friday of the month" is neither.
  private static Optional<DateFields> named(Cursor cursor, Direction direction, boolean article) {
    boolean known = !cursor.peekWord().is(Sense.SHORT);
    int weekday = known ? Months.weekday(cursor) : Word.NOT;
    if (weekday != Word.NOT) {
      boolean ofMonth = article && cursor.skipNext(Sense.OF);
      Weekday day = new Weekday(DayOfWeek.of(weekday), direction);
      return ofMonth ? Optional.empty() : Optional.of(PartsOfDays.next(cursor, day));
    }
    int start = cursor.at();
    int month = Months.month(cursor);
    if (month != Word.NOT) {
      return month(cursor, month, direction);
    }
    cursor.to(start);
    return cursor.peekWord().is(Sense.NAMED_DAY) ? feast(cursor, direction) : Optional.empty();
  }

  // "last October", "last October 23"; "last June 2024" is read by the shapes of dates.
  private static Optional<DateFields> month(Cursor cursor, int month, Direction direction) {
    int end = cursor.at();
    // "to extend it past July 31"
    boolean past =
        cursor.wordBefore(monthStart(cursor), Sense.DRIFT) && direction == Direction.LAST;
    boolean number = cursor.space() && Chars.isDigit(cursor.peek());
    int day = number ? Days.day(cursor) : -1;
    boolean counted = day > 0 && Edges.countedBySure(cursor);
    if (day > 0 && !counted && !past && !cursor.dash() && !Years.tail(cursor).stated()) {
      return Optional.of(new Directed(new Calendar(0, month, day), direction));
    }
    cursor.to(end);
    return number && !counted
        ? Optional.empty()
        : Optional.of(new Directed(new Calendar(0, month, 0), direction));
  }

  private static int monthStart(Cursor cursor) {
    int end = cursor.charAt(cursor.at() - 1) == '.' ? cursor.at() - 1 : cursor.at();
    return cursor.wordStart(end);
  }

  // "last Thanksgiving"
  private static Optional<DateFields> feast(Cursor cursor, Direction direction) {
    Optional<DateExpression> day = new NamedDayShape().read(cursor);
    boolean yearless = day.isPresent() && Values.lacksYear(day.get());
    return yearless
        ? Optional.of(new Directed((Yearly) day.get().fields(), direction))
        : Optional.empty();
  }
}
