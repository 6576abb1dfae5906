package dev.dateline;

import dev.dateline.dates.DateSettings;
import dev.dateline.events.EventFinder;
import dev.dateline.model.DateReading;
import dev.dateline.model.Document;
import dev.dateline.model.Event;
import dev.dateline.model.Explanation;
import dev.dateline.model.Extraction;
import dev.dateline.rules.RuleBook;
import java.util.List;

/**
 * Finds the dated diplomatic events of a document.
 *
 * <p>Thread-safe; does no input or output, keeps nothing between documents and never reads the
 * clock.
 */
public final class Dateline {

  private final DateReader dates;
  private final EventFinder events;

  /**
   * One that works by the given rules.
   *
   * @throws dev.dateline.rules.RuleException when a rule cannot be used
   */
  public Dateline(RuleBook rules) {
    this(rules, DateSettings.USUAL);
  }

  /**
   * One that works by the given rules, and reads dates as told.
   *
   * @throws dev.dateline.rules.RuleException when a rule cannot be used
   */
  public Dateline(RuleBook rules, DateSettings settings) {
    dates = new DateReader(rules, settings);
    events = new EventFinder(rules);
  }

  /** One that works by the built-in English rules. */
  public static Dateline builtIn() {
    return new Dateline(RuleBook.builtIn("en"));
  }

  /** The events of one document, in text order, with what a person should know about it. */
  public Extraction extract(Document document) {
    DateReader.Dated dated = dates.dated(document);
    List<Event> found = events.find(dated.structure(), dated.dates());
    return new Extraction(dated.info(), found, dated.diagnostics());
  }

  /** The same events with the reasons for them, and for what is left out. */
  public Explanation explain(Document document) {
    DateReader.Dated dated = dates.dated(document);
    return events.explain(dated.structure(), dated.dates(), dated.info(), dated.diagnostics());
  }

  /** Every date expression of one document, with its value or the reason why it has none. */
  public DateReading dates(Document document) {
    return dates.read(document);
  }
}
