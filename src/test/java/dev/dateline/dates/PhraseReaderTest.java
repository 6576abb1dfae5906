package dev.dateline.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The forms with which Natty is trusted, each with the day that it must give; and those it is not.
 */
class PhraseReaderTest {

  private final PhraseReader reader = new PhraseReader();

  @ParameterizedTest
  @CsvSource({
    "2025-06-09, two days ago, 2025-06-07",
    "2025-06-09, one day ago, 2025-06-08",
    "2025-06-09, fifteen days ago, 2025-05-25",
    "2025-03-01, two days ago, 2025-02-27",
    "2025-06-09, a week ago, 2025-06-02",
    "2025-06-09, three weeks ago, 2025-05-19",
    "2025-06-09, three weeks from now, 2025-06-30",
    "2025-06-09, two weeks from today, 2025-06-23",
    "2025-06-09, three months ago, 2025-03-09",
    "2025-06-09, 14 months ago, 2024-04-09",
    "2025-06-09, six months from now, 2025-12-09",
    "2025-06-09, a year ago, 2024-06-09",
    "2024-02-29, a year ago, 2023-02-28",
    "2025-06-09, twenty-five years ago, 2000-06-09",
    "2025-06-09, 120 years ago, 1905-06-09",
    "2025-06-09, the day before yesterday, 2025-06-07",
    "2024-12-30, the day after tomorrow, 2025-01-01",
    "2025-06-09, Two\u00A0days ago, 2025-06-07"
  })
  void readsWhatItIsTrustedWith(LocalDate anchor, String phrase, LocalDate expected) {
    assertThat(reader.read(phrase, anchor)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sixty years ago",
        "two decades ago",
        "a century ago",
        "1,000 days ago",
        "two days ago in Minsk, where the ministers of both countries had met for talks"
      })
  void leavesOutWhatIsNotReadWhole(String phrase) {
    assertThat(reader.read(phrase, LocalDate.of(2025, 6, 9))).isEmpty();
  }
}
