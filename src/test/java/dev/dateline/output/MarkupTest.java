package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Samples;
import dev.dateline.model.Chronology;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document says shows as it is and is never taken for markup. */
class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '%',
      delimiter = '^',
      value = {
        "a | b^ a \\| b",
        "*bold* _it_ `code`^ \\*bold\\* \\_it\\_ \\`code\\`",
        "[x](javascript:y)^ \\[x\\](javascript:y)",
        "<script>^ \\<script\\>",
        "AT&T @all #12 $x$^ AT&amp;T &#64;all \\#12 \\$x\\$",
        "back\\slash^ back\\\\slash"
      })
  void markdownIsEscaped(String text, String escaped) {
    assertThat(Markdown.escaped(text)).isEqualTo(escaped);
  }

  @Test
  void addressStaysInItsBrackets() {
    assertThat(Markdown.link("a]b", "https://x.example/(a)|b"))
        .isEqualTo("[a\\]b](https://x.example/%28a%29%7Cb)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "Talks: second round; end|Talks#58; second round#59; end",
        "Round #2 at 100%%|Round #35;2 at 100#37;#37;",
        "<b> {x} & \"y\"|#60;b#62; #123;x#125; #38; #34;y#34;"
      })
  void mermaidIsEscaped(String title, String escaped) throws IOException {
    assertThat(write(Format.MERMAID, "2025-06-09|day|visit|held||||" + title))
        .isEqualTo("timeline\n    section 2025\n        Jun : Jun 9 \u00B7 " + escaped + "\n");
  }

  @Test
  void mermaidGathersWhatAMonthHas() throws IOException {
    assertThat(
            write(
                Format.MERMAID,
                "2024-12-30/2025-01-02|day|visit|held||||A",
                "2025-06-01/2025-06-30|month|visit|planned||||B",
                "2025-06-09|day|visit|held||||C",
                "2025-10-01/2025-12-31|quarter|visit|held||||D"))
        .isEqualTo(
            """
            timeline
                section 2024
                    Dec : Dec 30-Jan 2 \u00B7 A
                section 2025
                    Jun : B (planned)
                        : Jun 9 \u00B7 C
                    Q4 : D
            """);
  }

  @Test
  void diagramThatMermaidWillNotDrawIsToldOf() throws IOException {
    String title = "x".repeat(500);
    String[] lines =
        IntStream.range(0, 100)
            .mapToObj(i -> "2025-06-09|day|visit|held||||" + title)
            .toArray(String[]::new);
    MermaidFormat format = new MermaidFormat();
    format.write(chronology(lines), new ByteArrayOutputStream());
    assertThat(format.remark()).contains("characters; Mermaid draws no more than 50,000");
    format.write(chronology(lines[0]), new ByteArrayOutputStream());
    assertThat(format.remark()).isEmpty();
  }

  @Test
  void timelineIsEscapedTwiceWhereHtmlIsInJson() throws IOException {
    String json =
        write(Format.TIMELINEJS, "2025-06-09|day|visit|held||||<img src=x onerror=\"y\">");
    assertThat(json)
        .contains("\"headline\": \"&lt;img src=x onerror=&quot;y&quot;&gt;\"")
        .doesNotContain("<img");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2025-06-09|day; Jun 9, 2025",
        "2025-06-09/2025-06-10|day; Jun 9-10, 2025",
        "2024-12-30/2025-01-02|day; Dec 30, 2024-Jan 2, 2025",
        "2025-06-01/2025-06-30|month; Jun 2025",
        "2024-11-01/2025-01-31|month; Nov 2024-Jan 2025",
        "2025-10-01/2025-12-31|quarter; Q4 2025",
        "2023-12-01/2024-02-29|quarter; Dec 2023-Feb 2024",
        "2025-01-01/2025-06-30|half; H1 2025",
        "2025-01-01/2025-12-31|year; 2025",
        "1990-01-01/1999-12-31|decade; 1990s"
      })
  void dateOfATableHasItsYear(String date, String label) throws IOException {
    String row =
        write(Format.MARKDOWN, date + "|visit|held||||x")
            .lines()
            .skip(2)
            .collect(Collectors.joining());
    assertThat(row).isEqualTo("| " + label + " | visit | x | held | [d](d) |");
  }

  private static String write(Format format, String... lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.writer(WritingOptions.plain("1")).write(chronology(lines), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Chronology chronology(String... lines) {
    return new Chronology(List.of(), Samples.events("d", lines), List.of());
  }
}
