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
          | PhraseKind.GROUP.smallBit()
          | WordClass.OFFICE_MODIFIER.bit()
          | WordClass.OFFICE_HEAD.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.PARTICLE.bit()
          | WordClass.RECIPROCAL.bit();

  private final Lexicon lexicon;
  private final OfficeReader offices;
  private final NameReader names;
  private final BareNames bare;
  private final OriginReader origins;
  private final GroupReader groups;

  PersonFinder(Lexicon lexicon, Towns towns) {
    this.lexicon = lexicon;
    this.offices = new OfficeReader(lexicon, towns);
    this.names = new NameReader(lexicon);
    this.bare = new BareNames(lexicon, towns, names, offices);
    this.origins = new OriginReader(lexicon);
    this.groups = new GroupReader(lexicon, names, origins);
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
      at = end >= at ? end + 1 : afterSide(tokens, at);
    }
    return people;
  }

  /** The next token, behind a state of several words: nobody's name begins in "Puerto Rico". */
  private int afterSide(Tokens tokens, int index) {
    boolean several =
        index + 1 < tokens.size()
            && lexicon.is(tokens, index + 1, WordClass.GIVEN)
            && tokens.isCapitalised(index)
            && tokens.isCapitalised(index + 1);
    Optional<PhraseTable.Match<Party>> party =
        several ? lexicon.parties().at(tokens, index) : Optional.empty();
    boolean state = party.isPresent() && !party.get().value().country().isEmpty();
    return state ? party.get().last() + 1 : index + 1;
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
    List<PersonMention> group = groups.at(tokens, index);
    if (!group.isEmpty()) {
      addGroup(group, people);
      return group.get(group.size() - 1).last();
    }
    if (lexicon.is(tokens, index, WordClass.RECIPROCAL)) {
      return addCounterpart(tokens, index, people);
    }
    if (lexicon.is(tokens, index, WordClass.HONORIFIC)) {
      int start = names.afterHonorifics(tokens, index);
      int end = names.endOfName(tokens, start, true);
      return end < 0 ? -1 : addNamed(tokens, index, start, end, "", "", people);
    }
    int end = bare.endAt(tokens, index, known);
    return end < 0
        ? -1
        : addNamed(tokens, index, index, end, "", bare.owner(tokens, index), people);
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

  private void addGroup(List<PersonMention> group, List<PersonMention> people) {
    String office = shared(group.get(0).office(), people);
    for (PersonMention member : group) {
      people.add(
          new PersonMention(
              member.first(), member.last(), member.name(), office, member.country()));
    }
  }

  /** The office itself; of a "counterpart" the office of whoever stands before. */
  private static String shared(String office, List<PersonMention> people) {
    if (!isReciprocal(office)) {
      return office;
    }
    return people.isEmpty() ? "" : people.get(people.size() - 1).office();
  }

  private static boolean isReciprocal(String office) {
    return switch (office) {
      case "counterpart", "colleague", "opposite number" -> true;
      default -> false;
    };
  }

  /** "his counterpart from Peru, Luis Quispe": of the office that was named last. */
  private int addCounterpart(Tokens tokens, int index, List<PersonMention> people) {
    Optional<OriginReader.Found> origin = origins.after(tokens, index + 1);
    int last = origin.isPresent() ? origin.get().last() : index;
    String country = origin.isPresent() ? origin.get().country() : "";
    OfficeReader.Found office = new OfficeReader.Found(last, "counterpart", country);
    int next = afterComma(tokens, last + 1);
    if (next < tokens.size() && offices.at(tokens, next).isPresent()) {
      return -1;
    }
    int size = people.size();
    int end = addOfficial(tokens, index, office, people);
    PersonMention added = people.get(size);
    if (added.name().isEmpty() && added.country().isEmpty()) {
      people.remove(size);
      return -1;
    }
    return end;
  }

  private static int afterComma(Tokens tokens, int index) {
    return index < tokens.size() && tokens.isMark(index, ',') ? index + 1 : index;
  }

  private int addOfficial(
      Tokens tokens, int first, OfficeReader.Found found, List<PersonMention> people) {
    String office = shared(found.name(), people);
    int start = found.last() + 1;
    if (start < tokens.size()
        && tokens.isMark(start, ',')
        && isNameOrTitle(tokens, names.afterHonorifics(tokens, start + 1))) {
      start++;
    }
    start = names.afterHonorifics(tokens, start);
    // "the Foreign Minister, Prince Faisal": the office tells more than the title.
    boolean titled = start < tokens.size() && lexicon.is(tokens, start, WordClass.REGAL);
    start = titled && isName(tokens, start + 1) ? start + 1 : start;
    int end = names.endOfName(tokens, start, true);
    if (end < 0) {
      Optional<OfficeReader.Found> second = second(tokens, found);
      if (second.isPresent()) {
        return addOfficial(tokens, first, second.get(), people);
      }
      people.add(new PersonMention(first, found.last(), "", office, found.country()));
      return found.last();
    }
    return addNamed(tokens, first, start, end, office, found.country(), people);
  }

  /** "Israeli Foreign Minister and Alternate Prime Minister Yair Lapid": one with two offices. */
  private Optional<OfficeReader.Found> second(Tokens tokens, OfficeReader.Found one) {
    int and = one.last() + 1;
    if (one.country().isEmpty() || and + 1 >= tokens.size() || !tokens.word(and).equals("and")) {
      return Optional.empty();
    }
    Optional<OfficeReader.Found> other = offices.at(tokens, and + 1);
    if (other.isEmpty()
        || lexicon.parties().at(tokens, and + 1).isPresent()
        || !isName(tokens, names.afterHonorifics(tokens, other.get().last() + 1))) {
      return Optional.empty();
    }
    String name = one.name() + " and " + other.get().name();
    return Optional.of(new OfficeReader.Found(other.get().last(), name, one.country()));
  }

  private boolean isNameOrTitle(Tokens tokens, int index) {
    boolean titled = index < tokens.size() && lexicon.is(tokens, index, WordClass.REGAL);
    return titled ? isName(tokens, index + 1) : names.endOfName(tokens, index, false) > index;
  }

  private boolean isName(Tokens tokens, int index) {
    return names.endOfName(tokens, index, true) >= 0;
  }

  private int addNamed(
      Tokens tokens,
      int first,
      int start,
      int end,
      String office,
      String country,
      List<PersonMention> people) {
    boolean regal = first < start && lexicon.is(tokens, start - 1, WordClass.REGAL);
    // "Patriarch Kirill", "King Hamad II": the title is part of a name of one word.
    boolean brief = start == end || start + 1 == end && NameReader.isNumeral(tokens, end);
    String name = NameForms.ordinary(tokens.phrase(regal && brief ? start - 1 : start, end));
    int last = names.afterSuffixes(tokens, end + 1) - 1;
    Optional<OriginReader.Found> origin = origins.after(tokens, last + 1);
    String of = country;
    if (origin.isPresent()) {
      of = of.isEmpty() ? origin.get().country() : of;
      last = origin.get().last();
    }
    boolean mayFollow = office.isEmpty() || regal;
    if (mayFollow && last + 2 < tokens.size() && tokens.isMark(last + 1, ',')) {
      Optional<OfficeReader.Found> after = offices.at(tokens, skipArticle(tokens, last + 2));
      if (after.isPresent()
          && (isClosed(tokens, after.get().last() + 1)
              || namesBoss(tokens, last + 2, after.get().last()))) {
        of = after.get().country().isEmpty() ? of : after.get().country();
        people.add(new PersonMention(first, after.get().last(), name, after.get().name(), of));
        return after.get().last();
      }
    }
    people.add(new PersonMention(first, last, name, office, of));
    return last;
  }

  /**
   * Whether an office that follows a name ends here; in "A, Adviser B, Minister C" it is the next
   * one's.
   */
  private boolean isClosed(Tokens tokens, int index) {
    if (index >= tokens.size()) {
      return true;
    }
    return switch (tokens.word(index)) {
      case "of", "for", "at" -> false;
      default -> !tokens.isCapitalised(index) || lexicon.is(tokens, index, WordClass.STARTER);
    };
  }

  /** "Erik Lind, Chief of Staff for President" Saar: an office that ends with the boss's. */
  private boolean namesBoss(Tokens tokens, int first, int last) {
    for (int at = first; at < last; at++) {
      if (tokens.isWord(at, "for") || tokens.isWord(at, "to")) {
        return lexicon.is(tokens, last, WordClass.OFFICE_HEAD);
      }
    }
    return false;
  }

  private static int skipArticle(Tokens tokens, int index) {
    return tokens.word(index).equals("the") && index + 1 < tokens.size() ? index + 1 : index;
  }
}
