package dev.dateline.dates;

/** The calendars, other than our own, of which dates are found. */
enum OtherCalendar {
  /** Our own years, counted from 543 BC. */
  BUDDHIST(2400, 2700),
  /** The Islamic calendar of Umm al-Qura. */
  HIJRI(1200, 1600),
  /** The Iranian calendar. */
  SOLAR_HIJRI(1200, 1500),
  /** The Nepali calendar, whose months follow no arithmetic rule. */
  BIKRAM_SAMBAT(1900, 2200),
  /** Our own years, counted from 1912. */
  JUCHE(1, 300),
  /** Our own calendar, when the era is named: "AD 410". */
  COMMON(1, 2100),
  /** Years before our era. */
  BEFORE_COMMON(1, 9999);

  private final int first;
  private final int last;

  OtherCalendar(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** Whether a number may be a year of it. */
  boolean mayHave(int year) {
    return year >= first && year <= last;
  }

  /** Whether its months are those of our own calendar. */
  boolean hasOurMonths() {
    return this == BUDDHIST || this == JUCHE;
  }
}
