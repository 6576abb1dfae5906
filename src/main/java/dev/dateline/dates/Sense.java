package dev.dateline.dates;

import java.util.Collection;
import java.util.Locale;

/** What a word can mean in a date; the names are those of {@code date-words} in the rules. */
enum Sense {
  MONTH,
  WEEKDAY,
  WEEKDAYS,
  BYNAME,
  BYNAME_TODAY,
  SHORT,
  COMMON,
  LONE,
  ORDINAL,
  TENS,
  SUFFIX,
  COUNT,
  ARTICLE,
  VAGUE_COUNT,
  UNIT,
  PLURAL,
  CLOCK_UNIT,
  HALF,
  FISCAL,
  WEEKEND,
  SEASON,
  RELATIVE_DAY,
  PART_OF_DAY,
  PARTS_OF_DAYS,
  CLOCK_WORD,
  ZONE,
  PERIOD,
  WHICH,
  DRIFT,
  PHASE,
  DECADE,
  REFERS,
  AGO,
  NOW,
  SHIFT,
  ALONE,
  EACH,
  OFTEN,
  TIMES,
  PER,
  ABOUT,
  THE,
  OF,
  FROM,
  BEGIN,
  END,
  ON,
  BETWEEN,
  TO,
  AND,
  OR,
  EVE,
  BEFORE_MONTH,
  BEFORE_FEAST,
  BEFORE_YEAR,
  BEFORE_YEAR_OF,
  IN_YEAR,
  FOLLOWS,
  COUNTED,
  NAMED_DAY,
  ORTHODOX,
  /** Begins the name of an era or month of another calendar. */
  CALENDAR,
  /** A digit; no word has this sense. */
  NUMBER,
  /** The letters of "Q4", "H1" and "FY2025". */
  LETTER;

  /** The bits of some senses. */
  static long bits(Collection<Sense> senses) {
    long bits = 0;
    for (Sense sense : senses) {
      bits |= sense.bit();
    }
    return bits;
  }

  long bit() {
    return 1L << ordinal();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
