package dev.dateline.input.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Drops what pages have at the same place at their top and foot, and their numbers. */
final class RunningHeads {

  /** So many lines at the top, and at the foot, are looked at. */
  private static final int DEPTH = 4;

  /** Lines of a page that are this near in points are at the same place. */
  private static final int NEAR = 6;

  private final Map<String, Integer> seen = new HashMap<>();
  private final int pages;

  private RunningHeads(int pages) {
    this.pages = pages;
  }

  /** The pages without them. */
  static List<List<Line>> dropped(List<List<Line>> pages) {
    RunningHeads heads = new RunningHeads(pages.size());
    for (List<Line> page : pages) {
      heads.count(page);
    }
    List<List<Line>> bare = new ArrayList<>();
    for (List<Line> page : pages) {
      bare.add(heads.without(page));
    }
    return bare;
  }

  private void count(List<Line> page) {
    Set<String> keys = new HashSet<>();
    for (Line line : edges(page)) {
      String said = masked(line.text());
      keys.add(said + " " + Math.round(line.y() / NEAR));
      keys.add(said + " " + Math.round(line.y() / NEAR + 0.5));
    }
    for (String key : keys) {
      seen.merge(key, 1, Integer::sum);
    }
  }

  private List<Line> without(List<Line> page) {
    Set<Line> edges = new HashSet<>(edges(page));
    List<Line> rest = new ArrayList<>();
    for (Line line : page) {
      if (!edges.contains(line) || !isRepeated(line) && !isPageNumber(line.text())) {
        rest.add(line);
      }
    }
    return rest;
  }

  /** On two pages in five at least: left and right pages may have heads of their own. */
  private boolean isRepeated(Line line) {
    String said = masked(line.text());
    int here = seen.getOrDefault(said + " " + Math.round(line.y() / NEAR), 0);
    int beside = seen.getOrDefault(said + " " + Math.round(line.y() / NEAR + 0.5), 0);
    int times = Math.max(here, beside);
    return times >= 2 && times * 5 >= pages * 2;
  }

  private static List<Line> edges(List<Line> page) {
    List<Line> sorted = new ArrayList<>(page);
    sorted.sort(java.util.Comparator.comparingDouble(Line::y));
    if (sorted.size() <= 2 * DEPTH) {
      return sorted;
    }
    List<Line> edges = new ArrayList<>(sorted.subList(0, DEPTH));
    edges.addAll(sorted.subList(sorted.size() - DEPTH, sorted.size()));
    return edges;
  }

  private static String masked(String text) {
    StringBuilder masked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean again = Character.isDigit(c) && i > 0 && Character.isDigit(text.charAt(i - 1));
      if (!again) {
        masked.append(Character.isDigit(c) ? '#' : c);
      }
    }
    return masked.toString();
  }

  /** "3", "- 3 -", "Page 3 of 9", "3/9", "3 | Page". */
  private static boolean isPageNumber(String text) {
    String said = masked(text).toLowerCase(Locale.ROOT).replaceAll("[\\s|.\u2013\u2014-]+", " ");
    boolean roman = !text.isEmpty() && text.length() <= 5 && text.matches("[ivxl]+");
    return roman
        || text.length() <= 20
            && switch (said.strip()) {
              case "#" -> text.strip().length() <= 3 || text.indexOf('-') >= 0;
              case "page #", "page # of #", "# page", "#/#", "page #/#", "# of #", "p #" -> true;
              default -> false;
            };
  }
}
