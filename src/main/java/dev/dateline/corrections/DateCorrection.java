package dev.dateline.corrections;

import dev.dateline.model.DateRange;
import dev.dateline.model.EventDate;
import dev.dateline.model.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The date of an event with what people say of it. */
final class DateCorrection {

  static final List<Correctable> FIELDS =
      List.of(Correctable.START, Correctable.END, Correctable.PRECISION);

  /** The basis of a date that no words state. */
  private static final String CORRECTED = "corrected";

  private DateCorrection() {}

  /** Why the values do not go together, or empty. */
  static String fault(DateRange old, Map<Correctable, Entry> entries) {
    LocalDate start = day(Correctable.START, old.start(), entries);
    LocalDate end = day(Correctable.END, old.end(), entries);
    if (end.isBefore(start)) {
      return "the start, " + start + ", is after the end, " + end;
    }
    Entry precision = entries.get(Correctable.PRECISION);
    if (precision != null
        && !isMadeOf(start, end, Values.constant(precision.value(), Precision.class))) {
      return start + " to " + end + " is no " + precision.value() + " as a whole";
    }
    return "";
  }

  /** The date; of days that are no whole months or years it is one known to the day. */
  static EventDate of(EventDate date, Map<Correctable, Entry> entries) {
    DateRange old = date.range();
    LocalDate start = day(Correctable.START, old.start(), entries);
    LocalDate end = day(Correctable.END, old.end(), entries);
    Precision precision = old.precision();
    if (entries.containsKey(Correctable.PRECISION)) {
      String value = entries.get(Correctable.PRECISION).value();
      precision = Values.constant(value, Precision.class);
    } else if (!start.equals(old.start()) || !end.equals(old.end())) {
      precision = isMadeOf(start, end, precision) ? precision : Precision.DAY;
    }
    DateRange range = new DateRange(start, end, precision);
    return range.equals(old) ? date : new EventDate(range, date.text(), List.of(CORRECTED));
  }

  private static LocalDate day(
      Correctable field, LocalDate otherwise, Map<Correctable, Entry> entries) {
    Entry entry = entries.get(field);
    return entry == null ? otherwise : LocalDate.parse(entry.value());
  }

  private static boolean isMadeOf(LocalDate start, LocalDate end, Precision unit) {
    LocalDate next = end.plusDays(1);
    return switch (unit) {
      case DAY -> true;
      case WEEK -> (next.toEpochDay() - start.toEpochDay()) % 7 == 0;
      case MONTH, QUARTER, HALF -> start.getDayOfMonth() == 1 && next.getDayOfMonth() == 1;
      case YEAR, DECADE, CENTURY -> start.getDayOfYear() == 1 && next.getDayOfYear() == 1;
    };
  }
}
