package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLabelTest {

  @ParameterizedTest
  @CsvSource({
    "2025-06-09, 2025-06-09, DAY, Jun 9",
    "2025-06-09, 2025-06-10, DAY, Jun 9-10",
    "2024-10-31, 2024-11-01, DAY, Oct 31-Nov 1",
    "2024-12-30, 2025-01-02, DAY, Dec 30-Jan 2",
    "2024-12-30, 2026-01-02, DAY, Dec 30-Jan 2 2026",
    "2025-06-09, 2025-06-15, WEEK, Jun 9-15",
    "2024-09-01, 2024-09-30, MONTH, Sep",
    "2024-09-01, 2024-11-30, MONTH, Sep-Nov",
    "2025-10-01, 2025-12-31, QUARTER, Q4",
    "2025-03-01, 2025-05-31, QUARTER, Mar-May",
    "2023-12-01, 2024-02-29, QUARTER, Dec-Feb",
    "2025-01-01, 2025-06-30, HALF, H1",
    "2025-01-01, 2025-12-31, YEAR, 2025",
    "2024-01-01, 2026-12-31, YEAR, 2024-2026",
    "1990-01-01, 1999-12-31, DECADE, 1990s",
    "1900-01-01, 1999-12-31, CENTURY, 20th c."
  })
  void labelIsAsShortAsItsYearAllows(
      LocalDate start, LocalDate end, Precision precision, String label) {
    assertThat(DateLabel.of(new DateRange(start, end, precision))).isEqualTo(label);
  }
}
