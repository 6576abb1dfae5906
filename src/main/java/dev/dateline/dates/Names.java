package dev.dateline.dates;

import java.util.List;

/** Reads names of several words at a place of a text. */
final class Names {

  private Names() {}

  /** Whether a name stands at an offset; its apostrophes, hyphens and blanks may be any. */
  static boolean stands(Cursor cursor, int start, String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!alike(cursor.charAt(start + i), name.charAt(i))) {
        return false;
      }
    }
    return !Chars.isLetter(cursor.charAt(start + name.length()));
  }

  private static boolean alike(char read, char wanted) {
    return read == wanted
        || wanted == '\'' && Chars.isApostrophe(read)
        || wanted == '-' && Chars.isDash(read)
        || wanted == ' ' && Chars.isSpace(read);
  }

  /**
   * The end of the name of a day together with a country that it is said to be of, or 0: "Belarus's
   * Independence Day", "Independence Day of the Republic of Belarus".
   */
  static int withCountry(Cursor cursor, int start, int nameEnd, List<String> countries) {
    if (comesBefore(cursor, start, countries)) {
      return nameEnd;
    }
    cursor.to(nameEnd);
    if (!cursor.skipNext(Sense.OF) || !cursor.space()) {
      return 0;
    }
    if (cursor.skip(Sense.THE)) {
      cursor.space();
    }
    if (stands(cursor, cursor.at(), "Republic of")) {
      cursor.to(cursor.at() + "Republic of".length());
      cursor.space();
    }
    for (String country : countries) {
      if (stands(cursor, cursor.at(), country)) {
        return cursor.at() + country.length();
      }
    }
    return 0;
  }

  private static boolean comesBefore(Cursor cursor, int start, List<String> countries) {
    int end = cursor.blanksBefore(start);
    if (cursor.charAt(end - 1) == 's' && Chars.isApostrophe(cursor.charAt(end - 2))) {
      end -= 2;
    } else if (Chars.isApostrophe(cursor.charAt(end - 1))) {
      end--;
    }
    for (String country : countries) {
      int from = end - country.length();
      boolean fits = from >= 0 && stands(cursor, from, country);
      if (fits && !Chars.isLetter(cursor.charAt(from - 1))) {
        return true;
      }
    }
    return false;
  }
}
