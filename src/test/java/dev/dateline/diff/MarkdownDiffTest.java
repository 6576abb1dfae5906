package dev.dateline.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Samples;
import dev.dateline.model.Event;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The difference as GitHub shows it in a comment. */
class MarkdownDiffTest {

  private static final String HELD = "2025-06-09|day|visit|held|Moscow,RU|Ann Lee|RU|";

  @Test
  void changedEventIsNamedOnceWithItsFieldsBelow() {
    Event before = Samples.event("a.txt", 0, HELD + "Visit to Moscow");
    Event after = Samples.event("a.txt", 9, "2025-06-10|day|visit|held|||RU|Visit to Moscow");
    Difference.Changed changed =
        new Difference.Changed(
            before,
            after,
            List.of(
                new Change("date", "2025-06-09", "2025-06-10"),
                new Change("places", "Moscow, RU", "")));
    assertThat(new MarkdownDiff().text(new Difference(List.of(), List.of(), List.of(changed))))
        .isEqualTo(
            """
            ## Chronology: 0 added, 0 removed, 1 changed

            ### Changed (1)

            | Date | Event | Field | Before | After |
            |---|---|---|---|---|
            | 2025-06-10 | Visit to Moscow | date | 2025-06-09 | 2025-06-10 |
            |  |  | places | Moscow, RU |  |
            """);
  }

  @Test
  void noDifferenceIsSaid() {
    assertThat(new MarkdownDiff().text(new Difference(List.of(), List.of(), List.of())))
        .isEqualTo("## Chronology: no change\n");
  }

  @Test
  void longTableIsFolded() {
    String text =
        new MarkdownDiff().text(new Difference(events(21, ""), events(20, ""), List.of()));
    assertThat(text)
        .contains("\n<details><summary>Added (21)</summary>\n\n| Date |")
        .contains("|\n\n</details>\n\n### Removed (20)\n\n| Date |");
  }

  @Test
  void commentIsNeverTooLongAndSaysWhatIsLeftOut() {
    Difference difference = new Difference(events(3000, "@"), events(30, "kept "), List.of());
    String text = new MarkdownDiff().text(difference);
    assertThat(text.length()).isBetween(MarkdownDiff.LONGEST * 9 / 10, MarkdownDiff.LONGEST);
    assertThat(text)
        .contains("| kept 29 |")
        .containsPattern("\n\\*Too long for a comment: \\d{4} more are left out\\. `dateline diff`")
        .endsWith("*\n");
    assertThat(text.lines().filter(line -> line.startsWith("| 2025"))).hasSizeGreaterThan(500);
  }

  @Test
  void nothingThatADocumentSaysIsMarkup() {
    String title =
        "Visit [x](y) `z` @all <b> #1 https://a.example www.b.example " + "x".repeat(999);
    String text =
        new MarkdownDiff()
            .text(
                new Difference(
                    List.of(Samples.event("a.txt", 0, HELD + title)), List.of(), List.of()));
    assertThat(text)
        .contains(
            "| Visit \\[x\\]\\(y\\) \\`z\\` &#64;all \\<b\\> \\#1 https&#58;//a.example"
                + " www&#46;b.example xxx")
        .containsPattern("x… \\| a.txt \\|\n");
  }

  private static List<Event> events(int number, String title) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      events.add(Samples.event("a.txt", i, HELD + title + i));
    }
    return events;
  }
}
