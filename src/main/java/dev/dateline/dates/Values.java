package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Century;
import dev.dateline.model.DateFields.Decade;
import dev.dateline.model.DateFields.Half;
import dev.dateline.model.DateFields.MovingDay;
import dev.dateline.model.DateFields.Quarter;
import dev.dateline.model.DateFields.Season;
import dev.dateline.model.DateFields.Yearly;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The days that stated fields mean. */
final class Values {

  private Values() {}

  /** The value of fields that state all, or empty. */
  static Optional<DateRange> stated(DateFields fields) {
    if (fields instanceof Yearly yearly) {
      return yearly.year() == 0 ? Optional.empty() : inYear(yearly);
    }
    if (fields instanceof Decade decade) {
      return Optional.of(years(decade.firstYear(), 10, Precision.DECADE));
    }
    if (fields instanceof Century century) {
      // The fifth century before our era is that of 500 to 401 BC, which are the years -499 to
      // -400.
      int number = century.number();
      int first = number > 0 ? (number - 1) * 100 : number * 100 + 1;
      return Optional.of(years(first, 100, Precision.CENTURY));
    }
    return Optional.empty();
  }

  private static DateRange years(int first, int count, Precision precision) {
    LocalDate end = LocalDate.of(first + count - 1, 12, 31);
    return new DateRange(LocalDate.of(first, 1, 1), end, precision);
  }

  private static Optional<DateRange> inYear(Yearly fields) {
    int year = fields.year();
    if (fields instanceof Calendar date) {
      return date(date);
    }
    if (fields instanceof Quarter quarter) {
      return Optional.of(DateRange.threeMonths(YearMonth.of(year, quarter.number() * 3 - 2)));
    }
    if (fields instanceof Season season) {
      return Optional.of(DateRange.threeMonths(YearMonth.of(year, season.firstMonth())));
    }
    if (fields instanceof MovingDay moving) {
      return MovingDays.day(moving.motion(), year).map(DateRange::day);
    }
    YearMonth first = YearMonth.of(year, ((Half) fields).number() * 6 - 5);
    LocalDate end = first.plusMonths(5).atEndOfMonth();
    return Optional.of(new DateRange(first.atDay(1), end, Precision.HALF));
  }

  private static Optional<DateRange> date(Calendar date) {
    if (date.month() == 0) {
      return date.day() == 0 ? Optional.of(DateRange.year(date.year())) : Optional.empty();
    }
    YearMonth month = YearMonth.of(date.year(), date.month());
    if (date.day() == 0) {
      return Optional.of(DateRange.month(month));
    }
    return month.isValidDay(date.day())
        ? Optional.of(DateRange.day(month.atDay(date.day())))
        : Optional.empty();
  }

  /** Whether an expression is a date, or a range of dates, that lacks only its year. */
  static boolean lacksYear(DateExpression expression) {
    if (expression.kind() == Kind.RANGE) {
      for (DateExpression part : expression.parts()) {
        if (!lacksYear(part)) {
          return false;
        }
      }
      return true;
    }
    boolean monthless = expression.fields() instanceof Calendar date && date.month() == 0;
    return expression.fields() instanceof Yearly fields && fields.year() == 0 && !monthless;
  }

  /** The value in a year of an expression that lacks only its year. */
  static Optional<DateRange> inYear(DateExpression expression, int year) {
    if (expression.kind() == Kind.RANGE) {
      return rangeInYear(expression, year);
    }
    return stated(((Yearly) expression.fields()).withYear(year));
  }

  // "December 30 - January 2" ends in the year after.
  private static Optional<DateRange> rangeInYear(DateExpression range, int year) {
    DateExpression last = range.parts().get(1);
    Optional<DateRange> from = inYear(range.parts().get(0), year);
    Optional<DateRange> to = inYear(last, year);
    if (from.isPresent() && (to.isEmpty() || to.get().end().isBefore(from.get().start()))) {
      to = inYear(last, year + 1);
    }
    return from.isPresent() && to.isPresent()
        ? Optional.of(from.get().through(to.get()))
        : Optional.empty();
  }
}
