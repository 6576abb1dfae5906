package dev.dateline.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.natty.DateGroup;
import org.natty.Parser;

/**
 * Turns an English relative phrase that a shape has cut out into a day, by Natty: "two days ago",
 * "three weeks from now", "the day after tomorrow".
 *
 * <p>The only place for Natty and for {@link Date}. Thread-safe: what was read is kept for a
 * bounded number of phrases, and parsing is by one thread at a time.
 */
final class PhraseReader {

  private static final int MAX_LENGTH = 64;
  private static final int MAX_CACHED = 4096;

  /** No number of days below 200 is the same number of months from both, either way. */
  private static final LocalDate FEBRUARY = LocalDate.of(2001, 2, 15);

  private static final LocalDate MARCH = LocalDate.of(2001, 3, 15);

  private static final Pattern ARTICLE = Pattern.compile("^an? ");

  private final Parser parser = new Parser(TimeZone.getTimeZone(ZoneOffset.UTC));
  private final Map<String, Optional<Distance>> cache = Collections.synchronizedMap(new Cache());

  private static final class Cache extends LinkedHashMap<String, Optional<Distance>> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Optional<Distance>> eldest) {
      return size() > MAX_CACHED;
    }
  }

  /**
   * The day that a phrase means when it is said on the anchor, or empty when it is not read whole.
   */
  Optional<LocalDate> read(String phrase, LocalDate anchor) {
    if (phrase.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String words = plain(phrase);
    Optional<Distance> known = cache.get(words);
    if (known == null) {
      known = distance(words);
      cache.put(words, known);
    }
    return known.isPresent() ? Optional.of(known.get().from(anchor)) : Optional.empty();
  }

  /**
   * How far a phrase reaches. Natty is slow, and texts have many anchors, so it is asked once for
   * all of them, on two days.
   */
  private Optional<Distance> distance(String words) {
    Optional<LocalDate> one = parse(words, FEBRUARY);
    Optional<LocalDate> other = parse(words, MARCH);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Distance months = new Distance(ChronoUnit.MONTHS.between(FEBRUARY, one.get()), 0);
    Distance days = new Distance(0, ChronoUnit.DAYS.between(FEBRUARY, one.get()));
    for (Distance distance : new Distance[] {months, days}) {
      if (distance.from(FEBRUARY).equals(one.get()) && distance.from(MARCH).equals(other.get())) {
        return Optional.of(distance);
      }
    }
    return Optional.empty();
  }

  // Natty knows neither line breaks nor other blanks than the plain one, and leaves out an article.
  private static String plain(String phrase) {
    StringBuilder words = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = Chars.isSpace(phrase.charAt(i)) ? ' ' : phrase.charAt(i);
      boolean doubled = c == ' ' && i > 0 && Chars.isSpace(phrase.charAt(i - 1));
      words.append(doubled ? "" : String.valueOf(c));
    }
    String plain = words.toString().toLowerCase(Locale.ROOT);
    return ARTICLE.matcher(plain).replaceFirst("one ");
  }

  private synchronized Optional<LocalDate> parse(String words, LocalDate anchor) {
    Date noon = Date.from(anchor.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    List<DateGroup> groups = parser.parse(words, noon);
    if (groups.size() != 1) {
      return Optional.empty();
    }
    DateGroup group = groups.get(0);
    boolean whole = group.getText().trim().equalsIgnoreCase(words) && group.getDates().size() == 1;
    return whole && !group.isDateInferred()
        ? Optional.of(LocalDate.ofInstant(group.getDates().get(0).toInstant(), ZoneOffset.UTC))
        : Optional.empty();
  }
}
