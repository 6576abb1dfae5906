package dev.dateline.names;

import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the people of a sentence, named or by office alone. */
final class PersonFinder {

  /** What the words may be with which a mention of a person begins, unless they are capitalised. */
  private static final int BEGINNERS =
      PhraseKind.PERSON.smallBit()
          | PhraseKind.PARTY.smallBit()
          | PhraseKind.OFFICE.smallBit()
          | WordClass.OFFICE_MODIFIER.bit()
          | WordClass.OFFICE_HEAD.bit()
          | WordClass.HONORIFIC.bit();

  private final Lexicon lexicon;
  private final OfficeReader offices;
  private final NameReader names;

  PersonFinder(Lexicon lexicon, Towns towns) {
    this.lexicon = lexicon;
    this.offices = new OfficeReader(lexicon, towns);
    this.names = new NameReader(lexicon);
  }

  /**
   * The people in order.
   *
   * @param known surnames that the document has introduced
   */
  List<PersonMention> find(Tokens tokens, Set<String> known) {
    List<PersonMention> people = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = add(tokens, at, known, people);
      at = end >= at ? end + 1 : at + 1;
    }
    return people;
  }

  /** Adds who begins at a token; the last token read, or -1. */
  private int add(Tokens tokens, int index, Set<String> known, List<PersonMention> people) {
    if (!mayBegin(tokens, index)) {
      return -1;
    }
    Optional<PhraseTable.Match<Person>> own = lexicon.own().people().at(tokens, index);
    if (own.isPresent() && tokens.isCapitalised(index)) {
      return addOwn(tokens, index, own.get(), people);
    }
    Optional<OfficeReader.Found> office = offices.at(tokens, index);
    if (office.isPresent()) {
      return addOfficial(tokens, index, office.get(), people);
    }
    if (lexicon.is(tokens, index, WordClass.HONORIFIC)) {
      int end = names.endOfName(tokens, index + 1, true);
      return end < 0 ? -1 : addNamed(tokens, index, index + 1, end, "", "", people);
    }
    return addBare(tokens, index, known, people);
  }

  /** Most words can be passed over at once: small ones that begin no office and no side. */
  private boolean mayBegin(Tokens tokens, int index) {
    return tokens.isCapitalised(index)
        || tokens.isWord(index) && (lexicon.classesOf(tokens, index) & BEGINNERS) != 0;
  }

  /** Someone whom a rule file names; the text's own words on office and country come first. */
  private int addOwn(
      Tokens tokens, int first, PhraseTable.Match<Person> own, List<PersonMention> people) {
    int last = addNamed(tokens, first, first, own.last(), "", "", people);
    PersonMention read = people.remove(people.size() - 1);
    Person person = own.value();
    String office = read.office().isEmpty() ? person.office() : read.office();
    String country = read.country().isEmpty() ? person.country() : read.country();
    people.add(new PersonMention(read.first(), read.last(), person.name(), office, country));
    return last;
  }

  private int addOfficial(
      Tokens tokens, int first, OfficeReader.Found office, List<PersonMention> people) {
    int start = office.last() + 1;
    if (start < tokens.size()
        && tokens.isMark(start, ',')
        && names.endOfName(tokens, start + 1, true) >= 0) {
      start++;
    }
    while (start < tokens.size() && lexicon.is(tokens, start, WordClass.HONORIFIC)) {
      start++;
    }
    int end = names.endOfName(tokens, start, true);
    if (end < 0) {
      people.add(new PersonMention(first, office.last(), "", office.name(), office.country()));
      return office.last();
    }
    return addNamed(tokens, first, start, end, office.name(), office.country(), people);
  }

  private int addNamed(
      Tokens tokens,
      int first,
      int start,
      int end,
      String office,
      String country,
      List<PersonMention> people) {
    // "Patriarch Kirill", "King Hamad": the title is part of a name of one word.
    boolean regal = start == end && first < start && lexicon.is(tokens, start - 1, WordClass.REGAL);
    String name = NameForms.ordinary(tokens.phrase(regal ? start - 1 : start, end));
    int last = end;
    String of = country;
    Optional<PhraseTable.Match<Party>> origin = origin(tokens, end + 1);
    if (origin.isPresent()) {
      of = of.isEmpty() ? origin.get().value().code() : of;
      last = origin.get().last();
    } else if (office.isEmpty() && last + 2 < tokens.size() && tokens.isMark(last + 1, ',')) {
      Optional<OfficeReader.Found> after = offices.at(tokens, skipArticle(tokens, last + 2));
      if (after.isPresent()) {
        people.add(
            new PersonMention(
                first, after.get().last(), name, after.get().name(), after.get().country()));
        return after.get().last();
      }
    }
    people.add(new PersonMention(first, last, name, office, of));
    return last;
  }

  private static int skipArticle(Tokens tokens, int index) {
    return tokens.word(index).equals("the") && index + 1 < tokens.size() ? index + 1 : index;
  }

  /** "of Indonesia" after a name. */
  private Optional<PhraseTable.Match<Party>> origin(Tokens tokens, int index) {
    if (index + 1 >= tokens.size() || !tokens.word(index).equals("of")) {
      return Optional.empty();
    }
    int at = tokens.word(index + 1).equals("the") ? index + 2 : index + 1;
    return at < tokens.size() ? lexicon.parties().at(tokens, at) : Optional.empty();
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

  /** A name without office: a first name and more, or a surname met before. */
  private int addBare(Tokens tokens, int index, Set<String> known, List<PersonMention> people) {
    if (!names.isPart(tokens, index)) {
      return -1;
    }
    int end = names.endOfName(tokens, index, false);
    boolean full =
        end > index
            && (lexicon.is(tokens, index, WordClass.GIVEN)
                || index > 0 && lexicon.is(tokens, index - 1, WordClass.EXPECTS_NAME)
                || isAppointed(tokens, end + 1)
                || NameReader.isInitial(tokens, index)
                || known.contains(tokens.word(end)));
    boolean surname = end >= index && known.contains(tokens.word(index));
    if (full) {
      return addNamed(tokens, index, index, end, "", "", people);
    }
    return surname ? addNamed(tokens, index, index, index, "", "", people) : -1;
  }
}
