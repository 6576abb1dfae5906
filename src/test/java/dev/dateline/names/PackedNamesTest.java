package dev.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names that ship are those of the sources, and a user's own come before them. */
class PackedNamesTest {

  private static final Path SOURCES = Path.of("src/main/resources/dev/dateline/rules/en");

  @Test
  void whatShipsIsWhatTheSourcesSay() throws IOException {
    byte[] sources = NameData.of(RuleBook.read(SOURCES)).packed();
    assertThat(NameData.builtIn("en").packed()).isEqualTo(sources);
  }

  @Test
  void rulesFromTheirSourcesFindTheSameNames() throws IOException {
    String text =
        "Foreign Minister Sergey Lavrov of Russia met the Russian-Belarusian group at the UN";
    assertThat(parties(RuleBook.read(SOURCES), text))
        .isEqualTo(parties(RuleBook.builtIn("en"), text))
        .containsExactly("RU", "RU", "BY", "UN");
  }

  @Test
  void aUsersOwnOrganisationIsFoundBesideTheBuiltInOnes(@TempDir Path folder) throws IOException {
    RuleBook rules =
        with(
            folder,
            """
            organisations:
              - short: GL
                names: [Grey League of Russia]
                kind: organisation
            """);
    assertThat(parties(rules, "The Grey League of Russia and Belarus")).containsExactly("GL", "BY");
  }

  @Test
  void aUsersOwnMeaningOfANameComesFirst(@TempDir Path folder) throws IOException {
    RuleBook rules =
        with(
            folder,
            """
            organisations:
              - short: GREY
                names: [UN]
                kind: organisation
            """);
    assertThat(parties(rules, "talks at the UN")).containsExactly("GREY");
  }

  @Test
  void aNameWrittenSmallIsNone() {
    assertThat(parties(RuleBook.builtIn("en"), "the turkey, the china and the us")).isEmpty();
  }

  private static RuleBook with(Path folder, String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("own.yaml"), yaml);
    return RuleBook.builtIn("en").and(RuleBook.read(file));
  }

  private static List<String> parties(RuleBook rules, String text) {
    Lexicon lexicon = new Lexicon(rules);
    Vocabulary vocabulary = lexicon.vocabulary().build();
    Tokens tokens = Tokens.of(text, vocabulary);
    People people = new People();
    SentenceNames names =
        new NameFinder(lexicon).find(tokens, people.surnames(), people.countries());
    return names.parties().stream().map(mention -> mention.party().code()).toList();
  }
}
