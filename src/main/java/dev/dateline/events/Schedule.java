package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution;
import dev.dateline.model.Span;
import dev.dateline.text.Block;
import dev.dateline.text.Structure;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The entries of a schedule: lines that begin with a time of day, on the day that its title says,
 * and lines below a heading that is a day.
 */
final class Schedule {

  /** A line of the schedule and its day. */
  private record Entry(Span span, ResolvedDate day) {}

  /** "Remarks of the President on his agenda": a schedule says so with its first words. */
  private static final int OPENING = 24;

  private final List<Entry> entries = new ArrayList<>();

  /**
   * The schedule that a page is; one without entries when it is none.
   *
   * @param dates the page's dates with their values, in text order
   * @param words of which one stands in the title of a schedule
   */
  Schedule(Structure structure, List<ResolvedDate> dates, List<String> words) {
    if (isTitled(structure, words)) {
      Optional<ResolvedDate> page = LeadEvent.stamp(structure);
      Optional<ResolvedDate> heading = Optional.empty();
      int headings = 0;
      for (Block block : structure.blocks()) {
        boolean stamp = block.kind() == Block.Kind.STAMP;
        if (stamp && !isTitle(structure, block, words)) {
          heading = dayIn(block.span(), dates);
          headings++;
        }
        // The first such line may be the page's own stamp, below which times are of the title's
        // day.
        boolean ofPage = headings < 2 && beginsWithTime(structure.text(), block.span());
        Optional<ResolvedDate> day = ofPage ? page : heading;
        if (!stamp && day.isPresent()) {
          entries.add(new Entry(block.span(), day.get()));
        }
      }
    }
  }

  /** The day of a sentence of an entry that states none itself, or only its last: "(to 8 June)". */
  Optional<ResolvedDate> dayOf(SentenceReading sentence) {
    List<DateMention> dates = sentence.dates();
    boolean last = dates.size() == 1 && isEnd(sentence.tokens(), dates.get(0));
    if (!dates.isEmpty() && !last) {
      return Optional.empty();
    }
    for (Entry entry : entries) {
      if (entry.span().contains(sentence.span())) {
        return Optional.of(last ? through(entry.day(), dates.get(0).date()) : entry.day());
      }
    }
    return Optional.empty();
  }

  /** "(to 8 June)", "(until 8 June)". */
  private static boolean isEnd(Tokens tokens, DateMention date) {
    int to = date.first() - 1;
    return to > 0
        && tokens.isMark(to - 1, '(')
        && switch (tokens.word(to)) {
          case "to", "To", "until", "through" -> true;
          default -> false;
        };
  }

  private static ResolvedDate through(ResolvedDate first, ResolvedDate last) {
    DateRange range = first.range().orElseThrow();
    DateRange end = last.range().orElseThrow();
    if (end.start().isBefore(range.start())) {
      return first;
    }
    List<String> steps = new ArrayList<>(first.basis());
    steps.addAll(last.basis());
    return new ResolvedDate(
        last.expression(), new Resolution.Known(range.through(end), steps, last.from()), List.of());
  }

  /** Whether an entry stands at an offset. */
  boolean holds(int offset) {
    for (Entry entry : entries) {
      if (entry.span().contains(offset)) {
        return true;
      }
    }
    return false;
  }

  /** The day that a heading such as "TUESDAY, JUNE 7" is. */
  private static Optional<ResolvedDate> dayIn(Span block, List<ResolvedDate> dates) {
    for (ResolvedDate date : dates) {
      boolean day = date.range().isPresent() && date.range().get().precision() == Precision.DAY;
      if (day && block.contains(date.span()) && date.span().length() * 2 > block.length()) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private static boolean isTitled(Structure structure, List<String> words) {
    for (Block block : structure.blocks()) {
      if (isTitle(structure, block, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(Structure structure, Block block, List<String> words) {
    if (block.kind() != Block.Kind.HEADLINE && block.kind() != Block.Kind.STAMP) {
      return false;
    }
    String title = block.span().of(structure.text()).toLowerCase(Locale.ROOT);
    for (String word : words) {
      int at = title.indexOf(word);
      if (at >= 0) {
        return at <= OPENING;
      }
    }
    return false;
  }

  /** "9:00 a.m. Secretary ...", "14.30 Meeting with ...". */
  private static boolean beginsWithTime(String text, Span block) {
    int at = block.start();
    while (at < block.end() && at - block.start() < 2 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean hour = at > block.start() && at + 2 < block.end();
    return hour
        && (text.charAt(at) == ':' || text.charAt(at) == '.')
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2));
  }
}
