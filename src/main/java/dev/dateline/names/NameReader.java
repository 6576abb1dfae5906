package dev.dateline.names;

import dev.dateline.text.Tokens;

/**
 * Reads the name of a person: "Sergey Lavrov", "A.Yu. Rudenko", "Faisal bin Farhan", "Xi Jinping".
 */
final class NameReader {

  private static final int LONGEST = 6;

  /** What a capitalised word may be that is no part of a name, unless it is a first name too. */
  private static final int OTHER =
      WordClass.INSTITUTION.bit()
          | WordClass.STARTER.bit()
          | WordClass.OFFICE_HEAD.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.SUFFIX.bit();

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
    int head = expected && isSmallParticle(tokens, index) ? firstPart(tokens, index) : index;
    if (isQuestion(tokens, index)) {
      return -1;
    }
    if (!isPart(tokens, head) && !(expected && isAlsoName(tokens, head))) {
      return -1;
    }
    int last = head;
    for (int at = head + 1; at < tokens.size() && at - index < LONGEST; at++) {
      if (at > head + 1 && tokens.areAlike(at, at - 1) || isGlued(tokens, at)) {
        break;
      }
      if (isGeneration(tokens, at)) {
        last = at;
        break;
      }
      if (isPart(tokens, at)
          || isAlsoName(tokens, at)
          || isInitial(tokens, at) && tokens.end(at) - tokens.start(at) == 2) {
        last = at;
      } else if (isNickname(tokens, at)) {
        at += 2;
      } else if (isInnerTitle(tokens, at)) {
        last = at + 1;
      } else if (isLetterMark(tokens, at)) {
        last = at + 1;
      } else if (!isParticle(tokens, at)) {
        break;
      }
    }
    return isLetters(tokens, index, last) ? -1 : last;
  }

  /** "Will Kovac meet them?": no first name. */
  private static boolean isQuestion(Tokens tokens, int index) {
    return index == 0 && tokens.isWord(0, "Will") && tokens.isMark(tokens.size() - 1, '?');
  }

  /** "A.", "U.S": letters alone are nobody. */
  private static boolean isLetters(Tokens tokens, int first, int last) {
    for (int at = first; at <= last; at++) {
      if (!isInitial(tokens, at) && tokens.end(at) - tokens.start(at) > 1) {
        return false;
      }
    }
    return true;
  }

  /** "von der Heyden": the index of the first capitalised word behind small ones. */
  private int firstPart(Tokens tokens, int index) {
    int at = index;
    while (at < tokens.size() && isSmallParticle(tokens, at)) {
      at++;
    }
    return at;
  }

  /** Whether a token is a small word of a surname: "von", "al". */
  boolean isSmallParticle(Tokens tokens, int index) {
    return index < tokens.size()
        && tokens.shape(index) == Tokens.Shape.LOWER
        && lexicon.is(tokens, index, WordClass.PARTICLE);
  }

  /** The first token that is no title of courtesy, nor "(ret.)" behind one. */
  int afterHonorifics(Tokens tokens, int index) {
    int at = afterRetired(tokens, index);
    while (at < tokens.size()
        && (lexicon.is(tokens, at, WordClass.HONORIFIC) || at > index && isGrade(tokens, at))) {
      at = afterRetired(tokens, at + 1);
    }
    return at;
  }

  /** What goes on an honorific: the apostrophe of "Dato'", the "Seri" of "Dato' Seri". */
  private static boolean isGrade(Tokens tokens, int index) {
    return switch (tokens.word(index)) {
      case "'", "\u2019", "Seri", "Sri", "Paduka" -> true;
      default -> false;
    };
  }

  private int afterRetired(Tokens tokens, int index) {
    boolean retired =
        index + 2 < tokens.size()
            && tokens.isMark(index, '(')
            && lexicon.is(tokens, index + 1, WordClass.SUFFIX)
            && tokens.isMark(index + 2, ')');
    return retired ? index + 3 : index;
  }

  /** The first token that is no "Jr." or "MP" behind a name. */
  int afterSuffixes(Tokens tokens, int index) {
    int at = index;
    while (at < tokens.size()) {
      int word = tokens.isMark(at, ',') ? at + 1 : at;
      if (word >= tokens.size()
          || !tokens.isCapitalised(word)
          || !isGeneration(tokens, word) && !lexicon.is(tokens, word, WordClass.SUFFIX)) {
        break;
      }
      at = word + 1;
    }
    return at;
  }

  /** Whether a token may be part of a person's name. */
  boolean isPart(Tokens tokens, int index) {
    if (index >= tokens.size() || !tokens.isCapitalised(index)) {
      return index < tokens.size() && isPrefixed(tokens, index);
    }
    int classes = lexicon.classesOf(tokens, index);
    return (classes & WordClass.GIVEN.bit()) != 0
        || (classes & OTHER) == 0 && !isOther(tokens, index);
  }

  private boolean isAlsoName(Tokens tokens, int index) {
    return index < tokens.size()
        && tokens.shape(index) == Tokens.Shape.CAPITALISED
        && lexicon.is(tokens, index, WordClass.ALSO_NAME);
  }

  private boolean isOther(Tokens tokens, int index) {
    return isGeneration(tokens, index)
        || isPlainLetter(tokens, index)
        || isAbbreviation(tokens, index)
        || lexicon.parties().at(tokens, index).isPresent();
  }

  /** "US", "EU-27", "COP27": upper case and short, or with digits. */
  private static boolean isAbbreviation(Tokens tokens, int index) {
    int length = tokens.end(index) - tokens.start(index);
    boolean upper = tokens.shape(index) == Tokens.Shape.UPPER;
    return upper && length <= 3 && !isInitial(tokens, index);
  }

  /** "al-Harthy", "el-Sayed": small only in its first part. */
  private static boolean isPrefixed(Tokens tokens, int index) {
    int start = tokens.start(index);
    int hyphen = tokens.hyphen(index);
    return hyphen > start
        && hyphen - start <= 3
        && hyphen + 1 < tokens.end(index)
        && Character.isLowerCase(tokens.charAt(start))
        && Character.isUpperCase(tokens.charAt(hyphen + 1));
  }

  /** "AnnaPresident": where a page's links have lost the space between them. */
  private static boolean isGlued(Tokens tokens, int index) {
    for (int at = tokens.start(index) + 3; at + 4 < tokens.end(index); at++) {
      if (Character.isLowerCase(tokens.charAt(at - 1))
          && Character.isUpperCase(tokens.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** The article of "A Forum", the mark of "Q Do you", the rest of "U.S-ASEAN", "I'm". */
  private static boolean isPlainLetter(Tokens tokens, int index) {
    int start = tokens.start(index);
    int length = tokens.end(index) - start;
    boolean letter = length == 1 && (index == 0 || !tokens.isCapitalised(index - 1));
    char second = length > 1 ? tokens.charAt(start + 1) : ' ';
    boolean contracted = tokens.charAt(start) == 'I' && (second == '\'' || second == '\u2019');
    return letter || second == '-' || contracted;
  }

  /** "Jr.", "III". */
  private static boolean isGeneration(Tokens tokens, int index) {
    return tokens.isWord(index, "Jr") || tokens.isWord(index, "Sr") || isNumeral(tokens, index);
  }

  /** "II", "XVI": the number of a monarch or pope. */
  static boolean isNumeral(Tokens tokens, int index) {
    for (int at = tokens.start(index); at < tokens.end(index); at++) {
      switch (tokens.charAt(at)) {
        case 'I', 'V', 'X' -> {}
        default -> {
          return false;
        }
      }
    }
    return !tokens.isWord(index, "I");
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

  /** "Hassan Sheikh Mohamud": a title that is part of the name. */
  private boolean isInnerTitle(Tokens tokens, int index) {
    return switch (tokens.word(index)) {
      case "Sheikh", "Shaikh", "Haji", "Sayed" -> isPart(tokens, index + 1);
      default -> false;
    };
  }

  /** "Shia' al-Sudani": an apostrophe that is a letter of the name. */
  private boolean isLetterMark(Tokens tokens, int index) {
    boolean mark = tokens.isMark(index, '\'') || tokens.isMark(index, '\u2019');
    return mark
        && tokens.start(index) == tokens.end(index - 1)
        && index + 1 < tokens.size()
        && isPrefixed(tokens, index + 1);
  }

  private static boolean isPair(Tokens tokens, int open, int close) {
    return tokens.isMark(open, '\u201C') && tokens.isMark(close, '\u201D')
        || tokens.isMark(open, '"') && tokens.isMark(close, '"')
        || tokens.isMark(open, '(') && tokens.isMark(close, ')');
  }

  /** "Wiley T. Buchanan": whether a single initial stands inside a name. */
  static boolean hasMiddleInitial(Tokens tokens, int first, int last) {
    for (int at = first + 1; at < last; at++) {
      if (isInitial(tokens, at) && tokens.end(at) - tokens.start(at) == 2) {
        return true;
      }
    }
    return false;
  }

  /** "A.Yu.", "D.N.", "J.". */
  static boolean isInitial(Tokens tokens, int index) {
    int start = tokens.start(index);
    int end = tokens.end(index);
    boolean dotted = tokens.charAt(end - 1) == '.';
    return dotted
        && (tokens.charAt(start + 1) == '.' || end - start > 2 && tokens.charAt(start + 2) == '.');
  }
}
