package dev.dateline.input.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which parts of pages are told, as {@code page-cues.txt} lists them. */
final class Cues {

  private static final String FILE = "/dev/dateline/input/page-cues.txt";

  private record ClassCue(Part part, List<String> words) {}

  private final Map<String, Part> tags = new HashMap<>();
  private final Map<String, Part> roles = new HashMap<>();
  private final Map<String, List<ClassCue>> classes = new HashMap<>();
  private final Set<String> negations = new HashSet<>();
  private final Set<String> lines = new HashSet<>();
  private final Set<String> tailLines = new HashSet<>();
  private final List<String> starts = new ArrayList<>();
  private final List<String> tailStarts = new ArrayList<>();

  /** Those that come with the program. */
  static Cues builtIn() {
    Cues cues = new Cues();
    try (InputStream in = Cues.class.getResourceAsStream(FILE);
        BufferedReader file =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = file.readLine(); line != null; line = file.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          cues.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cues;
  }

  Part ofTag(String name) {
    return tags.getOrDefault(name, Part.PLAIN);
  }

  Part ofRole(String role) {
    return roles.getOrDefault(role.trim().toLowerCase(Locale.ROOT), Part.PLAIN);
  }

  /** The part that a class or id names; what stands around the text counts before what holds it. */
  Part ofClass(String names) {
    List<String> words = CueWords.of(names);
    Part found = Part.PLAIN;
    for (int i = 0; i < words.size(); i++) {
      List<ClassCue> candidates = classes.get(words.get(i));
      if (candidates != null && (i == 0 || !negations.contains(words.get(i - 1)))) {
        found = stronger(found, best(candidates, words, i));
      }
    }
    return found;
  }

  /** Whether a block says nothing of its own: "Share", "Tags: Oslo, visits". */
  boolean isFurniture(String block) {
    return says(block, lines, starts);
  }

  /** Whether only furniture comes after this heading: "Related news". */
  boolean beginsTail(String heading) {
    return says(heading, tailLines, tailStarts);
  }

  private static boolean says(String block, Set<String> lines, List<String> starts) {
    int colon = block.indexOf(':');
    String line = (colon < 0 ? block : block.substring(0, colon)).trim();
    // No cue is longer.
    if (line.length() < 40 && lines.contains(line.toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (String start : starts) {
      if (block.regionMatches(true, 0, start, 0, start.length())) {
        return true;
      }
    }
    return false;
  }

  private static Part best(List<ClassCue> candidates, List<String> words, int at) {
    Part found = Part.PLAIN;
    for (ClassCue cue : candidates) {
      int end = at + cue.words().size();
      if (end <= words.size() && words.subList(at, end).equals(cue.words())) {
        found = stronger(found, cue.part());
      }
    }
    return found;
  }

  private static Part stronger(Part one, Part other) {
    return strength(other) > strength(one) ? other : one;
  }

  private static int strength(Part part) {
    return switch (part) {
      case PLAIN -> 0;
      case MAIN -> 1;
      case BODY -> 2;
      case HEAD, TEASERS -> 3;
      case BESIDE -> 4;
      case FURNITURE -> 5;
      case SKIP -> 6;
    };
  }

  /** {@code furniture class share, follow us}. */
  private void add(String entry) {
    String[] head = entry.split(" ", 3);
    for (String cue : head[2].split(",")) {
      add(head[0], head[1], cue.trim());
    }
  }

  private void add(String part, String place, String cue) {
    boolean tail = part.equals("tail");
    switch (place) {
      case "tag" -> tags.put(cue, part(part));
      case "role" -> roles.put(cue, part(part));
      case "class" -> addClass(part, cue);
      case "line" -> (tail ? tailLines : lines).add(cue);
      case "start" -> (tail ? tailStarts : starts).add(cue);
      default -> throw new IllegalStateException("no such place: " + place);
    }
  }

  private void addClass(String part, String cue) {
    if (part.equals("not")) {
      negations.add(cue);
      return;
    }
    List<String> words = List.of(cue.split(" "));
    classes
        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
        .add(new ClassCue(part(part), words));
  }

  private static Part part(String name) {
    return Part.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
