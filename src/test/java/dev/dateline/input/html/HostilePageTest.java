package dev.dateline.input.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages made to be slow or deep cost a moment and are read. */
class HostilePageTest {

  private static final Duration MOMENT = Duration.ofSeconds(5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100000 | <div>",
        "100000 | <div class=related>x",
        "100000 | <div class=related>x</div>",
        "100000 | <ul><li>",
        "100000 | <p>A sentence that is long enough to count.",
        "50000  | <article><p>A sentence that is long enough to count.</p></article>",
        "50000  | <div class=a><a href=x>A headline of a story</a> x</div>",
        "20000  | <table><tr><td>",
        "200000 | <td>x",
        "100000 | <tr><td rowspan=1000>x<td>y",
        "3000   | <tr><td colspan=1000 rowspan=1000>x",
        "5000   | <b><i><u>",
        "100000 | <br>",
        "100000 | <h1>Heading of a page</h1>",
        "100000 | <a href=x>",
        "200000 | &lt;",
        "100000 | <sup>1",
      })
  void isReadInAMoment(int times, String piece) {
    boolean rows = piece.startsWith("<t") && !piece.startsWith("<table");
    String page = (rows ? "<table>" : "") + piece.repeat(times) + "<p>The end.";
    WebPage read = assertTimeoutPreemptively(MOMENT, () -> new WebPages().read(page));
    assertThat(read.text().length()).isLessThan(40 * page.length());
  }

  @ParameterizedTest
  @CsvSource({"[, 100000", "{\"@graph\":, 100000", "\"a\":, 100000"})
  void linkedDataIsBounded(String piece, int times) {
    String page =
        "<script type='application/ld+json'>" + piece.repeat(times) + "</script><p>The end.";
    WebPage read = assertTimeoutPreemptively(MOMENT, () -> new WebPages().read(page));
    assertThat(read.text()).isEqualTo("The end.\n");
  }

  @ParameterizedTest
  @CsvSource({"50000"})
  void attributesAreBounded(int times) {
    StringBuilder page = new StringBuilder("<p ");
    for (int i = 0; i < times; i++) {
      page.append("a").append(i).append("=1 ");
    }
    page.append("class='").append("related-".repeat(times)).append("'>x</p><p>The end.");
    WebPage read = assertTimeoutPreemptively(MOMENT, () -> new WebPages().read(page.toString()));
    assertThat(read.text()).endsWith("The end.\n");
  }
}
