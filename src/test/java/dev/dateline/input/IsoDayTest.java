package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {

  @Test
  void dayIsRead() {
    assertThat(IsoDay.parse("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-02-29",
        "2025-06-31",
        "2025-13-01",
        "2025-00-10",
        "2025-6-9",
        "25-06-09",
        "2025/06/09",
        "2025-06-09 ",
        " 2025-06-09",
        "+025-06-09",
        "2025-06-0９",
        "20250609",
        "2025-W24-1",
        "2025-06-09T10:00"
      })
  void nothingElseIs(String text) {
    assertThat(IsoDay.parse(text)).isEmpty();
  }
}
