package dev.dateline.dates;

import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code tense} in the rules. */
final class TenseCues {

  private static final int SHORTEST_VERB = 5;

  private final Lexicon<List<Cue>> cues;

  /** What a word may show; {@code rest} is what must follow it, empty for a single word. */
  private record Cue(Kind kind, String rest) {}

  /** What a word may show; the names are those in the rules. */
  enum Kind {
    FUTURE,
    PAST,
    PAST_OR_PARTICIPLE,
    REPORT,
    FORESEEN,
    NOT_PAST,
    DESCRIPTIVE,
    AUXILIARY,
    RECURRING,
    ACCOUNT,
    PER_SHARE,
    LONGER,
    SINCE,
    EITHER,
    TOWARD,
    WITHIN,
    CHAIN
  }

  /** What the word before a date says of its direction. */
  enum Preposition {
    SINCE,
    TOWARD,
    EITHER,
    WITHIN,
    NONE
  }

  TenseCues(RuleBook rules) {
    Map<String, List<Cue>> byWord = new HashMap<>();
    for (RuleNode section : rules.sections("tense")) {
      for (Kind kind : Kind.values()) {
        String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (String text : section.textsOf(key)) {
          add(byWord, kind, text);
        }
      }
    }
    this.cues = new Lexicon<>(byWord, List.of());
  }

  private static void add(Map<String, List<Cue>> byWord, Kind kind, String text) {
    int space = text.indexOf(' ');
    String word = space < 0 ? text : text.substring(0, space);
    String rest = space < 0 ? "" : text.substring(space + 1);
    byWord.putIfAbsent(word, new ArrayList<>());
    byWord.get(word).add(new Cue(kind, rest));
  }

  /** Whether the word at these offsets shows something. */
  boolean has(char[] text, int start, int end, Kind kind) {
    for (Cue cue : cues.find(text, start, end)) {
      if (cue.kind() == kind && follows(text, end, cue.rest())) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(char[] text, int end, String rest) {
    int after = end + 1 + rest.length();
    boolean whole = after >= text.length || !Chars.isLetter(text[after]);
    return rest.isEmpty() || whole && Chars.startsWithFolded(text, end + 1, rest);
  }

  /** The tense that a word shows after an auxiliary verb, or after a word of the future. */
  Tense tense(char[] text, int start, int end, boolean afterAuxiliary, boolean afterFuture) {
    if (has(text, start, end, Kind.FUTURE)) {
      return Tense.FUTURE;
    }
    if (has(text, start, end, Kind.PAST)) {
      return Tense.PAST;
    }
    boolean past =
        !afterAuxiliary
            && !afterFuture
            && !has(text, start, end, Kind.DESCRIPTIVE)
            && participle(text, start, end);
    return past ? Tense.PAST : Tense.UNSURE;
  }

  // "visited", but neither "United" nor the "hosted" of "U.S.-hosted"
  private boolean participle(char[] text, int start, int end) {
    boolean regular =
        end - start >= SHORTEST_VERB
            && Chars.startsWith(text, end - 2, "ed")
            && Character.isLowerCase(text[start])
            && !has(text, start, end, Kind.NOT_PAST)
            && !has(text, start, end, Kind.REPORT);
    boolean compound = start > 0 && Chars.isDash(text[start - 1]);
    return !compound && (regular || has(text, start, end, Kind.PAST_OR_PARTICIPLE));
  }

  /** What a word just before a date says of it. */
  Preposition preposition(char[] text, int start, int end) {
    if (has(text, start, end, Kind.SINCE)) {
      return Preposition.SINCE;
    }
    if (has(text, start, end, Kind.TOWARD)) {
      return Preposition.TOWARD;
    }
    if (has(text, start, end, Kind.WITHIN)) {
      return Preposition.WITHIN;
    }
    return has(text, start, end, Kind.EITHER) ? Preposition.EITHER : Preposition.NONE;
  }
}
