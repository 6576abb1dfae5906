package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleSpacedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "a b",
        "a  b",
        " a\n\tb ",
        "a\r\n\r\nb\f",
        "a\u00A0b",
        "a\u00A0 b\u202Fc"
      })
  void everyRunOfWhiteSpaceIsOneSpace(String text) {
    assertThat(SingleSpaced.of(text)).isEqualTo(text.replaceAll("[\\s\u00A0\u202F]+", " "));
  }
}
