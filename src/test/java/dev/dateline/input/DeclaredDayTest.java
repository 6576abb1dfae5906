package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          2025-06-09                       > 2025-06-09
          2025-06-09T23:30:00+03:00        > 2025-06-09
          2025-06-09 23:30                 > 2025-06-09
          20250609                         > 2025-06-09
          20250609T101500Z                 > 2025-06-09
          2025/06/09                       > 2025-06-09
          2025.06.09 10:00                 > 2025-06-09
          9 June 2025                      > 2025-06-09
          June 9, 2025                     > 2025-06-09
          9th of June, 2025                > 2025-06-09
          Sept. 9th, 2025                  > 2025-09-09
          09-Jun-2025                      > 2025-06-09
          Monday, 9 June 2025, 10:30       > 2025-06-09
          Mon, 09 Jun 2025 23:30:00 +0300  > 2025-06-09
          Mon, 9 Jun 2025 23:30 GMT        > 2025-06-09
          9 Jun 2025 23:30:00 -0500 (EST)  > 2025-06-09
          Mon Jun  9 10:11:12 UTC 2025     > 2025-06-09
          June 9, 2025 at 10:30 pm         > 2025-06-09
          '  2025-06-09  '                 > 2025-06-09
          """)
  void fullDateIsRead(String stated, LocalDate day) {
    assertThat(DeclaredDay.parse(stated)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3/4/2025",
        "13/4/2025",
        "3.4.2025",
        "June 2025",
        "9 June",
        "2025",
        "9 June 25",
        "30 February 2025",
        "Tuesday, 9 June 2025",
        "9 June 2025 and 10 June 2025",
        "9 June 2025 or so",
        "yesterday",
        "1749463200",
        "99999999999999999999",
        "2025-13-01",
        "20251301",
        "2025/06.09",
        "9 9 9 9 9 9 9",
        ", ; |",
        "+"
      })
  void nothingElseIs(String stated) {
    assertThat(DeclaredDay.parse(stated)).isEmpty();
  }
}
