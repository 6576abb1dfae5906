package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and marks: the text, then the tokens parted by bars. */
class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "A.Yu. Rudenko met him.; A.Yu.|Rudenko|met|him",
        "in the U.S. on 9-10 June; in|the|U.S.|on|9|-|10|June",
        "Kassym-Jomart O'Neill's visit; Kassym-Jomart|O'Neill|'s|visit",
        "Russia’s “Great Hall” (79th); Russia|’s|“|Great|Hall|”|(|79th|)",
        "co-chaired by J. Müller-Éluard; co-chaired|by|J.|Müller-Éluard"
      })
  void cutsWordsAndMarks(String text, String expected) {
    Tokens tokens = tokens(text, new Vocabulary.Builder());
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    assertThat(words).containsExactly(expected.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({"MINSK,1", "Minsk,1", "İstanbul,2", "o’neill,3", "Co‑chair,4", "elsewhere,0"})
  void aWordHasItsNumberWhateverItsCaseAndMarks(String word, int number) {
    Vocabulary.Builder words = new Vocabulary.Builder();
    for (String known : List.of("Minsk", "İstanbul", "O'Neill", "co-chair")) {
      words.number(known);
    }
    assertThat(tokens(word, words).number(0)).isEqualTo(number);
  }

  private static Tokens tokens(String text, Vocabulary.Builder words) {
    return Tokens.of(text, words.build());
  }
}
