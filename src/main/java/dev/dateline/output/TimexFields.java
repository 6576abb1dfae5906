package dev.dateline.output;

import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.AtTime;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Clock;
import dev.dateline.model.DateFields.DayPart;
import dev.dateline.model.DateFields.Directed;
import dev.dateline.model.DateFields.Duration;
import dev.dateline.model.DateFields.FiscalYear;
import dev.dateline.model.DateFields.Half;
import dev.dateline.model.DateFields.PartOfDay;
import dev.dateline.model.DateFields.Quarter;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.DateFields.Repeated;
import dev.dateline.model.DateFields.Season;
import dev.dateline.model.DateFields.Weekday;
import dev.dateline.model.DateFields.Yearly;
import dev.dateline.model.Precision;

/**
 * Writes what has no place in time, or none that is known, as TIMEX3 values: "P3D", "T10:30",
 * "XXXX-06-09", "XXXX-WXX-1".
 */
final class TimexFields {

  private static final String UNKNOWN_YEAR = "XXXX";

  private TimexFields() {}

  /** The value, or empty when TIMEX3 has none. */
  static String value(DateFields fields) {
    if (fields instanceof Duration duration) {
      return duration(duration);
    }
    if (fields instanceof Clock clock) {
      return clock.minute() < 0
          ? "T" + two(clock.hour())
          : "T" + two(clock.hour()) + ":" + two(clock.minute());
    }
    if (fields instanceof Repeated repeated) {
      return value(repeated.what());
    }
    if (fields instanceof PartOfDay part) {
      return value(part.day());
    }
    if (fields instanceof AtTime time) {
      return value(time.day());
    }
    if (fields instanceof Yearly yearly) {
      return yearly(yearly);
    }
    return relative(fields);
  }

  /** The ending of a day's value for a part of it: "TNI". */
  static String partOfDay(DayPart part) {
    return switch (part) {
      case MORNING -> "TMO";
      case AFTERNOON -> "TAF";
      case EVENING -> "TEV";
      case NIGHT -> "TNI";
    };
  }

  private static String relative(DateFields fields) {
    if (fields instanceof FiscalYear fiscal) {
      return "FY" + fiscal.year();
    }
    if (fields instanceof Weekday weekday) {
      return UNKNOWN_YEAR + "-WXX-" + weekday.day().getValue();
    }
    if (fields instanceof Directed directed) {
      return yearly(directed.fields());
    }
    return fields instanceof Relative relative ? unit(relative.unit()) : "";
  }

  private static String unit(Precision unit) {
    return switch (unit) {
      case DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case YEAR -> UNKNOWN_YEAR;
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }

  private static String yearly(Yearly fields) {
    String year = fields.year() == 0 ? UNKNOWN_YEAR : Integer.toString(fields.year());
    if (fields instanceof Calendar date) {
      String month = date.month() == 0 ? "-XX" : "-" + two(date.month());
      return date.day() == 0
          ? date.month() == 0 ? year : year + month
          : year + month + "-" + two(date.day());
    }
    if (fields instanceof Quarter quarter) {
      return year + "-Q" + quarter.number();
    }
    if (fields instanceof Half half) {
      return year + "-H" + half.number();
    }
    return fields instanceof Season season
        ? year + "-" + TimexRange.season(season.firstMonth())
        : year + "-XX-XX";
  }

  private static String duration(Duration duration) {
    String count = duration.count() == 0 ? "X" : Integer.toString(duration.count());
    return switch (duration.unit()) {
      case SECOND -> "PT" + count + "S";
      case MINUTE -> "PT" + count + "M";
      case HOUR -> "PT" + count + "H";
      case DAY -> "P" + count + "D";
      case WEEK -> "P" + count + "W";
      case MONTH -> "P" + count + "M";
      case QUARTER -> "P" + count + "Q";
      case YEAR -> "P" + count + "Y";
      case DECADE -> "P" + count + "DE";
      case CENTURY -> "P" + count + "CE";
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
