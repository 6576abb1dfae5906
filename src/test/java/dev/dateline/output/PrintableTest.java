package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void escapesAndControlsAreShownAsReplaced() {
    assertThat(Printable.line("a\u001b[31m\u0007\u009bb\u007f"))
        .isEqualTo("a\uFFFD[31m\uFFFD\uFFFDb\uFFFD");
  }

  @Test
  void marksThatTurnTheReadingOrderGo() {
    assertThat(Printable.line("a\u202Eb\u2066c\u200F")).isEqualTo("abc");
  }

  @Test
  void lineIsOneLine() {
    assertThat(Printable.line(" a\n\tb \u2028 c\r\n")).isEqualTo("a b c");
  }

  @Test
  void blockKeepsItsLines() {
    assertThat(Printable.block("a\n\tb  c\u001b\n")).isEqualTo("a\n\tb  c\uFFFD\n");
  }

  @Test
  void halvesOfCharactersAreReplacedAndPairsStay() {
    assertThat(Printable.line("\uD83D \uD83D\uDE00 \uDE00"))
        .isEqualTo("\uFFFD \uD83D\uDE00 \uFFFD");
  }

  @Test
  void wrappedLinesKeepAllWordsAndTheWidth() {
    Random random = new Random(2);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder("w");
      for (int j = random.nextInt(60); j > 0; j--) {
        text.append(random.nextInt(4) == 0 ? " x" : random.nextInt(9) == 0 ? "北" : "y");
      }
      int width = 2 + random.nextInt(30);
      assertThat(Columns.wrap(text.toString(), width)).allMatch(line -> Columns.of(line) <= width);
      assertThat(String.join("", Columns.wrap(text.toString(), width)).replace(" ", ""))
          .isEqualTo(text.toString().replace(" ", ""));
    }
  }
}
