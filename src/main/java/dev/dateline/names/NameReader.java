package dev.dateline.names;

import dev.dateline.text.Tokens;

/**
 * Reads the name of a person: "Sergey Lavrov", "A.Yu. Rudenko", "Faisal bin Farhan", "Xi Jinping".
 */
final class NameReader {

  private static final int LONGEST = 6;

  private final Lexicon lexicon;

  NameReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The last token of the name that begins at a token, or -1.
   *
   * @param expected whether a name is expected there, as after an office
   */
  int endOfName(Tokens tokens, int index, boolean expected) {
    if (!isPart(tokens, index) && !(expected && isAlsoName(tokens, index))) {
      return -1;
    }
    int last = index;
    for (int at = index + 1; at < tokens.size() && at - index < LONGEST; at++) {
      if (isPart(tokens, at) || isAlsoName(tokens, at)) {
        last = at;
      } else if (isNickname(tokens, at)) {
        at += 2;
      } else if (!isParticle(tokens, at)) {
        break;
      }
    }
    return isInitial(tokens, last) && last == index ? -1 : last;
  }

  /** Whether a token may be part of a person's name. */
  boolean isPart(Tokens tokens, int index) {
    if (index >= tokens.size() || !tokens.isCapitalised(index)) {
      return false;
    }
    boolean given = lexicon.is(tokens, index, WordClass.GIVEN);
    return given || !isOther(tokens, index);
  }

  private boolean isAlsoName(Tokens tokens, int index) {
    return index < tokens.size()
        && tokens.shape(index) == Tokens.Shape.CAPITALISED
        && lexicon.is(tokens, index, WordClass.ALSO_NAME);
  }

  private boolean isOther(Tokens tokens, int index) {
    return lexicon.is(tokens, index, WordClass.INSTITUTION)
        || lexicon.is(tokens, index, WordClass.STARTER)
        || lexicon.is(tokens, index, WordClass.OFFICE_HEAD)
        || lexicon.is(tokens, index, WordClass.HONORIFIC)
        || isAbbreviation(tokens, index)
        || lexicon.parties().at(tokens, index).isPresent();
  }

  /** "US", "EU-27", "COP27": upper case and short, or with digits. */
  private static boolean isAbbreviation(Tokens tokens, int index) {
    int length = tokens.end(index) - tokens.start(index);
    boolean upper = tokens.shape(index) == Tokens.Shape.UPPER;
    return upper && length <= 3 && !isInitial(tokens, index);
  }

  private boolean isParticle(Tokens tokens, int index) {
    return lexicon.is(tokens, index, WordClass.PARTICLE) && isPart(tokens, index + 1)
        || lexicon.is(tokens, index, WordClass.PARTICLE)
            && lexicon.is(tokens, Math.min(index + 1, tokens.size() - 1), WordClass.PARTICLE)
            && isPart(tokens, index + 2);
  }

  /** "Benjamin “Benny” Gantz": a name in quotation marks inside a name. */
  private boolean isNickname(Tokens tokens, int index) {
    return index + 3 < tokens.size()
        && tokens.shape(index) == Tokens.Shape.MARK
        && tokens.isCapitalised(index + 1)
        && isPair(tokens, index, index + 2)
        && isPart(tokens, index + 3);
  }

  private static boolean isPair(Tokens tokens, int open, int close) {
    return tokens.isMark(open, '\u201C') && tokens.isMark(close, '\u201D')
        || tokens.isMark(open, '"') && tokens.isMark(close, '"')
        || tokens.isMark(open, '(') && tokens.isMark(close, ')');
  }

  /** "A.Yu.", "D.N.", "J.". */
  static boolean isInitial(Tokens tokens, int index) {
    return tokens.text().charAt(tokens.end(index) - 1) == '.';
  }
}
