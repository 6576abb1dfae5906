package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter(RuleBook.builtIn("en"));

  /** Each line is a block; a bar stands where a sentence must end, and nowhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Deputy Minister A.Yu. Rudenko met with D.N. Krutoy.|They talked.",
        "They flew to St. Petersburg on Nov. 5.|Talks followed.",
        "The forum was held in St Petersburg.|It was the third.",
        "The U.S. Department of State agreed.|So did others.",
        "He came back to the U.S.|The minister stayed.",
        "The post went to John G. A. Leishman in 1906.|He left in 1909.",
        "Dr. Fuad Hussein, Gen. Lind and H.E. Mr. Storm spoke at 9:30 a.m. on Monday.",
        "\"We will meet again.\"|He left.",
        "Is there a date?|There is none!|So be it.",
        "Prices rose by 5.4 percent to $5.6 billion.|Trade grew.",
        "The statement reads: \"Our ties grow.\"The President signed it.",
        "No. 284 is of 11 November 2016."
      })
  void sentencesEndWhereTheBarsStand(String marked) {
    String expected = marked.replace(".\"The", ".\"|The");
    String text = marked.replace("|", " ");

    List<String> sentences = new ArrayList<>();
    for (Span span : splitter.split(Letters.of(text), new Span(0, text.length()))) {
      sentences.add(span.of(text));
    }

    assertThat(String.join("|", sentences)).isEqualTo(expected);
  }
}
