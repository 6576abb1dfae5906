package dev.dateline.input.office;

import java.util.Locale;

/** Counts the items of one list on each of its levels. */
final class Counters {

  private static final int LEVELS = 10;
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private final int[] numbers = new int[LEVELS];
  private final boolean[] begun = new boolean[LEVELS];

  /** The number of the next item on a level, from which levels below begin anew. */
  int next(int level, int start) {
    numbers[level] = begun[level] ? numbers[level] + 1 : start;
    begun[level] = true;
    for (int i = level + 1; i < LEVELS; i++) {
      begun[i] = false;
    }
    return numbers[level];
  }

  /** The present number of a level, 1 when it has none. */
  int at(int level) {
    return begun[level] ? numbers[level] : 1;
  }

  /** A level that there is. */
  static int level(int level) {
    return Math.max(0, Math.min(LEVELS - 1, level));
  }

  /** A number in the form that a list asks for. */
  static String written(int number, String form) {
    return switch (form) {
      case "lowerLetter", "a" -> letters(number);
      case "upperLetter", "A" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman", "i" -> roman(number);
      case "upperRoman", "I" -> roman(number).toUpperCase(Locale.ROOT);
      default -> String.valueOf(number);
    };
  }

  /** a to z, then aa, bb. */
  private static String letters(int number) {
    if (number < 1 || number > 26 * 8) {
      return String.valueOf(number);
    }
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        roman.append(ROMAN_LETTERS[i]);
        rest -= ROMAN[i];
      }
    }
    return roman.toString();
  }
}
