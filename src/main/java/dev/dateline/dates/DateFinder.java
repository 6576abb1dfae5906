package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the temporal expressions of a text: dates, their ranges and lists, durations, times of day
 * and what recurs.
 *
 * <p>One pass over the characters looks for digits and for words that can begin a date; only there
 * the shapes are tried. Thread-safe; the time is linear in the length of any text.
 */
public final class DateFinder {

  private static final Shape[] NONE = {};

  private final Vocabulary vocabulary;
  private final Shape[] ofDigits;
  private final Lexicon<Shape[]> ofWords;
  private final Beginnings beginnings = new Beginnings();

  /** One that knows the words of the rules. */
  public DateFinder(RuleBook rules) {
    this(rules, DateSettings.USUAL);
  }

  /** One that knows the words of the rules and the order of dates in digits. */
  public DateFinder(RuleBook rules, DateSettings settings) {
    this.vocabulary = new Vocabulary(rules);
    List<Starter> starters = starters(settings);
    this.ofDigits = starting(starters, Word.OTHER.and(Sense.NUMBER, 0));
    Map<String, Shape[]> triggers = new HashMap<>();
    for (Map.Entry<String, Word> word : vocabulary.all().entrySet()) {
      Shape[] starting = starting(starters, word.getValue());
      if (starting.length > 0) {
        triggers.put(word.getKey(), starting);
        beginnings.add(word.getKey(), isName(word.getValue()));
      }
    }
    this.ofWords = new Lexicon<>(triggers, NONE);
  }

  /** A shape with the bits of the senses that begin it. */
  private record Starter(Shape shape, long senses) {}

  private static List<Starter> starters(DateSettings settings) {
    List<Starter> starters = new ArrayList<>();
    for (Shape shape : Shapes.inOrder(settings)) {
      starters.add(new Starter(shape, Sense.bits(shape.starts())));
    }
    return starters;
  }

  private static Shape[] starting(List<Starter> starters, Word word) {
    List<Shape> starting = new ArrayList<>();
    for (Starter starter : starters) {
      if (word.isAny(starter.senses())) {
        starting.add(starter.shape());
      }
    }
    return starting.toArray(NONE);
  }

  // Names of days and eras are many, and have capitals.
  private static boolean isName(Word word) {
    return !word.isAny(~(Sense.NAMED_DAY.bit() | Sense.CALENDAR.bit()));
  }

  /**
   * Every temporal expression of a text, in order and without overlaps; spans count UTF-16 units.
   */
  public List<DateExpression> find(String text) {
    return find(Letters.of(text));
  }

  /** The same for a text whose characters others go through too. */
  public List<DateExpression> find(Letters text) {
    List<DateExpression> found = new ArrayList<>();
    Cursor cursor = new Cursor(text, vocabulary);
    char[] letters = cursor.text();
    int at = 0;
    while (at < letters.length) {
      char c = letters[at];
      if (Chars.isLetter(c)) {
        at = word(cursor, at, found);
      } else if (Chars.isDigit(c)) {
        at = digits(cursor, at, found);
      } else {
        at++;
      }
    }
    return LengthFinder.refine(found, cursor);
  }

  private int word(Cursor cursor, int start, List<DateExpression> found) {
    char[] text = cursor.text();
    int end = start + 1;
    while (end < text.length && Chars.isLetter(text[end])) {
      end++;
    }
    if (!beginnings.may(text, start, end)) {
      return end;
    }
    Shape[] shapes = ofWords.find(text, start, end);
    return shapes.length == 0 || !Edges.wordMayStart(cursor, start)
        ? end
        : read(cursor, start, end, shapes, found);
  }

  private int digits(Cursor cursor, int start, List<DateExpression> found) {
    char[] text = cursor.text();
    int end = start + 1;
    while (end < text.length && Chars.isDigit(text[end])) {
      end++;
    }
    return end - start > 4 ? end : read(cursor, start, end, ofDigits, found);
  }

  private static int read(
      Cursor cursor, int start, int end, Shape[] shapes, List<DateExpression> found) {
    for (Shape shape : shapes) {
      cursor.to(start);
      Optional<DateExpression> date = shape.read(cursor);
      if (date.isPresent()) {
        found.add(clipped(date.get(), found));
        return Math.max(end, date.get().span().end());
      }
    }
    return end;
  }

  // An article that the expression before has taken is not taken twice.
  private static DateExpression clipped(DateExpression date, List<DateExpression> found) {
    int floor = found.isEmpty() ? 0 : found.get(found.size() - 1).span().end();
    return date.span().start() >= floor
        ? date
        : date.over(new Span(floor, Math.max(floor, date.span().end())));
  }
}
