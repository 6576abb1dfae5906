package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "On 3 May, [Jane Roe](https://a.example/roe 'Jane') went. => On 3 May, Jane Roe went.",
        "**On 3 May**, _Jane_ __Roe__ and *John* went. => On 3 May, Jane Roe and John went.",
        "![Handshake](a.jpg) On 3 May => ' On 3 May'",
        "## On the visit to Oslo => On the visit to Oslo",
        "> On 3 May => On 3 May",
        "* item => * item",
        "- item => - item",
        "file_name and 2 * 3 and [brackets] (round) => file_name and 2 * 3 and [brackets] (round)",
        "3\\. May \\*not\\* => 3. May *not*",
        "#hashtag => #hashtag",
        "[1]: https://a.example/ => ''",
      })
  void marksThatSpoilSentencesAreTaken(String markdown, String plain) {
    assertThat(Markdown.content(markdown).text()).isEqualTo(plain);
  }

  @Test
  void rowsOfTablesHaveTabs() {
    assertThat(Markdown.content("| Date | Event |\n|---|:--|\n| 3 May | [Visit](x) |\n").text())
        .isEqualTo("Date\tEvent\n3 May\tVisit\n");
  }

  @Test
  void theHeadIsMetadata() {
    Content content =
        Markdown.content(
            "---\ntitle: \"Visit to Oslo\"\ndate: 2024-05-03\n---\nOn Monday.\n\n---\nEnd.");
    assertThat(content.text()).isEqualTo("On Monday.\n\n---\nEnd.");
    assertThat(content.metadata().title()).isEqualTo("Visit to Oslo");
    assertThat(content.metadata().published().date()).hasToString("Optional[2024-05-03]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "![", "[a](", "*", "_a", "|", "> ", "\\", "[[a](b)"})
  void manyMarksTakeAMoment(String mark) {
    String text = mark.repeat(20_000);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Markdown.content(text));
  }
}
