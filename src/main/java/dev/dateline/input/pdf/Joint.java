package dev.dateline.input.pdf;

import java.util.Set;

/** Joins the lines of a paragraph, and the words that were parted at the ends of lines. */
final class Joint {

  /** Words of which the hyphen is their own: "vice-minister", "two-day". */
  private static final Set<String> PREFIXES =
      Set.of(
          "vice",
          "ex",
          "non",
          "self",
          "mid",
          "anti",
          "pro",
          "cross",
          "all",
          "half",
          "well",
          "long",
          "short",
          "high",
          "low",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "then",
          "so",
          "re",
          "first",
          "second",
          "third",
          "full",
          "part",
          "air",
          "follow",
          "co",
          "post",
          "pre",
          "inter",
          "multi",
          "euro",
          "state",
          "government",
          "far");

  private Joint() {}

  /** Appends a line to a paragraph. */
  static void join(StringBuilder paragraph, String line) {
    int last = paragraph.length() - 1;
    if (last < 0) {
      paragraph.append(line);
      return;
    }
    char end = paragraph.charAt(last);
    char next = line.charAt(0);
    if (isSoft(end)) {
      paragraph.setLength(last);
    } else if (isHyphen(end) && last > 0 && isWithin(paragraph.charAt(last - 1), next)) {
      if (Character.isLowerCase(next) && !isOwn(paragraph, last)) {
        paragraph.setLength(last);
      }
    } else if (end != '/' && !isDashBetweenDigits(paragraph, last, next)) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  /** Whether a word or number goes on in the next line. */
  static boolean isParted(StringBuilder paragraph) {
    int last = paragraph.length() - 1;
    return last > 0
        && (isSoft(paragraph.charAt(last))
            || isHyphen(paragraph.charAt(last))
                && Character.isLetterOrDigit(paragraph.charAt(last - 1)));
  }

  private static boolean isSoft(char c) {
    return c == '\u00AD' || c == '\u00AC';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isWithin(char before, char after) {
    return Character.isLetter(before) && Character.isLetter(after)
        || Character.isDigit(before) && Character.isDigit(after);
  }

  /** "9\u2013" and "10". */
  private static boolean isDashBetweenDigits(StringBuilder paragraph, int last, char next) {
    char end = paragraph.charAt(last);
    return (end == '\u2013' || end == '\u2014')
        && last > 0
        && Character.isDigit(paragraph.charAt(last - 1))
        && Character.isDigit(next);
  }

  /** Whether the hyphen at the end is not only there for the end of the line. */
  private static boolean isOwn(StringBuilder paragraph, int hyphen) {
    int start = hyphen;
    while (start > 0 && Character.isLetter(paragraph.charAt(start - 1))) {
      start--;
    }
    boolean compound = start > 0 && isHyphen(paragraph.charAt(start - 1));
    String word = paragraph.substring(start, hyphen);
    return compound || PREFIXES.contains(word.toLowerCase(java.util.Locale.ROOT));
  }
}
