package dev.dateline.model;

import java.util.List;

/**
 * Every date expression of one document.
 *
 * @param text the document's text, which the spans count
 * @param dates in text order, without overlaps
 */
public record DateReading(
    DocumentInfo document, String text, List<ResolvedDate> dates, List<Diagnostic> diagnostics) {

  public DateReading {
    dates = List.copyOf(dates);
    diagnostics = List.copyOf(diagnostics);
  }
}
