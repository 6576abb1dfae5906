package dev.dateline.events;

import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts a sentence among its events, each boundary at the strongest barrier between two. */
final class Windows {

  private final Barriers barriers;

  Windows(Barriers barriers) {
    this.barriers = barriers;
  }

  /** The events with their windows, in text order. */
  List<Candidate> of(SentenceReading sentence, List<Attachment.Pair> pairs) {
    List<Hull> hulls = hulls(pairs);
    List<Candidate> candidates = new ArrayList<>();
    // By identity: the hash of a trigger would be that of its whole rule.
    Map<Trigger, Window> leads = new IdentityHashMap<>();
    int start = 0;
    for (int i = 0; i < hulls.size(); i++) {
      Hull hull = hulls.get(i);
      int end = sentence.tokens().size() - 1;
      if (i + 1 < hulls.size() && hull.last < hulls.get(i + 1).first) {
        end = boundary(sentence.tokens(), hull, hulls.get(i + 1));
      }
      Window own = new Window(afterMarks(sentence.tokens(), start), end);
      Window window = bracketed(sentence.tokens(), hull, own);
      Trigger trigger = hull.pair.trigger();
      Window lead = leads.getOrDefault(trigger, Window.EMPTY);
      candidates.add(new Candidate(trigger, hull.pair.date(), window, lead));
      leads.putIfAbsent(trigger, new Window(window.first(), trigger.last()));
      if (end + 1 < sentence.tokens().size()) {
        start = end + 1;
      }
    }
    return candidates;
  }

  /** What a pair spans: trigger and date, but only the date when the trigger has one already. */
  private record Hull(Attachment.Pair pair, int first, int last, boolean further) {}

  private static List<Hull> hulls(List<Attachment.Pair> pairs) {
    List<Hull> hulls = new ArrayList<>();
    Set<Trigger> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Attachment.Pair pair : pairs) {
      boolean first = seen.add(pair.trigger());
      int from = pair.date().first();
      int to = pair.date().last();
      hulls.add(
          first
              ? new Hull(
                  pair,
                  Math.min(pair.trigger().first(), from),
                  Math.max(pair.trigger().last(), to),
                  false)
              : new Hull(pair, from, to, true));
    }
    hulls.sort(new InText());
    return hulls;
  }

  /** A clause's words begin after the comma or "and" that joins it to the one before. */
  private static int afterMarks(Tokens tokens, int start) {
    int at = start;
    while (at > 0
        && at + 1 < tokens.size()
        && (!tokens.isWord(at)
            || tokens.word(at).equals("and")
            || tokens.word(at).equals("then"))) {
      at++;
    }
    return at;
  }

  /** The last token before the strongest barrier between two events. */
  private int boundary(Tokens tokens, Hull before, Hull after) {
    int left = before.last;
    int right = after.first;
    if (after.further && isLink(tokens, left + 1)) {
      return left;
    }
    int best = left;
    int highest = -1;
    for (int at = left + 1; at < right; at++) {
      int cost = barriers.cost(tokens, at);
      if (cost >= highest) {
        highest = cost;
        best = tokens.isMark(at, ')') ? at : at - 1;
      }
    }
    return Math.max(best, left);
  }

  /** "from May 9 to 11 and to Astana": the next leg begins right behind the date. */
  private static boolean isLink(Tokens tokens, int index) {
    return tokens.isMark(index, ',')
        || tokens.isMark(index, ';')
        || tokens.word(index).equals("and");
  }

  /** An event wholly inside brackets ends at them. */
  private static Window bracketed(Tokens tokens, Hull hull, Window window) {
    int open = -1;
    int close = -1;
    for (int at = hull.first; at >= window.first() && open < 0; at--) {
      if (tokens.isMark(at, ')')) {
        return window;
      }
      open = tokens.isMark(at, '(') ? at : -1;
    }
    for (int at = hull.last; open >= 0 && at <= window.last() && close < 0; at++) {
      close = tokens.isMark(at, ')') ? at : -1;
    }
    return open >= 0 && close > open ? new Window(open + 1, close - 1) : window;
  }

  /** The order in which events begin, then end. */
  private static final class InText implements Comparator<Hull> {
    @Override
    public int compare(Hull one, Hull other) {
      int byStart = Integer.compare(one.first, other.first);
      return byStart != 0 ? byStart : Integer.compare(one.last, other.last);
    }
  }
}
