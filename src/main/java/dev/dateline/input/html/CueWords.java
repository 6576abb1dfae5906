package dev.dateline.input.html;

import java.util.ArrayList;
import java.util.List;

/** The words of class names and of cues: "field--name-body" and "fieldNameBody" both have three. */
final class CueWords {

  /** Stands between the names of a class attribute, so that no cue goes over the end of one. */
  static final String BOUNDARY = "";

  private CueWords() {}

  /** The words in lower case. */
  static List<String> of(String names) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean letter = isWordCharacter(c);
      boolean hump = letter && i > start && isHump(names, i);
      if ((!letter || hump) && i > start) {
        words.add(lower(names, start, i));
      }
      if (c == ' ' || c == '\n' || c == '\t') {
        words.add(BOUNDARY);
      }
      start = letter ? (hump ? i : Math.min(start, i)) : i + 1;
    }
    return words;
  }

  private static boolean isWordCharacter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c > 127;
  }

  private static boolean isHump(String names, int at) {
    char before = names.charAt(at - 1);
    return names.charAt(at) >= 'A' && names.charAt(at) <= 'Z' && before >= 'a' && before <= 'z';
  }

  /** Letters of other alphabets stay as they are: no cue has any. */
  private static String lower(String names, int from, int to) {
    char[] letters = new char[to - from];
    for (int i = from; i < to; i++) {
      char c = names.charAt(i);
      letters[i - from] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return new String(letters);
  }
}
