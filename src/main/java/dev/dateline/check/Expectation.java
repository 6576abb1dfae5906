package dev.dateline.check;

import dev.dateline.model.Claim;
import dev.dateline.model.DateRange;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The event that an example asks for.
 *
 * @param words the words of the text that date it
 * @param subtype what it must be, or empty when the example leaves it open
 */
record Expectation(String words, String subtype, Status status, LocalDate start, LocalDate end) {

  /** The one that a claim would meet. */
  static Expectation of(Claim claim) {
    DateRange range = claim.date().range();
    return new Expectation(
        claim.date().text(), claim.subtype(), claim.status(), range.start(), range.end());
  }

  boolean isMetBy(Claim claim) {
    return claim.status() == status
        && claim.date().range().start().equals(start)
        && claim.date().range().end().equals(end)
        && (subtype.isEmpty() || claim.subtype().equals(subtype))
        && sharesWords(claim.date().text());
  }

  /** "Friday, July 11" may be marked where "July 11" is read, and the other way round. */
  private boolean sharesWords(String text) {
    String read = fold(text);
    String marked = fold(words);
    return read.contains(marked) || marked.contains(read);
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    String days = start.equals(end) ? start.toString() : start + "/" + end;
    String kind = subtype.isEmpty() ? "" : subtype + " ";
    return kind + status.name().toLowerCase(Locale.ROOT) + " " + days + " for '" + words + "'";
  }
}
