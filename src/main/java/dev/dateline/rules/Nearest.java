package dev.dateline.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds what a misspelt word was meant to be. */
public final class Nearest {

  private static final int LONGEST = 40;

  private Nearest() {}

  /** {@code "; did you mean 'json'?"}, or empty when nothing is near. */
  public static String hint(String word, List<String> known) {
    if (word.length() > LONGEST) {
      return "";
    }
    String folded = word.toLowerCase(Locale.ROOT);
    String best = "";
    int least = Math.max(1, word.length() / 3) + 1;
    for (String candidate : known) {
      String other = candidate.toLowerCase(Locale.ROOT);
      boolean begins = !folded.isEmpty() && other.startsWith(folded);
      int distance = begins ? 0 : distance(folded, other);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : "; did you mean '" + best + "'?";
  }

  /** The known words that are nearest to one, the nearest first; none that is far from it. */
  public static List<String> several(String word, Collection<String> known, int most) {
    int farthest = word.length() / 2;
    List<List<String>> byDistance = new ArrayList<>();
    for (int i = 0; i <= farthest; i++) {
      byDistance.add(new ArrayList<>());
    }
    for (String candidate : word.length() > LONGEST ? List.<String>of() : known) {
      int distance = distance(word, candidate);
      if (distance <= farthest) {
        byDistance.get(distance).add(candidate);
      }
    }
    List<String> nearest = new ArrayList<>();
    for (List<String> alike : byDistance) {
      nearest.addAll(alike);
    }
    return List.copyOf(nearest.subList(0, Math.min(most, nearest.size())));
  }

  /** How many letters to insert, drop, change or swap with the next. */
  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int step(int[][] steps, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    least = Math.min(least, steps[i - 1][j - 1] + change);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
