package dev.dateline.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares the forms of people's names. */
final class NameForms {

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

  private static final String SEPARATORS = " \u00A0\u202F\t\n\u000B\f\r,\"\u201C\u201D()";

  /** What tells a person from another of the same name, but not in every text: "Jr.", "II". */
  private static final Set<String> SUFFIXES =
      Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv", "vi", "vii", "viii", "xiv", "xvi");

  private NameForms() {}

  /** Lower case, without accents. */
  static String fold(String name) {
    String folded = name;
    if (!isAscii(name)) {
      folded = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }
    return folded.toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** "ANTONY J. BLINKEN" as "Antony J. Blinken"; a name with small letters as it is. */
  static String ordinary(String name) {
    StringBuilder ordinary = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c)) {
        return name;
      }
      boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
      ordinary.append(inside ? Character.toLowerCase(c) : c);
    }
    return name.indexOf(' ') < 0 ? name : ordinary.toString();
  }

  /** The words of a name that tell people apart: no "Jr.", no "II". */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(fold(name), SEPARATORS);
    while (parts.hasMoreTokens()) {
      String word = parts.nextToken();
      if (words.isEmpty() || !SUFFIXES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether two names have different numbers: "Frederick William II" and "III". */
  static boolean numbersDiffer(String one, String other) {
    String a = number(one);
    String b = number(other);
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  private static String number(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    for (int i = 0; i < last.length(); i++) {
      if ("IVX".indexOf(last.charAt(i)) < 0) {
        return "";
      }
    }
    return last;
  }

  /** Whether a word stands in a name as it is. */
  static boolean hasWord(String name, String word) {
    int at = name.indexOf(word);
    int end = at + word.length();
    return at >= 0
        && (at == 0 || name.charAt(at - 1) == ' ')
        && (end == name.length() || name.charAt(end) == ' ');
  }

  /** The last word of a name, folded. */
  static String surname(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** "Krutoi" and "Krutoy", "Zelensky" and "Zelenskyy": nearly the same letters. */
  static boolean isSpelling(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 5 || one.charAt(0) != other.charAt(0)) {
      return one.equals(other);
    }
    int distance = DISTANCE.apply(one, other);
    return distance >= 0 && distance <= (shorter < 8 ? 1 : 2);
  }

  /** Whether two first names may be one: equal, a spelling, or an initial of the other. */
  static boolean firstNamesAgree(List<String> one, List<String> other) {
    if (one.size() < 2 || other.size() < 2) {
      return true;
    }
    String a = one.get(0);
    String b = other.get(0);
    boolean initial = a.endsWith(".") || b.endsWith(".");
    return initial ? a.charAt(0) == b.charAt(0) : isSpelling(a, b);
  }
}
