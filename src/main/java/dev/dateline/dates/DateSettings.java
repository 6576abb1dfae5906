package dev.dateline.dates;

/**
 * How dates are to be read where the words leave it open.
 *
 * @param order of dates such as "9/6/2025"
 */
public record DateSettings(Domain domain, Order order) {

  /** What is right for most documents. */
  public static final DateSettings USUAL = new DateSettings(Domain.AUTO, Order.AUTO);

  /** What sort of text it is, which decides the year of dates that state none. */
  public enum Domain {
    /** By the signs that the document shows. */
    AUTO,
    /** Years are near the document's date. */
    NEWS,
    /** Years go on from the last one told. */
    NARRATIVE
  }

  /** Which comes first in a date of digits. */
  public enum Order {
    /** Between slashes the month, between dots and dashes the day. */
    AUTO,
    DMY,
    MDY
  }
}
