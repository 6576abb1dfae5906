package dev.dateline.corrections;

import dev.dateline.output.CellGuard;
import java.nio.charset.Charset;
import java.text.Normalizer;

/** Texts of cells as they are before and after a spreadsheet had them. */
final class Cells {

  private static final char REPLACEMENT = '\uFFFD';

  /** Letters that have their stroke built in, each before the one without it. */
  private static final String STROKED = " łl ŁL đd ĐD ħh ĦH ıi";

  private Cells() {}

  /** The text of a cell: one line, without the apostrophes that guard it. */
  static String clean(String cell) {
    String text = cell.replaceAll("[\\s\u00A0]+", " ").strip();
    int guards = 0;
    while (guards < text.length() && text.charAt(guards) == '\'') {
      guards++;
    }
    String rest = text.substring(guards);
    return rest.equals(CellGuard.guard(rest)) ? text : rest;
  }

  /** Whether a cell says what it said before, whatever became of spaces, guards and letters. */
  static boolean isSame(String before, String after) {
    String one = comparable(before);
    String other = comparable(after);
    if (one.length() != other.length()) {
      return false;
    }
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i) && !standsFor(other.charAt(i), one.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether letters were lost on the way: the cell has marks for them that it did not have. */
  static boolean isDamaged(String before, String after) {
    boolean plain = before.chars().allMatch(c -> c < 128);
    return count(after, REPLACEMENT) > count(before, REPLACEMENT)
        || !plain && count(after, '?') > count(before, '?');
  }

  /** A spreadsheet that cannot write a letter writes a question mark, or the letter below it. */
  private static boolean standsFor(char after, char before) {
    if (before < 128) {
      return false;
    }
    String plain = Normalizer.normalize(String.valueOf(before), Normalizer.Form.NFD);
    boolean below = after == plain.charAt(0) || STROKED.contains(" " + before + after);
    return after == '?' || after == REPLACEMENT || below && !isWestern(before);
  }

  /** The letters that every spreadsheet of the west can write, so that no other stands for them. */
  private static boolean isWestern(char c) {
    return Charset.forName("windows-1252").newEncoder().canEncode(c);
  }

  private static String comparable(String cell) {
    String text = Normalizer.normalize(clean(cell), Normalizer.Form.NFC);
    int guards = 0;
    while (guards < text.length() && text.charAt(guards) == '\'') {
      guards++;
    }
    return text.substring(guards);
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == c ? 1 : 0;
    }
    return count;
  }
}
