package dev.dateline.events;

import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.text.Block;
import dev.dateline.text.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The entries of a schedule: lines that begin with a time of day, on the day that its title says.
 */
final class Schedule {

  private final Optional<ResolvedDate> day;
  private final List<Span> entries = new ArrayList<>();

  /**
   * The schedule that a page is; one without entries when it is none.
   *
   * @param words of which one stands in the title of a schedule
   */
  Schedule(Structure structure, List<String> words) {
    day = isTitled(structure, words) ? LeadEvent.stamp(structure) : Optional.empty();
    if (day.isPresent()) {
      for (Block block : structure.blocks()) {
        if (beginsWithTime(structure.text(), block.span())) {
          entries.add(block.span());
        }
      }
    }
  }

  /** The day of a sentence of an entry that states none itself. */
  Optional<ResolvedDate> dayOf(SentenceReading sentence) {
    return sentence.dates().isEmpty() && holds(sentence.span().start()) ? day : Optional.empty();
  }

  /** Whether an entry stands at an offset. */
  boolean holds(int offset) {
    for (Span entry : entries) {
      if (entry.contains(offset)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitled(Structure structure, List<String> words) {
    for (Block block : structure.blocks()) {
      if (block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.STAMP) {
        String title = block.span().of(structure.text()).toLowerCase(Locale.ROOT);
        for (String word : words) {
          if (title.contains(word)) {
            return true;
          }
        }
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
