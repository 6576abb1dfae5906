package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineStartsTest {

  @Test
  void everyOffsetHasTheLineAndColumnThatCountingGives() {
    String text = "\nab\n\nc" + "\nline".repeat(100) + "\n";
    LineStarts lines = new LineStarts(text);
    int line = 1;
    int column = 1;
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(lines.line(offset)).isEqualTo(line);
      assertThat(lines.column(offset)).isEqualTo(column);
      boolean ends = offset < text.length() && text.charAt(offset) == '\n';
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
  }
}
