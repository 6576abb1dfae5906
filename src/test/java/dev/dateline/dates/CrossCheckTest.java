package dev.dateline.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateRange;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.ResolvedDate;
import dev.dateline.rules.RuleBook;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.natty.DateGroup;
import org.natty.Parser;

/** Full single dates as we and Natty read them; where the two differ stands who is right. */
class CrossCheckTest {

  private static final LocalDate FIRST = LocalDate.of(1971, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2049, 12, 31);

  /** A prime, so that all days and weekdays come up. */
  private static final int STEP = 43;

  private final RuleBook rules = RuleBook.builtIn("en");
  private final DateFinder finder = new DateFinder(rules);
  private final DateResolver resolver = new DateResolver(rules);
  private final Parser natty = new Parser(TimeZone.getTimeZone(ZoneOffset.UTC));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MMMM d, yyyy",
        "MMMM d yyyy",
        "d MMMM yyyy",
        "MMM d, yyyy",
        "d MMM yyyy",
        "MMMM dd, yyyy",
        "EEEE, MMMM d, yyyy",
        "EEE, d MMM yyyy",
        "'the' d'# of' MMMM, yyyy",
        "MMMM d'#', yyyy",
        "yyyy-MM-dd",
        "M/d/yyyy",
        "MM/dd/yyyy"
      })
  void bothReadTheSameDay(String spelling) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(spelling, Locale.ENGLISH);
    List<String> differing = new ArrayList<>();
    for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(STEP)) {
      String words = format.format(day).replace("#", suffix(day.getDayOfMonth()));
      if (!ours(words).equals(Optional.of(day)) || !natty(words).equals(Optional.of(day))) {
        differing.add(words + ": " + ours(words) + ", Natty " + natty(words));
      }
    }
    assertThat(differing).isEmpty();
  }

  /** Every disagreement that is known; ours is the right one, and a dash is no date. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // No calendar has these days; Natty rolls them over, or gives part of them on another day.
        "30 February 2025 | - | 2025-03-02",
        "February 29, 2023 | - | 2023-03-01",
        "June 31, 2025 | - | 2025-07-01",
        "the 31th of September 2025 | - | 2025-09-01",
        "2025-02-30 | - | 2025-03-02",
        "13/32/2025 | - | 2024-02-05",
        "2025-13-01 | - | 2024-02-06",
        // Between dashes we read the day first, as the publishers that write so do.
        "09-06-2025 | 2025-06-09 | 2025-09-06",
        // A day that cannot be a month is a day.
        "30/8/2016 | 2016-08-30 | 2024-08-20",
        // Natty reads a time of day, and takes the day from the clock.
        "05.11.2021 | 2021-11-05 | 2024-02-05"
      })
  void whereTheyDifferWeAreRight(String words, LocalDate ours, LocalDate natty) {
    assertThat(ours(words)).isEqualTo(Optional.ofNullable(ours));
    assertThat(natty(words)).isEqualTo(Optional.ofNullable(natty));
  }

  @Test
  void thousandsAreCompared() {
    long days = (LAST.toEpochDay() - FIRST.toEpochDay()) / STEP;
    assertThat(days * 12).isGreaterThan(5_000);
  }

  private static String suffix(int day) {
    if (day >= 11 && day <= 13) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private Optional<LocalDate> ours(String words) {
    String text = "They met on " + words + ".";
    List<DateExpression> found = finder.find(text);
    if (found.size() != 1) {
      return Optional.empty();
    }
    ResolvedDate date = resolver.resolve(Pages.page(text, PublicationDate.UNKNOWN), found).get(0);
    return date.range().filter(range -> range.start().equals(range.end())).map(DateRange::start);
  }

  private Optional<LocalDate> natty(String words) {
    Date noon = Date.from(LocalDate.of(2024, 2, 5).atTime(12, 0).toInstant(ZoneOffset.UTC));
    List<DateGroup> groups = natty.parse(words, noon);
    return groups.isEmpty() || groups.get(0).getDates().isEmpty()
        ? Optional.empty()
        : Optional.of(
            LocalDate.ofInstant(groups.get(0).getDates().get(0).toInstant(), ZoneOffset.UTC));
  }
}
