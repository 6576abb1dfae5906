package dev.dateline.events;

import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the cues of a sentence; they may overlap. */
final class CueFinder {

  private record Entry(Cue.Kind kind, List<Element> pattern) {}

  private final ByWord<Entry> byFirstWord = new ByWord<>();

  CueFinder(RuleBook book, Verbs verbs, Vocabulary.Builder words) {
    PatternParser parser = new PatternParser(verbs, words);
    for (RuleNode section : book.sections("cues")) {
      for (Cue.Kind kind : Cue.Kind.values()) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<RuleNode> patterns = section.find(name);
        if (patterns.isPresent()) {
          add(kind, patterns.get(), parser);
        }
      }
    }
  }

  private void add(Cue.Kind kind, RuleNode node, PatternParser parser) {
    for (RuleNode item : node.items()) {
      List<Element> pattern = parser.parse(item);
      for (int number : ((Element.Word) pattern.get(0)).numbers()) {
        byFirstWord.add(number, new Entry(kind, pattern));
      }
    }
  }

  /** The cues in the order of their first tokens. */
  List<Cue> find(SentenceReading sentence) {
    PatternMatcher matcher = new PatternMatcher(sentence);
    List<Cue> cues = new ArrayList<>();
    for (int at = 0; at < sentence.tokens().size(); at++) {
      List<Entry> entries = byFirstWord.at(sentence.tokens().number(at));
      if (entries.isEmpty() || sentence.isDate(at)) {
        continue;
      }
      for (Entry entry : entries) {
        int last = matcher.match(entry.pattern(), at);
        if (last >= at) {
          cues.add(new Cue(entry.kind(), at, last));
        }
      }
    }
    return withoutParts(cues);
  }

  /** The "held" of "to be held" is no past. */
  private static List<Cue> withoutParts(List<Cue> cues) {
    List<Cue> whole = new ArrayList<>(cues.size());
    for (Cue cue : cues) {
      if (cue.kind() != Cue.Kind.PAST || !isPart(cue, cues)) {
        whole.add(cue);
      }
    }
    return whole;
  }

  private static boolean isPart(Cue part, List<Cue> cues) {
    for (Cue cue : cues) {
      boolean covers = cue.first() < part.first() && part.last() <= cue.last();
      if (covers && cue.kind() == Cue.Kind.FUTURE) {
        return true;
      }
    }
    return false;
  }
}
