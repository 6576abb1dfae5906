package dev.dateline;

import dev.dateline.dates.DateFinder;
import dev.dateline.dates.DateResolver;
import dev.dateline.dates.DateSettings;
import dev.dateline.model.DateExpression;
import dev.dateline.model.DateReading;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Letters;
import dev.dateline.text.SingleSpaced;
import dev.dateline.text.Structure;
import dev.dateline.text.StructureReader;
import java.util.List;

/**
 * Finds the date expressions of a document and their values, and no events.
 *
 * <p>Thread-safe, and as silent as {@link Dateline}.
 */
public final class DateReader {

  private final DateFinder dates;
  private final StructureReader structures;
  private final DateResolver resolver;

  /**
   * One that works by the given rules, and reads dates as told.
   *
   * @throws dev.dateline.rules.RuleException when a rule about dates cannot be used
   */
  public DateReader(RuleBook rules, DateSettings settings) {
    dates = new DateFinder(rules, settings);
    structures = new StructureReader(rules);
    resolver = new DateResolver(rules, settings);
  }

  /** Every date expression of one document, with its value or the reason why it has none. */
  public DateReading read(Document document) {
    Dated dated = dated(document);
    return new DateReading(dated.info(), document.text(), dated.dates(), dated.diagnostics());
  }

  /** A document with its structure and dates. */
  Dated dated(Document document) {
    Letters letters = Letters.of(document.text());
    List<DateExpression> found = dates.find(letters);
    Structure structure = structures.read(document, letters, found);
    return new Dated(structure, resolver.resolve(structure, found));
  }

  /** A structure with the dates of its document, in text order. */
  record Dated(Structure structure, List<ResolvedDate> dates) {

    List<Diagnostic> diagnostics() {
      return DateDiagnostics.of(structure, dates);
    }

    DocumentInfo info() {
      Document document = structure.document();
      return new DocumentInfo(
          document.id(),
          document.sha256(),
          title(),
          structure.published(),
          document.language(),
          document.url(),
          structure.datelines());
    }

    private String title() {
      String declared = structure.document().title();
      if (!declared.isEmpty() || structure.headline().isEmpty()) {
        return declared;
      }
      Span headline = structure.headline().get(0);
      return SingleSpaced.of(headline.of(structure.text()));
    }
  }
}
