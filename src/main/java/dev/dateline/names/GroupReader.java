package dev.dateline.names;

import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads people whose office stands once in the plural: "Presidents Anna Kovac of Latvia and Jonas
 * Vit", "the foreign ministers of Norway and Finland, Kari Hansen and Mikko Virtanen", "his Polish
 * and Latvian counterparts".
 */
final class GroupReader {

  /** A side of the group and where its name stands. */
  private record Side(int first, int last, Party party) {}

  /** The sides of a list and the token behind it. */
  private record Sides(List<Side> sides, int next) {}

  private static final int BEGINNERS = PhraseKind.PARTY.bit() | PhraseKind.GROUP.bit();

  private final Lexicon lexicon;
  private final NameReader names;
  private final OriginReader origins;

  GroupReader(Lexicon lexicon, NameReader names, OriginReader origins) {
    this.lexicon = lexicon;
    this.names = names;
    this.origins = origins;
  }

  /** The members of the group that begins at a token, in order; none when there is no group. */
  List<PersonMention> at(Tokens tokens, int index) {
    if ((lexicon.classesOf(tokens, index) & BEGINNERS) == 0 && !isArticle(tokens, index)) {
      return List.of();
    }
    Sides before = sides(tokens, index);
    if (before.next >= tokens.size()) {
      return List.of();
    }
    Optional<PhraseTable.Match<String>> group = lexicon.groups().at(tokens, before.next);
    if (group.isEmpty()) {
      return List.of();
    }
    int next = group.get().last() + 1;
    String office = group.get().value();
    boolean of = next + 1 < tokens.size() && isOf(tokens.word(next));
    Sides after = of ? sides(tokens, next + 1) : new Sides(List.of(), next);
    List<Side> sides = before.sides.isEmpty() ? after.sides : before.sides;
    next = after.sides.isEmpty() ? next : after.next;
    List<PersonMention> named = named(tokens, index, next, office, sides);
    return named.isEmpty() && isWhole(tokens, index, next)
        ? unnamed(index, next - 1, office, sides)
        : named;
  }

  /**
   * Not the beginning of "Foreign Ministers' Meeting", nor whom "advisers to the leaders" serve.
   */
  private static boolean isWhole(Tokens tokens, int index, int next) {
    int before = index > 0 && isArticle(tokens, index - 1) ? index - 2 : index - 1;
    boolean served = before >= 0 && tokens.isWord(before, "to");
    return !served && (next >= tokens.size() || isEnd(tokens, next));
  }

  private static boolean isEnd(Tokens tokens, int index) {
    boolean owner = isPossessive(tokens, index) || tokens.isMark(index, '-');
    return !owner && !tokens.isCapitalised(index);
  }

  private static boolean isPossessive(Tokens tokens, int index) {
    return tokens.shape(index) == Tokens.Shape.POSSESSIVE
        || tokens.isMark(index, '\'')
        || tokens.isMark(index, '\u2019');
  }

  private static boolean isOf(String word) {
    return word.equals("of") || word.equals("from");
  }

  /** "Polish, Lithuanian and Latvian", "Norway and the Czech Republic". */
  private Sides sides(Tokens tokens, int index) {
    List<Side> sides = new ArrayList<>(0);
    int next = index;
    int at = index;
    while (at < tokens.size()) {
      int name = isArticle(tokens, at) ? at + 1 : at;
      Optional<PhraseTable.Match<Party>> party =
          name < tokens.size() ? lexicon.parties().at(tokens, name) : Optional.empty();
      if (party.isEmpty() || isOwner(tokens, party.get().last() + 1)) {
        break;
      }
      next = party.get().last() + 1;
      sides.add(new Side(name, next - 1, party.get().value()));
      at = afterSeparator(tokens, next);
      if (at == next) {
        break;
      }
    }
    return new Sides(sides, next);
  }

  /** "ministers of Ukraine's partner countries". */
  private static boolean isOwner(Tokens tokens, int index) {
    return index < tokens.size() && isPossessive(tokens, index);
  }

  private static boolean isArticle(Tokens tokens, int index) {
    return tokens.isWord(index, "the");
  }

  /** The index behind ",", "and" or ", and". */
  private static int afterSeparator(Tokens tokens, int index) {
    int at = index;
    if (at < tokens.size() && tokens.isMark(at, ',')) {
      at++;
    }
    return isAnd(tokens, at) ? at + 1 : at;
  }

  private static boolean isAnd(Tokens tokens, int index) {
    return index < tokens.size() && (tokens.isWord(index, "and") || tokens.isMark(index, '&'));
  }

  private List<PersonMention> named(
      Tokens tokens, int first, int from, String office, List<Side> sides) {
    List<PersonMention> people = new ArrayList<>();
    List<String> stated = new ArrayList<>();
    int at = isPause(tokens, from) ? from + 1 : from;
    boolean more = true;
    while (more && at < tokens.size()) {
      int start = names.afterHonorifics(tokens, at);
      int end = names.endOfName(tokens, start, true);
      if (end < 0) {
        break;
      }
      Optional<OriginReader.Found> origin = origins.after(tokens, end + 1);
      int last = origin.isPresent() ? origin.get().last() : end;
      stated.add(origin.isPresent() ? origin.get().country() : "");
      int begin = people.isEmpty() ? first : at;
      people.add(new PersonMention(begin, last, tokens.phrase(start, end), office, ""));
      at = afterSeparator(tokens, last + 1);
      // What comes after "and" is the last one.
      more = at > last + 1 && !(people.size() > 1 && wasAnd(tokens, begin));
    }
    return people.size() < 2 && sides.isEmpty() ? List.of() : withSides(people, stated, sides);
  }

  private static boolean wasAnd(Tokens tokens, int begin) {
    return begin > 0 && isAnd(tokens, begin - 1);
  }

  private static boolean isPause(Tokens tokens, int index) {
    return index < tokens.size()
        && (tokens.isMark(index, ',') || tokens.isMark(index, ':') || tokens.isMark(index, '('));
  }

  /** Gives each the side beside the name, or its own of as many sides as there are people. */
  private static List<PersonMention> withSides(
      List<PersonMention> people, List<String> stated, List<Side> sides) {
    List<PersonMention> all = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      String country = stated.get(i);
      if (country.isEmpty() && sides.size() == 1) {
        country = sides.get(0).party.code();
      } else if (country.isEmpty() && sides.size() == people.size()) {
        country = sides.get(i).party.code();
      }
      all.add(people.get(i).of(country));
    }
    return all;
  }

  private static List<PersonMention> unnamed(int first, int last, String office, List<Side> sides) {
    List<PersonMention> people = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      Side side = sides.get(i);
      if (side.party.country().isEmpty()) {
        return List.of();
      }
      int begin = i == 0 ? Math.min(first, side.first) : side.first;
      int end = i + 1 == sides.size() ? Math.max(last, side.last) : side.last;
      people.add(new PersonMention(begin, end, "", office, side.party.code()));
    }
    return people;
  }
}
