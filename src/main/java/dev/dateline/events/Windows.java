package dev.dateline.events;

import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts a sentence among its events, each boundary at the strongest barrier between two. */
final class Windows {

  private final Barriers barriers;

  Windows(Barriers barriers) {
    this.barriers = barriers;
  }

  /** The events with their windows, in text order. */
  List<Candidate> of(SentenceReading sentence, List<Attachment.Pair> pairs) {
    List<Attachment.Pair> ordered = new ArrayList<>(pairs);
    ordered.sort(new InText());
    List<Candidate> candidates = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < ordered.size(); i++) {
      int end = sentence.tokens().size() - 1;
      if (i + 1 < ordered.size() && last(ordered.get(i)) < first(ordered.get(i + 1))) {
        end = boundary(sentence.tokens(), last(ordered.get(i)), first(ordered.get(i + 1)));
      }
      Window own = new Window(afterMarks(sentence.tokens(), start), end);
      Window window = bracketed(sentence.tokens(), ordered.get(i), own);
      candidates.add(new Candidate(ordered.get(i).trigger(), ordered.get(i).date(), window));
      if (end + 1 < sentence.tokens().size()) {
        start = end + 1;
      }
    }
    return candidates;
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

  private static int first(Attachment.Pair pair) {
    return Math.min(pair.trigger().first(), pair.date().first());
  }

  private static int last(Attachment.Pair pair) {
    return Math.max(pair.trigger().last(), pair.date().last());
  }

  /** The last token before the strongest barrier between two events. */
  private int boundary(Tokens tokens, int left, int right) {
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

  /** An event wholly inside brackets ends at them. */
  private static Window bracketed(Tokens tokens, Attachment.Pair pair, Window window) {
    int open = -1;
    int close = -1;
    for (int at = first(pair); at >= window.first() && open < 0; at--) {
      if (tokens.isMark(at, ')')) {
        return window;
      }
      open = tokens.isMark(at, '(') ? at : -1;
    }
    for (int at = last(pair); open >= 0 && at <= window.last() && close < 0; at++) {
      close = tokens.isMark(at, ')') ? at : -1;
    }
    return open >= 0 && close > open ? new Window(open + 1, close - 1) : window;
  }

  /** The order in which events begin, then end. */
  private static final class InText implements Comparator<Attachment.Pair> {
    @Override
    public int compare(Attachment.Pair one, Attachment.Pair other) {
      int byStart = Integer.compare(first(one), first(other));
      return byStart != 0 ? byStart : Integer.compare(last(one), last(other));
    }
  }
}
