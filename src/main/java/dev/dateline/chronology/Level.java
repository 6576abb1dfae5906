package dev.dateline.chronology;

import dev.dateline.model.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How long a time a date covers; reports are looked up by the units of their level. */
enum Level {
  DAYS(14),
  MONTHS(100),
  YEARS(800),
  ERAS(Long.MAX_VALUE);

  private final long mostDays;

  Level(long mostDays) {
    this.mostDays = mostDays;
  }

  static Level of(DateRange range) {
    long days = range.end().toEpochDay() - range.start().toEpochDay() + 1;
    for (Level level : values()) {
      if (days <= level.mostDays) {
        return level;
      }
    }
    return ERAS;
  }

  /** The units that a date touches, each as a number; of dates of this level or a finer one. */
  List<Long> units(DateRange range) {
    long last = unit(range.end());
    List<Long> units = new ArrayList<>(2);
    for (long unit = unit(range.start()); unit <= last; unit++) {
      units.add(unit);
    }
    return units;
  }

  private long unit(LocalDate day) {
    return switch (this) {
      case DAYS -> day.toEpochDay();
      case MONTHS -> 12L * day.getYear() + day.getMonthValue();
      case YEARS -> day.getYear();
      case ERAS -> 0;
    };
  }
}
