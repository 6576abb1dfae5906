package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Clock;
import dev.dateline.model.DateFields.Composed;
import dev.dateline.model.DateFields.DayPart;
import dev.dateline.model.DateFields.Directed;
import dev.dateline.model.DateFields.Direction;
import dev.dateline.model.DateFields.Duration;
import dev.dateline.model.DateFields.FiscalYear;
import dev.dateline.model.DateFields.FromEaster;
import dev.dateline.model.DateFields.Half;
import dev.dateline.model.DateFields.MovingDay;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.DateFields.PartOfDay;
import dev.dateline.model.DateFields.Quarter;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.DateFields.Repeated;
import dev.dateline.model.DateFields.Season;
import dev.dateline.model.DateFields.TimeUnit;
import dev.dateline.model.DateFields.Weekday;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution;
import dev.dateline.model.ResolvedDate.Resolution.Known;
import dev.dateline.model.ResolvedDate.Resolution.Unresolved;
import dev.dateline.model.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of TIMEX3 values: of stretches of days, and of what has none. */
class Timex3Test {

  @ParameterizedTest
  @CsvSource({
    "2025-06-09, 2025-06-09, DAY, 2025-06-09",
    "2025-06-09, 2025-06-10, DAY, 2025-06-09/2025-06-10",
    "0878-06-09, 0878-06-09, DAY, 0878-06-09",
    "2025-06-02, 2025-06-08, WEEK, 2025-W23",
    "2024-12-30, 2025-01-05, WEEK, 2025-W01",
    "2025-06-01, 2025-06-30, MONTH, 2025-06",
    "2024-11-01, 2025-03-31, MONTH, 2024-11/2025-03",
    "2025-10-01, 2025-12-31, QUARTER, 2025-Q4",
    "2025-03-01, 2025-05-31, QUARTER, 2025-SP",
    "2025-06-01, 2025-08-31, QUARTER, 2025-SU",
    "2025-09-01, 2025-11-30, QUARTER, 2025-FA",
    "2025-12-01, 2026-02-28, QUARTER, 2025-WI",
    "2025-01-01, 2025-09-30, QUARTER, 2025-01/2025-09",
    "2025-02-01, 2025-04-30, QUARTER, 2025-02/2025-04",
    "2025-01-01, 2025-06-30, HALF, 2025-H1",
    "2025-07-01, 2025-12-31, HALF, 2025-H2",
    "2025-01-01, 2025-12-31, YEAR, 2025",
    "2023-07-19, 2024-07-06, YEAR, 2023/2024",
    "2024-01-01, 2026-12-31, YEAR, 2024/2026",
    "1990-01-01, 1999-12-31, DECADE, 199",
    "1990-01-01, 2009-12-31, DECADE, 1990/2009",
    "1900-01-01, 1999-12-31, CENTURY, 19",
    "2000-01-01, 2099-12-31, CENTURY, 20"
  })
  void valueOfDays(LocalDate start, LocalDate end, Precision precision, String value) {
    DateRange range = new DateRange(start, end, precision);
    ResolvedDate date = date(Kind.DATE, new Composed(), new Known(range, List.of()));
    assertThat(Timex3.of(date)).isEqualTo(new Timex3("DATE", value));
  }

  static Stream<Arguments> fields() {
    return Stream.of(
        Arguments.of(Kind.DURATION, new Duration(3, TimeUnit.DAY), "P3D"),
        Arguments.of(Kind.DURATION, new Duration(0, TimeUnit.WEEK), "PXW"),
        Arguments.of(Kind.DURATION, new Duration(24, TimeUnit.HOUR), "PT24H"),
        Arguments.of(Kind.DURATION, new Duration(5, TimeUnit.MINUTE), "PT5M"),
        Arguments.of(Kind.DURATION, new Duration(2, TimeUnit.SECOND), "PT2S"),
        Arguments.of(Kind.DURATION, new Duration(5, TimeUnit.MONTH), "P5M"),
        Arguments.of(Kind.DURATION, new Duration(2, TimeUnit.QUARTER), "P2Q"),
        Arguments.of(Kind.DURATION, new Duration(1, TimeUnit.DECADE), "P1DE"),
        Arguments.of(Kind.DURATION, new Duration(0, TimeUnit.CENTURY), "PXCE"),
        Arguments.of(Kind.TIME, new Clock(10, 30), "T10:30"),
        Arguments.of(Kind.TIME, new Clock(15, -1), "T15"),
        Arguments.of(Kind.SET, new Repeated(new Duration(1, TimeUnit.YEAR)), "P1Y"),
        Arguments.of(Kind.SET, new Repeated(weekday()), "XXXX-WXX-1"),
        Arguments.of(Kind.SET, new Repeated(new Season(0, 6)), "XXXX-SU"),
        Arguments.of(Kind.SET, new Repeated(new Calendar(0, 5, 0)), "XXXX-05"),
        Arguments.of(Kind.SET, new Calendar(0, 4, 2), "XXXX-04-02"),
        Arguments.of(Kind.DATE, new Calendar(0, 6, 9), "XXXX-06-09"),
        Arguments.of(Kind.DATE, new Calendar(0, 0, 9), "XXXX-XX-09"),
        Arguments.of(Kind.DATE, new Quarter(0, 4), "XXXX-Q4"),
        Arguments.of(Kind.DATE, new Half(0, 1), "XXXX-H1"),
        Arguments.of(Kind.DATE, weekday(), "XXXX-WXX-1"),
        Arguments.of(Kind.DATE, new Relative(Precision.WEEK, -1), "XXXX-WXX"),
        Arguments.of(Kind.DATE, new Directed(new Season(0, 3), Direction.LAST), "XXXX-SP"),
        Arguments.of(Kind.DATE, new FiscalYear(2025), "FY2025"),
        Arguments.of(Kind.DATE, new MovingDay(0, new FromEaster(0, false)), "XXXX-XX-XX"),
        Arguments.of(Kind.DATE, new NoDate("no-such-day"), ""));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void valueOfWhatHasNoDays(Kind kind, DateFields fields, String value) {
    ResolvedDate date = date(kind, fields, new Unresolved("none"));
    assertThat(Timex3.of(date)).isEqualTo(new Timex3(kind.name(), value));
  }

  @ParameterizedTest
  @CsvSource({
    "MORNING, 2025-06-09TMO, XXXX-WXX-1TMO",
    "AFTERNOON, 2025-06-09TAF, XXXX-WXX-1TAF",
    "EVENING, 2025-06-09TEV, XXXX-WXX-1TEV",
    "NIGHT, 2025-06-09TNI, XXXX-WXX-1TNI"
  })
  void partOfDayIsATime(DayPart part, String known, String unknown) {
    PartOfDay fields = new PartOfDay(weekday(), part);
    LocalDate day = LocalDate.of(2025, 6, 9);
    ResolvedDate told = date(Kind.DATE, fields, new Known(DateRange.day(day), List.of()));
    assertThat(Timex3.of(told)).isEqualTo(new Timex3("TIME", known));
    ResolvedDate untold = date(Kind.DATE, fields, new Unresolved("none"));
    assertThat(Timex3.of(untold)).isEqualTo(new Timex3("TIME", unknown));
  }

  private static Weekday weekday() {
    return new Weekday(DayOfWeek.MONDAY, Direction.BARE);
  }

  private static ResolvedDate date(Kind kind, DateFields fields, Resolution resolution) {
    DateExpression expression =
        new DateExpression(new Span(0, 1), kind, fields, "date.test", List.of());
    return new ResolvedDate(expression, resolution, List.of());
  }
}
