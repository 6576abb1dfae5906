package dev.dateline.names;

import dev.dateline.text.Tokens;
import java.util.Locale;
import java.util.Optional;

/**
 * What follows the head of an office: prepositions with countries, organisations and institutions.
 */
final class OfficeTail {

  private final Lexicon lexicon;
  private final Towns towns;
  private final Tokens tokens;
  private final int head;
  private int last;
  private int lastOfOffice;
  private String country;

  OfficeTail(Lexicon lexicon, Towns towns, Tokens tokens, int head, String country) {
    this.lexicon = lexicon;
    this.towns = towns;
    this.tokens = tokens;
    this.head = head;
    this.last = head;
    this.lastOfOffice = head;
    this.country = country;
  }

  /** The last token of office and tail. */
  int last() {
    return last;
  }

  String country() {
    return country;
  }

  /** Whether some of the tail belongs to the office's name: "for Political Affairs". */
  boolean addsToOffice() {
    return lastOfOffice > head;
  }

  int lastOfOffice() {
    return lastOfOffice;
  }

  void read() {
    boolean more = true;
    while (more) {
      more = readUnit(afterLink(last + 1));
    }
  }

  /** The index after "of the", "for", "to the", "'s" or "and", or -1 when the tail ends. */
  private int afterLink(int index) {
    if (index >= tokens.size()) {
      return -1;
    }
    int at = index;
    switch (tokens.word(at)) {
      case "of", "for", "at" -> at++;
      case "to" -> {
        // "the Ambassador of Latvia to Norway", but "the visit of the President of Latvia to
        // Norway"
        if (lastWasParty() && !isEnvoy()) {
          return -1;
        }
        at++;
      }
      case "in" -> {
        // "Head of Department in Charge of", but "met with the President in Kyiv".
        return startsInstitution(at + 1) ? at + 1 : -1;
      }
      case "on" -> {
        // "for Cooperation on Arms Control", but "as Ambassador on February 8".
        boolean date = at + 2 < tokens.size() && tokens.shape(at + 2) == Tokens.Shape.NUMBER;
        return !date && startsInstitution(at + 1) ? at + 1 : -1;
      }
      case "and", "&" -> {
        // "for Foreign and Diaspora Affairs"
        boolean further = startsInstitution(at + 1) || last > head && isBridged(at + 1);
        return further ? at + 1 : -1;
      }
      default -> {
        if (tokens.shape(at) != Tokens.Shape.POSSESSIVE) {
          return lastWasParty() && startsInstitution(at) ? at : -1;
        }
        // "the President's Office", but "the President's Visit".
        return startsInstitution(at + 1) ? at + 1 : -1;
      }
    }
    if (at < tokens.size() && tokens.word(at).equals("the")) {
      at++;
    }
    return at < tokens.size() && tokens.isCapitalised(at) ? at : -1;
  }

  /** Whether the office is one that is sent to a country; heads of states and ministries go. */
  private boolean isEnvoy() {
    return switch (tokens.word(head).toLowerCase(Locale.ROOT)) {
      case "president", "minister", "premier", "chancellor", "king", "queen", "speaker", "leader" ->
          false;
      default -> true;
    };
  }

  private boolean lastWasParty() {
    return last > head && !country.isEmpty();
  }

  private boolean startsInstitution(int index) {
    return index < tokens.size()
        && tokens.isCapitalised(index)
        && !lexicon.is(tokens, index, WordClass.HONORIFIC)
        && lexicon.is(tokens, index, WordClass.INSTITUTION);
  }

  /** A capitalised word that no first name is, before a word of institutions. */
  private boolean isBridged(int index) {
    return index < tokens.size()
        && tokens.isCapitalised(index)
        && !lexicon.is(tokens, index, WordClass.GIVEN)
        && !lexicon.is(tokens, index, WordClass.HONORIFIC)
        && !isInstitution(index)
        && startsInstitution(index + 1)
        && !lexicon.is(tokens, index + 1, WordClass.OFFICE_HEAD);
  }

  private boolean readUnit(int index) {
    if (index < 0) {
      return false;
    }
    Optional<PhraseTable.Match<Party>> party = lexicon.parties().at(tokens, index);
    if (party.isPresent()) {
      boolean first = country.isEmpty();
      country = first ? party.get().value().code() : country;
      last = party.get().last();
      if (party.get().value().kind() != Party.Kind.COUNTRY) {
        lastOfOffice = last;
      }
      return true;
    }
    Optional<Towns.Found> town = towns.at(tokens, index);
    boolean place = town.isPresent() && !town.get().cities().get(0).weak();
    int end = place ? town.get().last() : endOfInstitution(index);
    if (end < index) {
      return false;
    }
    last = end;
    lastOfOffice = end;
    return true;
  }

  /** The last token of a run of institution words; names of people end it. */
  private int endOfInstitution(int index) {
    int end = index - 1;
    for (int at = index; at < tokens.size(); at++) {
      boolean part =
          tokens.isCapitalised(at)
              && (isInstitution(at) || at == index && !lexicon.is(tokens, at, WordClass.GIVEN));
      if (!part || lexicon.parties().at(tokens, at).isPresent()) {
        break;
      }
      end = at;
    }
    return end;
  }

  private boolean isInstitution(int index) {
    return !lexicon.is(tokens, index, WordClass.HONORIFIC) && isPlainInstitution(index);
  }

  private boolean isPlainInstitution(int index) {
    return lexicon.is(tokens, index, WordClass.INSTITUTION)
        || lexicon.is(tokens, index, WordClass.OFFICE_HEAD);
  }
}
