package dev.dateline.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the day that metadata states: ISO 8601, RFC 822 as in mail and RSS, or a full date in
 * English words. The day is taken as written, in the writer's own time zone.
 *
 * <p>{@code 3/4/2025} is read by nobody: it is another day on the other side of an ocean.
 */
final class DeclaredDay {

  private static final int LONGEST = 64;

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private int day;
  private int month;
  private int year;
  private int weekday;

  private DeclaredDay() {}

  /** The day, or empty when the text states none in full, or one that its weekday contradicts. */
  static Optional<LocalDate> parse(String text) {
    String stated = text.strip();
    Optional<LocalDate> iso = IsoDay.parseStart(stated);
    if (iso.isPresent() || stated.isEmpty() || stated.length() > LONGEST) {
      return iso;
    }
    return Character.isDigit(stated.charAt(0)) && stated.length() >= 8
        ? yearFirst(stated).or(() -> inWords(stated))
        : inWords(stated);
  }

  /** What to tell the user of a text that states no day. */
  static String complaint(String column, String stated) {
    String shown = stated.length() > LONGEST ? stated.substring(0, LONGEST) + "..." : stated;
    return "'" + column + "' is not a full date (2025-06-09, 9 June 2025): '" + shown + "'";
  }

  /** {@code 20250609}, {@code 20250609T101500Z}, {@code 2025/06/09}, {@code 2025.06.09}. */
  private static Optional<LocalDate> yearFirst(String text) {
    if (text.length() > 8 && isMark(text.charAt(4)) && text.charAt(4) == text.charAt(7)) {
      return IsoDay.parseStart(
          text.substring(0, 4) + '-' + text.substring(5, 7) + '-' + text.substring(8));
    }
    boolean basic = text.length() == 8 || text.charAt(8) == 'T';
    return basic
        ? IsoDay.parse(
            text.substring(0, 4) + '-' + text.substring(4, 6) + '-' + text.substring(6, 8))
        : Optional.empty();
  }

  private static boolean isMark(char c) {
    return c == '/' || c == '.';
  }

  private static Optional<LocalDate> inWords(String text) {
    DeclaredDay parts = new DeclaredDay();
    for (String word : words(text.toLowerCase(Locale.ENGLISH))) {
      if (!parts.take(word)) {
        return Optional.empty();
      }
    }
    return parts.date();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBetweenWords(text, i, i > from)) {
        if (i > from) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  /** A hyphen parts words as in {@code 09-Jun-2025}, but begins a zone as in {@code -0300}. */
  private static boolean isBetweenWords(String text, int at, boolean inWord) {
    char c = text.charAt(at);
    return c == '-' ? inWord : " \t\u00a0,;|".indexOf(c) >= 0;
  }

  /** Whether the word has a place in a full date, with a time of day behind it or before. */
  private boolean take(String word) {
    return Character.isDigit(word.charAt(0)) ? takeNumber(word) : takeWord(word);
  }

  private boolean takeNumber(String word) {
    if (word.indexOf(':') > 0) {
      return true;
    }
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    String ending = word.substring(digits);
    int number = digits <= 4 ? Integer.parseInt(word.substring(0, digits)) : 0;
    if (digits == 4 && ending.isEmpty() && year == 0) {
      year = number;
      return true;
    }
    boolean ordinal = ending.isEmpty() || ending.equals(".") || isOrdinal(ending);
    if (digits > 2 || !ordinal || day > 0) {
      return false;
    }
    day = number;
    return true;
  }

  private static boolean isOrdinal(String ending) {
    return ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
  }

  private boolean takeWord(String word) {
    int named = named(MONTHS, word);
    if (named > 0 && month == 0) {
      month = named;
      return true;
    }
    int inWeek = named(WEEKDAYS, word);
    if (inWeek > 0 && weekday == 0) {
      weekday = inWeek;
      return true;
    }
    return isTimeWord(word);
  }

  /** Counted from 1; a name may be cut to three letters or more: "Sept.". */
  private static int named(List<String> names, String word) {
    String stem = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    for (int i = 0; i < names.size() && stem.length() >= 3; i++) {
      if (names.get(i).startsWith(stem)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** What stands beside a time of day: {@code GMT}, {@code +0300}, {@code (MSK)}, {@code pm}. */
  private static boolean isTimeWord(String word) {
    char first = word.charAt(0);
    if (first == '+' || first == '-' || first == '–') {
      return word.length() == 1 || Character.isDigit(word.charAt(1));
    }
    String bare = first == '(' && word.endsWith(")") ? word.substring(1, word.length() - 1) : word;
    boolean clock =
        bare.equals("at") || bare.equals("of") || bare.equals("am") || bare.equals("pm");
    return clock || isZone(bare);
  }

  private static boolean isZone(String word) {
    return switch (word) {
      case "z",
          "ut",
          "utc",
          "gmt",
          "bst",
          "cet",
          "cest",
          "eet",
          "eest",
          "msk",
          "ist",
          "jst",
          "kst",
          "est",
          "edt",
          "cst",
          "cdt",
          "mst",
          "mdt",
          "pst",
          "pdt" ->
          true;
      default -> false;
    };
  }

  private Optional<LocalDate> date() {
    if (day == 0 || month == 0 || year == 0) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      boolean agrees = weekday == 0 || date.getDayOfWeek().getValue() == weekday;
      return agrees ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
