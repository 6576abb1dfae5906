package dev.dateline.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tense of the clause around the marked words. */
class TenseReaderTest {

  private final TenseReader reader = new TenseReader(RuleBook.builtIn("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FUTURE | On [June 9-10], the Minister will pay his first visit.",
        "FUTURE | The forum will be held in Ufa on [June 25].",
        "FUTURE | Lavrov is due in Minsk on [19 June], the ministry said.",
        "FUTURE | A visit has been scheduled for [Nov. 7].",
        "FUTURE | An agreement is to be signed on [5 May].",
        "FUTURE | It was held in Moscow, and the 68th session will take place in Brest on [June 16].",
        "FUTURE | The conference will be hosted by Palau and held in Koror, [April 13-14].",
        "PAST | On [March 13-15], the President paid an official visit.",
        "PAST | The consultations took place on [5-6 March].",
        "PAST | The session was held on [December 12], and the next one will take place in June.",
        "PAST | She travelled to Beijing in [July].",
        "PAST | On [April 29], the leader visited Volgograd to hold talks.",
        "PAST | The ministry said on [Monday] that he will come.",
        "UNSURE | The visit of the Patriarch on [June 4].",
        "UNSURE | The United States and Russia, [June 4]."
      })
  void readsTheClause(Tense expected, String marked) {
    Span span = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    String text = marked.replaceAll("[\\[\\]]", "");
    assertThat(reader.around(text, span)).isEqualTo(expected);
  }
}
