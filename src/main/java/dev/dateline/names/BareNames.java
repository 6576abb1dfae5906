package dev.dateline.names;

import dev.dateline.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** Tells names that stand without an office or a title: "Sergey Lavrov", "Lavrov". */
final class BareNames {

  private final Lexicon lexicon;
  private final Towns towns;
  private final NameReader names;
  private final OfficeReader offices;

  BareNames(Lexicon lexicon, Towns towns, NameReader names, OfficeReader offices) {
    this.lexicon = lexicon;
    this.towns = towns;
    this.names = names;
    this.offices = offices;
  }

  /**
   * The last token of the name that begins at a token, or -1: a first name and more, or a surname
   * met before.
   *
   * @param known surnames that the document has introduced
   */
  int endAt(Tokens tokens, int index, Set<String> known) {
    int end = names.endOfName(tokens, index, names.isSmallParticle(tokens, index));
    if (end > index && isFull(tokens, index, end, known)) {
      return end;
    }
    boolean surname = end >= index && known.contains(tokens.word(index));
    if (surname) {
      return isGovernment(tokens, index + 1) ? -1 : index;
    }
    // "von der Heyden", "al-Sudani": the surname's own small words stand before it.
    return end > index && names.isSmallParticle(tokens, index) && known.contains(tokens.word(end))
        ? end
        : -1;
  }

  /** "the Biden administration": named for somebody. */
  private static boolean isGovernment(Tokens tokens, int index) {
    return index < tokens.size()
        && switch (tokens.word(index)) {
          case "administration",
              "Administration",
              "government",
              "Government",
              "presidency",
              "campaign" ->
              true;
          default -> false;
        };
  }

  private boolean isFull(Tokens tokens, int index, int end, Set<String> known) {
    if (known.contains(tokens.word(end))) {
      return true;
    }
    boolean personal =
        lexicon.is(tokens, index, WordClass.GIVEN)
            || index > 0 && lexicon.is(tokens, index - 1, WordClass.EXPECTS_NAME)
            || isAppointed(tokens, end + 1)
            || isOfficeAfter(tokens, end + 1)
            || NameReader.isInitial(tokens, index)
            || NameReader.hasMiddleInitial(tokens, index, end);
    return personal && !isTown(tokens, index, end) && !isOfTown(tokens, index, end);
  }

  /** "Abu Dhabi", "St. Louis": a town, though a first name stands in it. */
  private boolean isTown(Tokens tokens, int index, int end) {
    Optional<Towns.Found> town = towns.at(tokens, index);
    return town.isPresent() && town.get().last() >= end && !town.get().cities().get(0).weak();
  }

  /** "named Atlanta Lawyer of the Year": a town before a noun, unless it is a first name too. */
  private boolean isOfTown(Tokens tokens, int index, int end) {
    Optional<Towns.Found> town = towns.at(tokens, index);
    return town.isPresent()
        && town.get().last() == index
        && !town.get().cities().get(0).weak()
        && !lexicon.is(tokens, index, WordClass.GIVEN)
        && !NameReader.hasMiddleInitial(tokens, index, end);
  }

  /** "Efua Mensah was appointed": only people are. */
  private boolean isAppointed(Tokens tokens, int index) {
    return index + 1 < tokens.size()
        && lexicon.is(tokens, index + 1, WordClass.EXPECTS_NAME)
        && switch (tokens.word(index)) {
          case "was", "is", "has", "been", "were" -> true;
          default -> false;
        };
  }

  /** "Park Min-seo, Vice Minister": what has an office is a person. */
  private boolean isOfficeAfter(Tokens tokens, int index) {
    if (index + 2 >= tokens.size() || !tokens.isMark(index, ',')) {
      return false;
    }
    int at = tokens.word(index + 1).equals("the") ? index + 2 : index + 1;
    Optional<OfficeReader.Found> office = offices.at(tokens, at);
    return office.isPresent() && names.endOfName(tokens, office.get().last() + 1, true) < 0;
  }

  /** The side in "Iran's Abbas Rahimi", or empty. */
  String owner(Tokens tokens, int index) {
    if (index < 2 || tokens.shape(index - 1) != Tokens.Shape.POSSESSIVE) {
      return "";
    }
    Optional<PhraseTable.Match<Party>> party = lexicon.parties().at(tokens, index - 2);
    return party.isPresent() ? party.get().value().code() : "";
  }
}
