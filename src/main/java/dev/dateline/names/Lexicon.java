package dev.dateline.names;

import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * The words and phrases by which names are told: countries, organisations, offices, first names.
 */
public final class Lexicon {

  private final Vocabulary words;
  private final int[] classes;
  private final PhraseTable<Party> parties;
  private final PhraseTable<Party> partyParts;
  private final PhraseTable<Office> offices;
  private final PhraseTable<String[]> venues;
  private final PhraseTable<String> regions;
  private final PhraseTable<String> epithets;
  private final PhraseTable<String> groups;
  private final OwnNames own;

  /** The names of the rules; the user's own come before the built-in ones. */
  public Lexicon(RuleBook rules) {
    boolean packed = !rules.language().isEmpty();
    NameData names = packed ? NameData.builtIn(rules.language()) : NameData.of(rules);
    List<NameIndex> indexes = List.of(names.index());
    if (packed && !rules.own().isEmpty()) {
      names = names.own(rules.own());
      indexes = List.of(names.index(), indexes.get(0));
    }
    words = names.words();
    classes = NameIndex.classes(indexes);
    parties = parties(PhraseKind.PARTY, indexes);
    partyParts = parties(PhraseKind.PARTY_PART, indexes);
    offices = offices(indexes);
    venues = venues(indexes);
    regions = texts(PhraseKind.REGION, indexes);
    epithets = texts(PhraseKind.EPITHET, indexes);
    groups = texts(PhraseKind.GROUP, indexes);
    own = new OwnNames(indexes);
  }

  /** A vocabulary that begins with the words of the names; those of other rules may follow. */
  public Vocabulary.Builder vocabulary() {
    return new Vocabulary.Builder(words);
  }

  /** Who and what rule files name outright. */
  OwnNames own() {
    return own;
  }

  PhraseTable<Party> parties() {
    return parties;
  }

  PhraseTable<Office> offices() {
    return offices;
  }

  /** Venues: town, country, and "W" where the name is an agency's too. */
  PhraseTable<String[]> venues() {
    return venues;
  }

  PhraseTable<String> regions() {
    return regions;
  }

  /** The side that a part of a word names: "Russian", "Russo-" as "Russo". */
  Optional<Party> party(Tokens tokens, int start, int end) {
    return partyParts.word(tokens, start, end);
  }

  /** Small words that stand for an office: "leader", "foreign minister". */
  PhraseTable<String> epithets() {
    return epithets;
  }

  /** Offices in the plural: "foreign ministers". */
  PhraseTable<String> groups() {
    return groups;
  }

  boolean is(Tokens tokens, int index, WordClass kind) {
    return (classesOf(tokens, index) & kind.bit()) != 0;
  }

  /** The bits of {@link WordClass} and {@link PhraseKind} that a word has. */
  int classesOf(Tokens tokens, int index) {
    int number = tokens.number(index);
    return number < classes.length ? classes[number] : 0;
  }

  private static PhraseTable<Party> parties(PhraseKind kind, List<NameIndex> indexes) {
    return new PhraseTable<>(kind, indexes) {
      @Override
      Party read(String[] fields) {
        return new Party(fields[0], Party.Kind.valueOf(fields[1]), fields[2]);
      }
    };
  }

  private static PhraseTable<Office> offices(List<NameIndex> indexes) {
    return new PhraseTable<>(PhraseKind.OFFICE, indexes) {
      @Override
      Office read(String[] fields) {
        return new Office(fields[0], fields[1]);
      }
    };
  }

  private static PhraseTable<String[]> venues(List<NameIndex> indexes) {
    return new PhraseTable<>(PhraseKind.VENUE, indexes) {
      @Override
      String[] read(String[] fields) {
        return fields;
      }
    };
  }

  private static PhraseTable<String> texts(PhraseKind kind, List<NameIndex> indexes) {
    return new PhraseTable<>(kind, indexes) {
      @Override
      String read(String[] fields) {
        return fields[0];
      }
    };
  }
}
