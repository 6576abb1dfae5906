package dev.dateline.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a phrase means on any day follows from its distance, for every count that is exact. */
class PhraseDistanceTest {

  private static final int EXACT = 200;

  private final PhraseReader reader = new PhraseReader();

  @ParameterizedTest
  @ValueSource(strings = {"2001-02-15", "2024-02-29", "2023-12-31", "2025-06-09"})
  void daysAndWeeksAndMonthsAndYearsAreCounted(LocalDate anchor) {
    for (int count = 2; count <= EXACT; count++) {
      assertThat(reader.read(count + " days ago", anchor)).contains(anchor.minusDays(count));
      assertThat(reader.read(count + " weeks ago", anchor)).contains(anchor.minusWeeks(count));
      assertThat(reader.read(count + " months ago", anchor)).contains(anchor.minusMonths(count));
      assertThat(reader.read(count + " years ago", anchor)).contains(anchor.minusYears(count));
      assertThat(reader.read(count + " days from now", anchor)).contains(anchor.plusDays(count));
      assertThat(reader.read(count + " months from now", anchor))
          .contains(anchor.plusMonths(count));
    }
  }
}
