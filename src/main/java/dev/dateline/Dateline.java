package dev.dateline;

import dev.dateline.dates.DateFinder;
import dev.dateline.dates.DateResolver;
import dev.dateline.dates.DateSettings;
import dev.dateline.events.EventFinder;
import dev.dateline.model.DateExpression;
import dev.dateline.model.DateReading;
import dev.dateline.model.Document;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Extraction;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.SingleSpaced;
import dev.dateline.text.Structure;
import dev.dateline.text.StructureReader;
import java.util.List;

/**
 * Finds the dated diplomatic events of a document.
 *
 * <p>Thread-safe; does no input or output, keeps nothing between documents and never reads the
 * clock.
 */
public final class Dateline {

  private final DateFinder dates;
  private final StructureReader structures;
  private final DateResolver resolver;
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
    dates = new DateFinder(rules, settings);
    structures = new StructureReader(rules);
    resolver = new DateResolver(rules, settings);
    events = new EventFinder(rules);
  }

  /** One that works by the built-in English rules. */
  public static Dateline builtIn() {
    return new Dateline(RuleBook.builtIn("en"));
  }

  /** The events of one document, in text order, with what a person should know about it. */
  public Extraction extract(Document document) {
    List<DateExpression> found = dates.find(document.text());
    Structure structure = structures.read(document, found);
    List<ResolvedDate> resolved = resolver.resolve(structure, found);
    List<Event> dated = events.find(structure, resolved);
    return new Extraction(info(structure), dated, DateDiagnostics.of(structure, resolved));
  }

  /** Every date expression of one document, with its value or the reason why it has none. */
  public DateReading dates(Document document) {
    List<DateExpression> found = dates.find(document.text());
    Structure structure = structures.read(document, found);
    List<ResolvedDate> resolved = resolver.resolve(structure, found);
    return new DateReading(
        info(structure), document.text(), resolved, DateDiagnostics.of(structure, resolved));
  }

  private static DocumentInfo info(Structure structure) {
    Document document = structure.document();
    return new DocumentInfo(
        document.id(),
        document.sha256(),
        title(structure),
        structure.published(),
        document.language(),
        structure.datelines());
  }

  private static String title(Structure structure) {
    String declared = structure.document().title();
    if (!declared.isEmpty() || structure.headline().isEmpty()) {
      return declared;
    }
    Span headline = structure.headline().get(0);
    return SingleSpaced.of(headline.of(structure.text()));
  }
}
